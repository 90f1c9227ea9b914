internal import PipeKit
internal import PipeModels

/// Judges by a trained model; a very long sentence is read in parts.
struct TrainedJudge: SentenceJudging {
  private var model: SentimentModel
  private let thresholds: SentimentThresholds?
  private let keepsEvidence: Bool
  private var reading = ModelReading()
  private var evidenceFinder = EvidenceFinder()
  private var ownWords: [OwnWord] = []

  init(_ model: SentimentModel, _ thresholds: SentimentThresholds?, keepsEvidence: Bool) {
    self.model = model
    self.thresholds = thresholds
    self.keepsEvidence = keepsEvidence
  }

  var vocabulary: SentimentVocabulary { model.vocabulary }

  mutating func begin(_ sentence: borrowing SentenceInHand) { read(from: 0, sentence) }

  private mutating func read(from first: Int, _ sentence: borrowing SentenceInHand) {
    let end = min(first + WordWindow.limit, sentence.cues.count)
    reading.read(
      first..<end, isQuestion: sentence.isQuestion, sentence.cues, sentence.hits, model.vocabulary)
  }

  mutating func judge(
    _ sentence: borrowing SentenceInHand, _ evidence: inout [Evidence]
  ) -> Verdict {
    var (total, parts): (PolaritySums, Int32) = (PolaritySums(), 0)
    var (start, firstHit) = (0, 0)
    while start < sentence.cues.count {
      if parts > 0 { read(from: start, sentence) }
      start += WordWindow.limit
      var endHit = firstHit
      while endHit < sentence.hits.count, Int(sentence.hits[endHit].first) < start { endHit += 1 }
      total = total + judgePart(firstHit..<endHit, sentence, isFirst: parts == 0, &evidence)
      firstHit = endHit
      parts += 1
    }
    return verdict(parts > 1 ? total / parts : total)
  }

  /// Judges as much of a sentence as was read.
  private mutating func judgePart(
    _ range: Range<Int>, _ sentence: borrowing SentenceInHand, isFirst: Bool,
    _ evidence: inout [Evidence]
  ) -> PolaritySums {
    let hits = sentence.hits[range]
    var sums = reading.judgeSentence(hits, &model.sentences)
    ownWords.removeAll(keepingCapacity: true)
    for hit in hits where hit.traits.contains(.isUsers) {
      ownWords.append(OwnWord(hit, first: reading.first, strength: Strength.tone(of: hit)))
    }
    let count = reading.window.words.count
    if !ownWords.isEmpty {
      model.sentences.book(reading.patterns, count: count, least: 0)
      sums = model.sentences.replace(ownWords)
    }
    let polarity = polarity(of: sums)
    guard polarity != .neutral else { return sums }
    if ownWords.isEmpty {
      model.sentences.book(reading.patterns, count: count, least: EvidenceFinder.leastPattern)
    }
    findEvidence(model.sentences.said, polarity, sentence, isOfTarget: false)
    if evidenceFinder.isEmpty { return sums.unfounded }
    if keepsEvidence, isFirst {
      evidenceFinder.addEvidence(Self.sentenceEvidence, sentence.place, to: &evidence)
    }
    return sums
  }

  mutating func judge(
    _ mention: Mention, _ label: JudgedLabel, _ sentence: borrowing SentenceInHand,
    _ evidence: inout [Evidence]
  ) -> Verdict? {
    guard label != .value else { return nil }
    let first = Int(mention.first) / WordWindow.limit * WordWindow.limit
    if reading.first != first { read(from: first, sentence) }
    guard reading.findTarget(mention, sentence.cues, sentence.hits), isSpokenOf(label) else {
      return nil
    }
    var sums = reading.judgeTarget(sentence.cues, sentence.hits, &model.targets)
    ownWords.removeAll(keepingCapacity: true)
    for contribution in reading.contributions {
      let hit = sentence.hits[Int(contribution.hit)]
      guard hit.traits.contains(.isUsers) else { continue }
      let strength = reading.value(of: contribution, sentence.hits)
      ownWords.append(OwnWord(hit, first: reading.first, strength: strength))
    }
    let count = reading.window.words.count
    if !ownWords.isEmpty {
      model.targets.book(reading.patterns, count: count, least: 0)
      sums = model.targets.replace(ownWords)
    }
    let verdict = verdict(sums)
    guard verdict.polarity != .neutral else { return verdict }
    if ownWords.isEmpty {
      model.targets.book(reading.patterns, count: count, least: EvidenceFinder.leastPattern)
    }
    findEvidence(model.targets.said, verdict.polarity, sentence, isOfTarget: true)
    if label == .place { evidenceFinder.keepClose(reading.contributions, sentence.hits) }
    if evidenceFinder.isEmpty { return self.verdict(sums.unfounded) }
    if keepsEvidence {
      evidenceFinder.addEvidence(Self.entityEvidence, sentence.place, to: &evidence)
    }
    return verdict
  }

  /// Whether anything in reach says something; of a place, only what is closely related counts.
  private func isSpokenOf(_ label: JudgedLabel) -> Bool {
    switch label {
    case .value: false
    case .place: reading.contributions.contains { !$0.relation.isLoose }
    case .actor: reading.hasWeighedTarget
    }
  }

  private mutating func findEvidence(
    _ said: [PolaritySums], _ polarity: Polarity, _ sentence: borrowing SentenceInHand,
    isOfTarget: Bool
  ) {
    evidenceFinder.find(
      reading.window.words, said, first: reading.first, sentence.cues, sentence.hits, polarity,
      isOfTarget: isOfTarget)
  }

  private func verdict(_ sums: PolaritySums) -> Verdict {
    Verdict(polarity: polarity(of: sums), score: sums.score.inHundredths)
  }

  private func polarity(of sums: PolaritySums) -> Polarity {
    thresholds?.polarity(of: sums.score.inHundredths) ?? sums.polarity
  }
}
