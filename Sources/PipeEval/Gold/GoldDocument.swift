package import PipeKit

/// A text and what people found in it, kept apart so that no stage sees the answers.
package struct GoldDocument: Sendable {
  package var id: String
  package var text: Text
  /// What the file says of the document besides its text and the answers.
  package var metadata = Metadata()
  /// The line of the gold file, from 1.
  package var line = 1
  /// Where the sentences are; nil where the line has none.
  package var sentences: [TextRange]?
  /// The named things; nil where the line has none.
  package var entities: [LabelledRange]?
  /// What is quoted; nil where the line does not say.
  package var quotations: [GoldQuotation]?
  /// What is said of persons, organisations, places and other things; nil where the line has none.
  package var mentions: [GoldMention]?
  /// The document's polarity, or that towards the target.
  package var label: Polarity?
  /// The words that ``label`` is about.
  package var target: TextRange?
  /// The name of whom ``label`` is about, wherever the text speaks of them.
  package var actor: String?

  package init(id: String, text: Text) {
    self.id = id
    self.text = text
  }
}
