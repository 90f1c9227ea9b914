internal import PipeKit
internal import PipeModels

/// Picks the words that carried a judgement: those that added most to it, as the model counts.
struct EvidenceFinder: Sendable {
  private var candidates: [Candidate] = []

  private struct Candidate: Sendable, BitwiseCopyable {
    /// The tokens as indices into the sentence.
    var first: Int32
    var end: Int32
    var leaning: Int32
    var manner: Evidence.Manner

    init(first: Int32, end: Int32, leaning: Int32, manner: Evidence.Manner) {
      (self.first, self.end) = (first, end)
      (self.leaning, self.manner) = (leaning, manner)
    }

    /// A word that no phrase holds, and the negator before it if that is near.
    init(_ word: ReadWord, at token: Int, negator: Int, leaning: Int32) {
      let isNegated = word.traits.contains(.isNegated)
      let isNear = isNegated && negator >= 0 && token - negator <= EvidenceFinder.negatorReach
      self.init(
        first: Int32(isNear ? negator : token), end: Int32(token + 1), leaning: leaning,
        manner: isNegated ? .negated : [])
    }
  }

  /// How much a word must add to a judgement to be named, in units of ``PolaritySums``.
  static let least: Int32 = 100

  /// How much a single pattern must add to be looked up.
  static let leastPattern: Int32 = 120

  /// How much a word must be for or against something by itself, in hundredths.
  private static let leastPolarity = 20

  /// How many tokens before a word its negator may stand to be shown with it.
  private static let negatorReach = 3

  /// Forgets the words found before.
  mutating func begin() { candidates.removeAll(keepingCapacity: true) }

  /// Takes the words of a window, which begins at token `first` of the sentence, and what each of
  /// them has said; keeps those that carry a judgement of this polarity.
  mutating func find(
    _ words: [ReadWord], _ said: [PolaritySums], first: Int, _ cues: [Cue], _ hits: [Hit],
    _ polarity: Polarity, isOfTarget: Bool
  ) {
    begin()
    var phrase: Hit?
    var negator = -1
    // All that was said on the side of the judgement.
    var support: Int32 = 0
    for sums in said where sums.leaning.signum() == Int32(polarity.rawValue) {
      support &+= sums.leaning
    }
    // The first token that no candidate speaks for.
    var taken = 0
    for (index, word) in words.enumerated() {
      let token = first + index
      let cue = cues[token]
      if cue.hit >= 0 { phrase = hits[Int(cue.hit)] }
      if cue.role == .negator { negator = token }
      guard word.traits.contains(.isWord), word.word != ReadWord.name || cue.hit >= 0,
        !cue.traits.contains(.isName) || cue.hit >= 0
      else { continue }
      var leaning = said[index].leaning
      if let phrase, Int(phrase.end) > token {
        // What "less" has said belongs to "less popular".
        if cue.hit >= 0 {
          let before = max(Int(phrase.evidenceFirst), taken, first)..<max(token, taken, first)
          for modifier in before { leaning &+= said[modifier - first].leaning }
        }
        taken = token + 1
        guard Self.agrees(phrase, leaning, isOfTarget: isOfTarget) else { continue }
        add(
          Candidate(
            first: phrase.evidenceFirst, end: Self.end(of: phrase, cues), leaning: leaning,
            manner: phrase.manner))
      } else if isTelling(word, leaning, support), !SilentWords.contain(cue.word) {
        taken = token + 1
        add(Candidate(word, at: token, negator: negator, leaning: leaning))
      } else if isOfTarget, cue.role == .negator, leaning < 0 {
        taken = token + 1
        let end = Self.end(ofNegated: token, words, first: first)
        add(
          Candidate(
            first: Int32(token), end: Int32(end), leaning: leaning, manner: .negated))
      }
    }
    choose(polarity)
  }

  /// Whether what a weighted word was counted for is anything that the lexicon knows of it: "concern"
  /// shows no praise.
  private static func agrees(_ hit: Hit, _ leaning: Int32, isOfTarget: Bool) -> Bool {
    let sign = leaning.signum() * hit.multiplier.signum()
    // "rejected the accusations": what has turned another word round says nothing itself.
    guard isOfTarget else { return Int32(hit.tone != 0 ? hit.tone : hit.own).signum() == sign }
    return Int32(hit.tone).signum() == sign || Int32(hit.own).signum() == sign
      || Int32(hit.other).signum() == sign
  }

