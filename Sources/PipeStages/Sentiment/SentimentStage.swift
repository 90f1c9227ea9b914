public import PipeKit

/// Judges the document, its sentences and its entities, and keeps the words that say why.
///
/// Hot: one pass over the tokens and a short walk to either side of each entity, on integers.
public struct SentimentStage: Annotator {
  public static let info = Info(
    "sentiment",
    "Judges the document, each sentence and each entity, and says because of which words.",
    reads: [Token.layer, Sentence.layer], writes: [Sentiment.layer])

  public static let settings = [
    Setting("of", \Self.of, "What is judged."),
    Setting("evidence", \Self.evidence, "Whether the words that carried a judgement are kept."),
    Setting(
      "lexicon", \Self.lexicon,
      "A file of words and weights from -4 to 4, tab between them, that go before those that ship."),
    Setting(
      "threshold", \Self.threshold,
      "The score from which on a document or a sentence is positive or negative."),
    Setting(
      "entity_threshold", \Self.entityThreshold,
      "The score from which on an entity is judged positive or negative."),
  ]

  public static let examples = [
    Example(
      "Dr Hope praised the deal. It failed. Talks go on in May.",
      "⟦positive Dr Hope praised the deal.⟧ ⟦negative It failed.⟧ ⟦neutral Talks go on in May.⟧"),
    Example(
      "The plan is not good. No one was hurt.",
      "⟦negative The plan is not good.⟧ ⟦neutral No one was hurt.⟧"),
  ]

  var of: [SentimentLevel] = [.document, .sentence, .entity]
  var evidence = true
  var lexicon: FileReference?
  var threshold = Score(tenThousandths: 1_300)
  var entityThreshold = Score(tenThousandths: 1_100)

  private var judge = Judge()

  public init() {}

  public mutating func prepare(_ context: borrowing PrepareContext) throws {
    var words = LexiconReader.makeShipped()
    if let lexicon {
      let text = try Text(validating: context.bytes(ofFile: lexicon.path))
      try UserLexicon.add(text, path: context.resolve(lexicon.path), to: &words)
    }
    judge = Judge(
      words, RelationWeights(RelationShares.fitted),
      Judge.Options(
        judgesDocument: of.contains(.document), judgesSentences: of.contains(.sentence),
        judgesEntities: of.contains(.entity), keepsEvidence: evidence, threshold: threshold,
        entityThreshold: entityThreshold))
  }

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    // Second references, not copies: layers are read while another one is written.
    let (tokens, sentences, entities) = (notes.tokens, notes.sentences, notes.entities)
    notes.sentiment = judge.judge(text.bytes, tokens.span, sentences.span, entities.span)
  }
}
