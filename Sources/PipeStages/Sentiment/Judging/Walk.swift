/// A walk away from a mention, token by token, that remembers a little of what it has passed.
protocol Walk {
  /// The token to look at next.
  var index: Int { get }

  /// Whether no hit comes any more, and nothing that the walk has to remember.
  func isOver(_ hits: [Hit]) -> Bool

  /// How many tokens lie between the mention and a token.
  func distance(_ index: Int) -> Int

  /// Looks at a token and moves on; returns how its hit, if it has one, stands to the mention.
  mutating func step(_ cue: Cue, _ cues: [Cue], _ hits: [Hit]) -> Relation?
}

extension Walk {
  /// Whether a hit is used as a verb: "they attack", "to attack", but not "the attack".
  func isVerb(_ hit: Hit, at here: Int, _ cues: [Cue]) -> Bool {
    guard hit.traits.contains(.verb) else { return false }
    guard hit.traits.contains(.mayBeNoun) else { return true }
    guard here > 0 else { return false }
    let role = cues[here - 1].role
    if role == .to { return true }
    return !role.isPreposition && role != .determiner && role != .possessive && role != .have
  }
}
