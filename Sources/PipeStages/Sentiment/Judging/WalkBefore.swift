/// The walk from a mention back to the beginning of its sentence.
struct WalkBefore: Walk {
  private(set) var index: Int
  private let start: Int
  /// The preposition before the mention's phrase; none if it has none.
  private(set) var governor: GrammarRole
  /// Whether the mention is the object of a verb such as "called": "called X a liar".
  private(set) var isNamed = false
  /// Whether what comes before is what the mention says: "It failed, said X".
  private var isSpeaker = false
  private var place = Place.phrase
  private var hasDeterminer = false
  private var passesName = false
  /// How many words have been passed before the preposition; the noun is one of the first two.
  private var governed = 0

  private enum Place {
    /// Among the words right before the mention.
    case phrase
    /// Before the preposition that governs the mention.
    case governed
    /// Elsewhere in the clause.
    case clause
    case other
  }

  init(_ mention: Mention, _ cues: [Cue]) {
    start = Int(mention.first)
    index = start - 1
    governor = Self.governor(before: start, cues)
  }

  /// Looks past the words of the phrase: "of the former minister X".
  private static func governor(before start: Int, _ cues: [Cue]) -> GrammarRole {
    var index = start - 1
    while index >= 0, start - index <= 5 {
      let cue = cues[index]
      if cue.role.isPreposition { return cue.role }
      switch cue.role {
      case .none, .determiner, .and, .intensifier:
        guard cue.traits.contains(.isWord) else { return .none }
      case .comma:
        guard index > 0, cues[index - 1].traits.contains(.isName) else { return .none }
      default: return .none
      }
      index -= 1
    }
    return .none
  }

  func isOver(_ hits: [Hit]) -> Bool {
    // Words right before the mention matter for what comes after it.
    if place == .phrase { return false }
    guard let first = hits.first else { return true }
    return index < Int(first.first)
  }

  func distance(_ index: Int) -> Int { start - 1 - index }

  mutating func step(_ cue: Cue, _ cues: [Cue], _ hits: [Hit]) -> Relation? {
    let here = index
    index -= 1
    if place == .governed, cue.traits.contains(.isWord) {
      governed += 1
      if governed > 2 { place = .clause }
    }
    if cue.traits.contains(.isName), distance(here) > 2 { passesName = true }
    guard cue.hit >= 0 else {
      note(cue, at: here, cues)
      return nil
    }
    let relation = relate(hits[Int(cue.hit)], at: here, cues)
    guard relation == .before || relation == .clauseBefore else { return relation }
    if isSpeaker { return .reported }
    return passesName ? .beyondBefore : relation
  }

  private mutating func note(_ cue: Cue, at here: Int, _ cues: [Cue]) {
    switch cue.role {
    case .comma, .and: join(cue.role, at: here, cues)
    case .stop, .bracket, .quote, .but, .although, .subordinator, .relative: place = .other
    case .determiner:
      if place == .phrase { hasDeterminer = true }
      if place == .governed { place = .clause }
    default:
      if cue.role.isVerb || cue.role == .pronoun {
        if place == .phrase, cue.role == .naming { isNamed = true }
        if place == .phrase, cue.role == .say { isSpeaker = true }
        if place != .other { place = .clause }
      } else if cue.role.isPreposition, place == .phrase {
        place = .governed
        governor = cue.role
      } else if cue.role.isPreposition, place == .governed {
        place = .clause
      }
    }
  }

  /// "X, Y and Z": what is said before the list is said of each. "His rival, Dr X": of both.
  private mutating func join(_ role: GrammarRole, at here: Int, _ cues: [Cue]) {
    if place == .phrase {
      if here > 0, cues[here - 1].traits.contains(.isName) { return }
      if role == .comma, isTitled(from: here + 1, cues), isNoun(before: here, cues) {
        hasDeterminer = true
        return
      }
    }
    if role == .comma || place != .phrase { place = .other }
  }

  /// Whether nothing but a title stands between `first` and the mention.
  private func isTitled(from first: Int, _ cues: [Cue]) -> Bool {
    guard first <= start, start - first <= 3 else { return false }
    for index in first..<start where !cues[index].traits.contains(.isCapitalized) { return false }
    return true
  }

  /// Whether a plain noun with an article stands before the comma.
  private func isNoun(before comma: Int, _ cues: [Cue]) -> Bool {
    guard comma > 1, cues[comma - 1].role == .none, cues[comma - 1].traits.contains(.isWord) else {
      return false
    }
    for index in max(0, comma - 4)..<comma - 1 where cues[index].role == .determiner {
      return true
    }
    return false
  }

  private mutating func relate(_ hit: Hit, at here: Int, _ cues: [Cue]) -> Relation {
    let isVerb = isVerb(hit, at: here, cues)
    switch place {
    case .other: return .before
    case .clause: return .clauseBefore
    case .governed: return relateGoverned(isVerb: isVerb)
    case .phrase where isVerb:
      place = .clause
      return isPassive(hit, at: here, cues) ? .clauseBefore : .object
    case .phrase: return hasDeterminer || distance(here) > 3 ? .object : .attribute
    }
  }

  private func relateGoverned(isVerb: Bool) -> Relation {
    switch governor {
    case .by: .agent
    case .of: .nounOf
    case .toward: .nounToward
    case .for: .nounFor
    case .with, .as: .nounWith
    case .to: isVerb ? .verbTo : .nounToward
    case .from: isVerb ? .verbTo : .agent
    default: .nounIn
    }
  }

  private func isPassive(_ hit: Hit, at here: Int, _ cues: [Cue]) -> Bool {
    guard !hit.traits.isDisjoint(with: [.past, .participle]) else { return false }
    var index = here - 1
    while index >= 0, here - index <= 3 {
      switch cues[index].role {
      case .be: return true
      case .negator, .intensifier, .none: index -= 1
      default: return false
      }
    }
    return false
  }
}
