public import PipeKit

/// Judges the document, its sentences and its entities, and keeps the words that say why.
///
/// Hot: one pass over the tokens and a short walk to either side of each entity, on integers.
public struct SentimentStage: Annotator {
  public static let info = Info(
    "sentiment",
    "Judges the document, each sentence and each entity, and says because of which words.",
    reads: [Token.layer, Sentence.layer], writes: [Sentiment.layer],
    uses: [Entity.layer, Zone.layer, Attribution.layer])

  public static let settings = [
    Setting("of", \Self.of, "What is judged."),
    Setting("evidence", \Self.evidence, "Whether the words that carried a judgement are kept."),
    Setting(
      "lexicon", \Self.lexicon,
      "A file of words and weights from -4 to 4, tab between them, that go before those that ship."),
    Setting(
      "skip_zones", \Self.skipZones,
      "Zones whose sentences are not judged, where a stage 'zones' came before."),
    Setting(
      "tone", \Self.tone,
      "Also count the six figures of GDELT's tone, in percent of the words, as facts."),
    Setting(
      "model", \Self.model,
      """
      What judges: 'en-sentiment', the model that ships, 'rules' and the lexicon alone, many times \
      as fast, or a file of 'pipe train'.
      """),
    Setting(
      "thresholds", \Self.thresholds,
      "The score up to which a judgement is negative, and that from which it is positive; else each "
        + "is what the model finds most likely, or the rules find clear."),
  ]

  public static let examples = [
    Example(
      "Dr Hope praised the deal. It failed. Talks go on in May.",
      "⟦positive Dr Hope praised the deal.⟧ ⟦negative It failed.⟧ ⟦neutral Talks go on in May.⟧"),
    Example(
      "The plan is not good. It was signed in May.",
      "⟦negative The plan is not good.⟧ ⟦neutral It was signed in May.⟧"),
    Example(
      "The board praised the plan. It was no success. It was signed in May.",
      "⟦positive The board praised the plan.⟧ ⟦negative It was no success.⟧ "
        + "⟦neutral It was signed in May.⟧",
      settings: "{ model: rules }"),
  ]

  var of: [SentimentLevel] = [.document, .sentence, .entity]
  var evidence = true
  var lexicon: FileReference?
  var skipZones = Zone.Kind.allCases
  var tone = SentimentTone.none
  var model = ModelChoice<SentimentModel>.shipped
  var thresholds: SentimentThresholds?

  private var judge: Judge?

  public init() {}

  public mutating func prepare(_ context: borrowing PrepareContext) throws {
    var words = LexiconReader.makeShipped()
    if let lexicon {
      let text = try Text(validating: context.bytes(ofFile: lexicon.path))
      try UserLexicon.add(text, path: context.resolve(lexicon.path), to: &words)
    }
    judge = Judge(
      words, try makeMeans(context),
      Judge.Options(
        judgesDocument: of.contains(.document), judgesSentences: of.contains(.sentence),
        judgesEntities: of.contains(.entity), countsTone: tone == .gdelt, skipZones: skipZones,
        thresholds: thresholds))
  }

  private func makeMeans(_ context: borrowing PrepareContext) throws -> any SentenceJudging {
    guard let model = try model.load(context) else {
      return LexiconJudge(thresholds, keepsEvidence: evidence)
    }
    return TrainedJudge(model, thresholds, keepsEvidence: evidence)
  }

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    guard var judge = self.judge else {
      throw DocumentError("not-prepared", "the stage 'sentiment' was not prepared")
    }
    // The only copy, so that its tables are not copied when they grow.
    self.judge = nil
    notes.sentiment = judge.judge(text.bytes, notes)
    if tone == .gdelt { judge.toneCounts.write(to: &notes.facts) }
    self.judge = judge
  }
}
