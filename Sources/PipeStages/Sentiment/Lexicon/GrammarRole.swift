/// What a word does in a sentence besides carrying a weight.
enum GrammarRole: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  /// Nothing that matters here.
  case none
  case negator
  /// "not only", which negates nothing.
  case notOnly
  case intensifier
  case diminisher
  /// "too", which turns praise into blame.
  case excess
  /// Modals, conditions and hedges: what follows may not be so.
  case doubt
  case but
  case although
  case subordinator
  case relative
  case and
  // Prepositions, by what they say of the word they govern.
  case of, by, `for`, toward, with, to, from, place, `as`
  // Verbs that say nothing themselves, by what they make of their object.
  case be, copula, naming, have, receive, cause, express, say, verb
  case pronoun
  case determiner
  // Marks; these come from the text, not from lists.
  case comma
  case stop
  case bracket
  case quote
  case possessive

  /// The role that a list names.
  init?(name: String) {
    guard let role = Self.names[name] else { return nil }
    self = role
  }

  private static let names: [String: GrammarRole] = [
    "negator": .negator, "not-only": .notOnly, "intensifier": .intensifier,
    "diminisher": .diminisher, "excess": .excess, "doubt": .doubt, "but": .but,
    "although": .although, "subordinator": .subordinator, "relative": .relative, "and": .and,
    "of": .of, "by": .by, "for": .for, "toward": .toward, "with": .with, "to": .to, "from": .from,
    "place": .place, "as": .as, "be": .be, "copula": .copula, "naming": .naming, "have": .have,
    "receive": .receive, "cause": .cause, "express": .express, "say": .say,
    "neutral-verb": .verb, "pronoun": .pronoun, "determiner": .determiner,
  ]

  var isPreposition: Bool {
    rawValue >= GrammarRole.of.rawValue && rawValue <= GrammarRole.as.rawValue
  }

  var isVerb: Bool { rawValue >= GrammarRole.be.rawValue && rawValue <= GrammarRole.verb.rawValue }

  /// Words that headlines with capitals throughout write in lower case.
  var isFunction: Bool {
    switch self {
    case .determiner, .and, .be, .negator, .possessive, .pronoun, .relative, .subordinator, .but:
      true
    default: isPreposition
    }
  }
}
