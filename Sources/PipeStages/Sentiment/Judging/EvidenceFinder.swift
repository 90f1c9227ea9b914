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
  }

  /// How much a word must add to a judgement to be named, in units of ``PolaritySums``.
  static let least: Int32 = 250

  /// How much a single pattern must add to be looked up.
  static let leastPattern: Int32 = 120

  /// Forgets the words found before.
  mutating func begin() { candidates.removeAll(keepingCapacity: true) }

  /// Takes the words of a window, which begins at token `first` of the sentence, and what each of
  /// them has said.
  mutating func find(
    _ words: [ReadWord], _ said: [PolaritySums], first: Int, _ cues: [Cue], _ hits: [Hit],
    _ polarity: Polarity
  ) {
    begin()
    var phrase: Hit?
    for (index, word) in words.enumerated() {
      let cue = cues[first + index]
      if cue.hit >= 0 { phrase = hits[Int(cue.hit)] }
      guard word.traits.contains(.isWord), word.word != ReadWord.name || cue.hit >= 0,
        !cue.traits.contains(.isName) || cue.hit >= 0
      else { continue }
      let leaning = said[index].leaning
      guard leaning != 0 else { continue }
      if let phrase, Int(phrase.end) > first + index {
        add(
          Candidate(
            first: phrase.evidenceFirst, end: phrase.end, leaning: leaning, manner: phrase.manner))
      } else if word.traits.contains(.isContent) || cue.role == .negator {
        let token = Int32(first + index)
        add(
          Candidate(
            first: token, end: token + 1, leaning: leaning,
            manner: word.traits.contains(.isNegated) ? .negated : []))
      }
    }
    choose(polarity)
  }

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

  /// Drops what adds little, and what speaks against the judgement unless it says nearly as much.
  mutating func choose(_ polarity: Polarity) {
    let sign = Int32(polarity.rawValue)
    var most: Int32 = 0
    for candidate in candidates {
      most = max(most, candidate.leaning * sign)
    }
    let floor = max(Self.least, most * 3 / 10)
    candidates.removeAll { candidate in
      candidate.leaning * sign > 0
        ? abs(candidate.leaning) < floor
        : abs(candidate.leaning) < max(floor, most * 7 / 10)
    }
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
