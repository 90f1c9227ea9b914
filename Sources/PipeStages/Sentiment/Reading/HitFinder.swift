internal import PipeKit

/// Finds the weighted words of a sentence and what the words around them do to their weights.
///
/// Negation reaches to the next mark or conjunction, not over three tokens. A word that reverses,
/// such as "prevent" or "lack of", speaks through the word it reverses.
struct HitFinder: Sendable {
  private(set) var hits: [Hit] = []

  // What reaches from earlier words to the one at hand.
  private var negation = -1
  private var doubt = -1
  private var concession = false
  private var shifter = -1
  private var shift = 0
  private var shifterTraits: LexiconEntry.Traits = []
  /// The tone of the word that the shifter has turned; zero for none yet.
  private var shiftedTone: Int8 = 0
  /// The hit that the shifter is itself; −1 for none.
  private var shifterHit = -1
  private var booster = -1
  private var boost = 10
  private var isExcess = false
  private var contrast = -1

  private enum Reach {
    static let negation = 10
    static let shifter = 5
    static let booster = 2
    static let evidence = 3
  }

  mutating func find(_ cues: inout [Cue], isQuestion: Bool, _ lexicon: PolarityLexicon) {
    hits.removeAll(keepingCapacity: true)
    clear()
    concession = false
    contrast = -1
    for index in cues.indices {
      let cue = cues[index]
      if cue.role != .none { note(cue, at: index, lexicon) }
      if cue.number != 0 { addEntry(cue, at: index, &cues, lexicon) }
    }
    if contrast >= 0 || isQuestion { weighWhole(isQuestion) }
  }

  /// Adds what the lexicon knows of a token that is no name, or that the user has weighed.
  private mutating func addEntry(
    _ cue: Cue, at index: Int, _ cues: inout [Cue], _ lexicon: PolarityLexicon
  ) {
    let entry = lexicon.entries[Int(cue.number)]
    let isUsers = entry.traits.contains(.isUsers)
    guard isUsers || !cue.traits.contains(.isName) else { return }
    if entry.isWeighted || isUsers {
      cues[index].hit = Int32(hits.count)
      add(entry, cue.number, at: index, end: phraseEnd(cues, index))
      if entry.traits.contains(.shifter) { shifterHit = hits.count - 1 }
    }
    if entry.traits.contains(.shifter) {
      shifter = index
      shift = Int(entry.shift)
      shifterTraits = entry.traits
      shiftedTone = 0
      if !entry.isWeighted { shifterHit = -1 }
    }
  }

  private func phraseEnd(_ cues: [Cue], _ start: Int) -> Int {
    var end = start + 1
    while end < cues.count, cues[end].traits.contains(.isInPhrase) { end += 1 }
    return end
  }

  private mutating func clear() {
    negation = -1
    doubt = -1
    shifter = -1
    shifterHit = -1
    booster = -1
  }

  private mutating func note(_ cue: Cue, at index: Int, _ lexicon: PolarityLexicon) {
    switch cue.role {
    case .negator: negation = index
    case .notOnly: negation = -1
    case .intensifier, .diminisher, .excess:
      booster = index
      boost = Int(lexicon.entries[Int(cue.number)].shift)
      isExcess = cue.role == .excess
    case .doubt: doubt = index
    case .but:
      if index > 0 { contrast = hits.count }
      concession = false
      clear()
    case .although:
      concession = true
      clear()
    case .comma, .stop, .bracket:
      concession = false
      clear()
    case .subordinator, .relative: clear()
    case .and, .say:
      negation = -1
      shifter = -1
    case .be, .copula, .place, .with, .for: shifter = -1
    default: break
    }
  }

  private mutating func add(
    _ entry: LexiconEntry, _ number: PolarityLexicon.Number, at index: Int, end: Int
  ) {
    var multiplier = 64
    var first = index
    var manner: Evidence.Manner = []
    if booster >= 0, booster < index, index - booster <= Reach.booster {
      // "less waste" turns round as "no waste" does.
      manner.insert(boost < 0 ? .negated : boost < 10 && !isExcess ? .weakened : .intensified)
      if isExcess {
        multiplier = entry.tone > 0 ? -multiplier / 2 : multiplier * 13 / 10
      } else {
        multiplier = multiplier * boost / 10
      }
      first = min(first, booster)
      dropBooster(entry)
    }
    if shifter >= 0, shifter < index, index - shifter <= Reach.shifter, entry.tone != 0 {
      multiplier = multiplier * shifted(entry) / 10
      if multiplier < 0 { manner.insert(.negated) }
      if multiplier < 0, index - shifter <= Reach.evidence { first = min(first, shifter) }
    }
    if negation >= 0, negation < index, index - negation <= Reach.negation {
      multiplier = multiplier * (entry.tone > 0 ? -44 : -24) / 64
      manner.insert(.negated)
      if index - negation <= Reach.evidence { first = min(first, negation) }
      // "no papers to support the charge": the charge stands.
      if entry.traits.contains(.verb) { negation = -1 }
    }
    if doubt >= 0, doubt < index {
      multiplier = multiplier * 42 / 64
      manner.insert(.weakened)
    }
    if concession {
      multiplier = multiplier / 2
      manner.insert(.contrasted)
    }
    hits.append(
      Hit(
        first: Int32(index), end: Int32(end), evidenceFirst: Int32(first), tone: entry.tone,
        own: entry.own, other: entry.other, multiplier: Int32(multiplier), traits: entry.traits,
        number: number, manner: manner))
  }

  /// By how many tenths the shifter multiplies a word. One that turns the word round no longer
  /// counts itself.
  private mutating func shifted(_ entry: LexiconEntry) -> Int {
    if shifterTraits.contains(.relief), entry.tone > 0 { return 10 }
    if shifterTraits.contains(.failure), entry.tone < 0 { return 3 }
    // "end the siege peacefully": what differs from the word that was turned stands.
    guard shiftedTone == 0 || (shiftedTone < 0) == (entry.tone < 0) else { return 10 }
    shiftedTone = entry.tone
    if shifterHit >= 0 {
      hits[shifterHit].tone = 0
      hits[shifterHit].own = 0
      shifterHit = -1
    }
    return shift
  }

  /// "terribly good": a booster that would count itself no longer does.
  private mutating func dropBooster(_ entry: LexiconEntry) {
    if let last = hits.indices.last, Int(hits[last].first) == booster {
      hits[last].tone = 0
      hits[last].own = 0
      hits[last].other = 0
    }
    booster = -1
  }

  private mutating func weighWhole(_ isQuestion: Bool) {
    for index in hits.indices {
      if contrast >= 0 {
        hits[index].multiplier = hits[index].multiplier * (index < contrast ? 40 : 80) / 64
        hits[index].manner.insert(.contrasted)
      }
      if isQuestion {
        hits[index].multiplier = hits[index].multiplier * 40 / 64
        hits[index].manner.insert(.weakened)
      }
    }
  }
}
