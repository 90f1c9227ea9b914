internal import PipeKit

/// What judges sentences and the mentions in them: a trained model, or rules alone.
protocol SentenceJudging: Sendable {
  /// The words it knows besides those of the lexicon.
  var vocabulary: SentimentVocabulary { get }

  /// Takes the sentence that is judged next, as a whole or by its mentions.
  mutating func begin(_ sentence: borrowing SentenceInHand)

  /// Judges the sentence, and adds the words that carried its judgement.
  mutating func judge(
    _ sentence: borrowing SentenceInHand, _ evidence: inout [Evidence]
  ) -> Verdict

  /// Judges a mention and adds the words that speak of it; nil where nothing does.
  mutating func judge(
    _ mention: Mention, _ label: JudgedLabel, _ sentence: borrowing SentenceInHand,
    _ evidence: inout [Evidence]
  ) -> Verdict?
}

extension SentenceJudging {
  /// How many words are kept as evidence.
  static var sentenceEvidence: Int { 4 }
  static var entityEvidence: Int { 3 }
}
