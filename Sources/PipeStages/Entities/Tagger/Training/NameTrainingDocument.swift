package import PipeKit

/// A document whose names are known, for training and for measuring.
package struct NameTrainingDocument: Sendable {
  package var text: Text
  package var tokens: Layer<Token>
  package var sentences: Layer<Sentence>
  /// The names, in text order, without overlaps.
  package var names: [Name]
  /// The labels its annotators looked for; nil for all. What they did not look for is unknown
  /// where it stands, not absent.
  package var knownLabels: [String]?

  /// A name and its label.
  package struct Name: Hashable, Sendable {
    package var range: TextRange
    package var label: String

    package init(_ range: TextRange, label: String) {
      self.range = range
      self.label = label
    }
  }

  package init(
    text: Text, tokens: Layer<Token>, sentences: Layer<Sentence>, names: [Name],
    knownLabels: [String]? = nil
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
    self.knownLabels = knownLabels
  }
}
