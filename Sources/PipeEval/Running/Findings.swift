package import PipeKit

/// What a pipeline's stages found in one document, as ranges of the text that was read.
package struct Findings: Sendable {
  package var sentences: [TextRange] = []
  package var entities: [FoundEntity] = []
  package var quotes: [FoundQuote] = []
  /// The judgement of the whole document.
  package var sentiment: Judgement?
  /// Why the pipeline gave no result; it then counts as having found nothing.
  package var missing: String?

  /// An entity, and the tone towards it where that was judged.
  package struct FoundEntity: Sendable {
    package var range: TextRange
    package var label: String
    package var polarity: Polarity?
    package var score = Score.zero
    /// The fullest name of the same thing; empty where the words are the name.
    package var canonical = ""
  }

  /// A quotation of whatever plugin wrote the layer, and the words that name the speaker.
  package struct FoundQuote: Sendable {
    package var range: TextRange
    package var speaker: TextRange?
  }

  package init() {}

  /// Takes what the layers of a document hold.
  package init(_ document: Document) {
    let notes = document.notes
    sentences = notes.sentences.map { document.originalRange($0.range) }
    let judgements = notes.sentiment.entities
    entities = notes.entities.enumerated().map { index, entity in
      FoundEntity(
        range: document.originalRange(entity.range), label: entity.label.name,
        polarity: index < judgements.count ? judgements[index]?.polarity : nil,
        score: (index < judgements.count ? judgements[index]?.score : nil) ?? .zero,
        canonical: notes.strings.string(entity.canonical))
    }
    sentiment = notes.sentiment.document
    quotes = document.written(layer: EvalTask.quotes.layer).compactMap { quote in
      quote.range.map { FoundQuote(range: $0, speaker: quote["speaker"]?.range) }
    }
  }
}
