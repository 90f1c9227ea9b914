internal import PipeKit

/// Judges by the lexicon and its rules alone: what the weighted words of a sentence add up to, and
/// how much of each reaches a mention by how it stands to it.
struct LexiconJudge: SentenceJudging {
  let vocabulary = SentimentVocabulary.empty
  private let weights = RelationWeights(RelationShares.fitted)
  private let sentenceThresholds: SentimentThresholds
  private let mentionThresholds: SentimentThresholds
  private let keepsEvidence: Bool
  private var mentionReader = MentionReader()
  private var evidenceFinder = EvidenceFinder()

  /// From which score on a judgement is not neutral, unless the user says so.
  private static let sentenceLimit: Int32 = 1_300
  private static let mentionLimit: Int32 = 1_100

  init(_ thresholds: SentimentThresholds?, keepsEvidence: Bool) {
    sentenceThresholds = thresholds ?? SentimentThresholds(within: Self.sentenceLimit)
    mentionThresholds = thresholds ?? SentimentThresholds(within: Self.mentionLimit)
    self.keepsEvidence = keepsEvidence
  }

  mutating func begin(_ sentence: borrowing SentenceInHand) {}

  mutating func judge(
    _ sentence: borrowing SentenceInHand, _ evidence: inout [Evidence]
  ) -> Verdict {
    var sum: Int32 = 0
    for hit in sentence.hits { sum = Strength.add(sum, Strength.tone(of: hit)) }
    let verdict = verdict(sum, sentenceThresholds)
    guard keepsEvidence, verdict.polarity != .neutral else { return verdict }
    evidenceFinder.begin()
    for hit in sentence.hits { evidenceFinder.add(hit, Strength.tone(of: hit)) }
    evidenceFinder.choose(verdict.polarity)
    evidenceFinder.addEvidence(Self.sentenceEvidence, sentence.place, to: &evidence)
    return verdict
  }

  mutating func judge(
    _ mention: Mention, _ label: JudgedLabel, _ sentence: borrowing SentenceInHand,
    _ evidence: inout [Evidence]
  ) -> Verdict? {
    guard label != .value, !sentence.hits.isEmpty else { return nil }
    mentionReader.read(mention, sentence.cues, sentence.hits)
    var sum: Int32 = 0
    var isSpokenOf = false
    for contribution in mentionReader.contributions {
      let value = value(of: contribution, label, sentence.hits)
      if value != 0 { isSpokenOf = true }
      sum = Strength.add(sum, value)
    }
    guard isSpokenOf else { return nil }
    let verdict = verdict(sum, mentionThresholds)
    if keepsEvidence, verdict.polarity != .neutral {
      findEvidence(mention, label, sentence.hits, verdict.polarity)
      evidenceFinder.addEvidence(Self.entityEvidence, sentence.place, to: &evidence)
    }
    return verdict
  }

  /// What a word says of the mention; of a place only what is closely related to it counts.
  private func value(of contribution: Contribution, _ label: JudgedLabel, _ hits: [Hit]) -> Int32 {
    if label == .place, contribution.relation.isLoose { return 0 }
    return weights.value(of: hits[Int(contribution.hit)], contribution)
  }

  private mutating func findEvidence(
    _ mention: Mention, _ label: JudgedLabel, _ hits: [Hit], _ polarity: Polarity
  ) {
    evidenceFinder.begin()
    let contributions = mentionReader.contributions
    let after =
      contributions.firstIndex { hits[Int($0.hit)].first >= mention.first } ?? contributions.count
    // Those before the mention were found going back.
    for contribution in contributions[..<after].reversed() {
      evidenceFinder.add(hits[Int(contribution.hit)], value(of: contribution, label, hits))
    }
    for contribution in contributions[after...] {
      evidenceFinder.add(hits[Int(contribution.hit)], value(of: contribution, label, hits))
    }
    evidenceFinder.choose(polarity)
  }

  private func verdict(_ sum: Int32, _ thresholds: SentimentThresholds) -> Verdict {
    let score = Strength.score(sum).inHundredths
    return Verdict(polarity: thresholds.polarity(of: score), score: score)
  }
}