  /// Whether a word that the lexicon does not weigh is for or against something by itself, and on
  /// the side that it was counted for: "school" may tip a sentence, but shows nothing.
  /// One that said two fifths of it alone shows it, whatever it is by itself.
  private func isTelling(_ word: ReadWord, _ leaning: Int32, _ support: Int32) -> Bool {
    guard word.traits.contains(.isContent) else { return false }
    if leaning.magnitude > support.magnitude / 5 * 2, (leaning < 0) == (support < 0) { return true }
    return abs(Int(word.polarity)) >= Self.leastPolarity && (word.polarity < 0) == (leaning < 0)
  }

  /// "failed to" says nothing without the verb behind it.
  private static func end(of hit: Hit, _ cues: [Cue]) -> Int32 {
    let end = Int(hit.end)
    guard hit.traits.contains(.failure), end < cues.count, cues[end].traits.contains(.isWord) else {
      return hit.end
    }
    return hit.end + 1
  }

  /// "n't think" for "n't": a negator is shown with the next word that names something.
  private static func end(ofNegated token: Int, _ words: [ReadWord], first: Int) -> Int {
    let next = token - first + 1
    for index in next..<min(next + negatorReach, words.count)
    where words[index].traits.contains(.isContent) {
      return first + index + 1
    }
    return token + 1
  }

  /// Drops what is not closely related to the target.
  mutating func keepClose(_ contributions: [Contribution], _ hits: [Hit]) {
    candidates.removeAll { !Self.isClose($0, contributions, hits) }
  }

  private static func isClose(
    _ candidate: Candidate, _ contributions: [Contribution], _ hits: [Hit]
  ) -> Bool {
    contributions.contains { contribution in
      let first = hits[Int(contribution.hit)].first
      return !contribution.relation.isLoose && candidate.first <= first && first < candidate.end
    }
  }

  /// Whether any word carries the judgement.
  var isEmpty: Bool { candidates.isEmpty }

  /// Takes a weighted word and what it adds, in the unit of ``Strength``; words come in text order.
  mutating func add(_ hit: Hit, _ strength: Int32) {
    guard strength != 0 else { return }
    // So that the word's weight is the score of its strength by itself.
    let leaning = Int(strength) * 2 * SequenceModel.unitsPerWeight / Int(Strength.half)
    add(
      Candidate(
        first: hit.evidenceFirst, end: hit.end, leaning: Int32(clamping: leaning),
        manner: hit.manner))
  }

  /// Adds a candidate, or lets it join the one before, if they share words.
  private mutating func add(_ new: Candidate) {
    while let last = candidates.last, last.first >= new.first {
      candidates.removeLast()
      guard last.end <= new.end else { return candidates.append(joined(last, new)) }
      return add(joined(last, new))
    }
    guard let last = candidates.last, last.end > new.first else { return candidates.append(new) }
    candidates[candidates.count - 1] = joined(last, new)
  }

  private func joined(_ one: Candidate, _ other: Candidate) -> Candidate {
    Candidate(
      first: min(one.first, other.first), end: max(one.end, other.end),
      leaning: one.leaning &+ other.leaning, manner: one.manner.union(other.manner))
  }

  /// Drops what adds little, and what speaks against the judgement.
  mutating func choose(_ polarity: Polarity) {
    let sign = Int32(polarity.rawValue)
    var most: Int32 = 0
    for candidate in candidates {
      most = max(most, candidate.leaning * sign)
    }
    let floor = max(Self.least, most * 3 / 10)
    candidates.removeAll { $0.leaning * sign < floor }
  }

  /// Adds the strongest of the words found, at most `limit`, in text order.
  func addEvidence(_ limit: Int, _ place: SentencePlace, to evidence: inout [Evidence]) {
    var floor: UInt32 = 0
    if candidates.count > limit {
      floor = candidates.map(\.leaning.magnitude).sorted(by: >)[limit - 1]
    }
    var left = limit
    for candidate in candidates where candidate.leaning.magnitude >= floor && left > 0 {
      left -= 1
      evidence.append(
        Evidence(
          place.range(from: Int(candidate.first), to: Int(candidate.end)),
          weight: Self.weight(candidate.leaning), manner: candidate.manner))
    }
  }

  private static func weight(_ leaning: Int32) -> Score {
    Score(Int(leaning), over: Int(leaning.magnitude) + 2 * SequenceModel.unitsPerWeight)
  }
}
