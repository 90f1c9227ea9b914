/// The walk from a mention to the end of its sentence.
struct WalkAfter: Walk {
  private(set) var index: Int
  private let start: Int
  /// Whether a preposition or a noun takes the mention: "the war in X", "X supporters".
  private let isAside: Bool
  private var clause = Clause.noun
  private var isPossessor = false
  /// What the last verb makes of its object, and how many verbs with a weight there were.
  private var verb = GrammarRole.none
  private var verbs = 0
  /// Whether a preposition follows the last verb or the mention.
  private var hasPreposition = false
  /// Where the last form of "be" stands that no verb has followed yet; −1 for nowhere.
  private var be = -1
  private var marks = 0
  private var passesName = false
  private var isReport = false
  /// Whether the entity has praised or blamed another.
  private var isCharge = false

  private enum Clause {
    /// Before the first verb.
    case noun
    /// Between the commas after the mention.
    case apposition
    /// After "who", "which" or "whose".
    case relative
    /// After the verb.
    case predicate
    /// Past a mark or a conjunction: somebody else's clause.
    case other
  }

  init(_ mention: Mention, _ cues: [Cue], after before: WalkBefore) {
    start = Int(mention.end)
    index = start
    let isModifier = Self.isModifier(start, cues)
    if before.isNamed, !isModifier {
      // "called X a liar": as if "X is a liar" came next.
      isAside = false
      clause = .predicate
      verb = .copula
    } else {
      isAside = isModifier || before.governor != .none
    }
  }

  /// "X shares rose", "X supporters booed": the noun that follows is the subject.
  private static func isModifier(_ start: Int, _ cues: [Cue]) -> Bool {
    guard start < cues.count else { return false }
    let next = cues[start]
    return next.role == .none && next.number == 0 && next.traits.contains(.isWord)
      && next.traits.isDisjoint(with: [.isCapitalized, .isInPhrase])
  }

  func isOver(_ hits: [Hit]) -> Bool {
    guard let last = hits.last else { return true }
    return index > Int(last.first)
  }

  func distance(_ index: Int) -> Int { index - start }

  mutating func step(_ cue: Cue, _ cues: [Cue], _ hits: [Hit]) -> Relation? {
    let here = index
    index += 1
    if cue.traits.contains(.isName), here > start { passesName = true }
    guard cue.hit >= 0 else {
      note(cue, at: here, cues)
      return nil
    }
    let hit = hits[Int(cue.hit)]
    if isVerb(hit, at: here, cues), !(isPossessor && clause == .noun && hit.mayBeNoun) {
      let relation = relateVerb(hit, at: here, cues)
      defer { if relation.isSubject, hit.isDirected { isCharge = true } }
      return loosened(relation)
    }
    let relation = relateNoun(at: here)
    if cue.role.isVerb { beginVerb(cue.role) }
    return loosened(relation)
  }

  /// What is only in the same sentence, told apart by what lies between.
  private func loosened(_ relation: Relation) -> Relation {
    guard relation == .after || relation == .clauseAfter || relation == .affects else {
      return relation
    }
    if isCharge { return .charge }
    if relation == .affects { return relation }
    if isReport { return .reported }
    if isAside { return .aside }
    return passesName ? .beyondAfter : relation
  }

  private mutating func note(_ cue: Cue, at here: Int, _ cues: [Cue]) {
    if cue.role == .say, clause != .other, !isAside, !isPossessor { isReport = true }
    switch cue.role {
    case .possessive where here == start: isPossessor = true
    case .comma: comma(at: here)
    case .stop, .bracket, .but, .although, .subordinator: leave()
    case .relative: relative(at: here, cues)
    case .and: conjunction(at: here, cues)
    case .be:
      beginVerb(cue.role)
      be = here
    case .pronoun where clause == .other && marks == 1 && !isAside:
      // "X said he was sorry": most often the same one.
      clause = .predicate
      verb = .verb
      hasPreposition = false
    case .as where verb == .copula: break
    default:
      if cue.role.isVerb {
        beginVerb(cue.role)
        be = -1
      } else if cue.role.isPreposition {
        hasPreposition = true
      }
    }
  }

  private mutating func beginVerb(_ role: GrammarRole) {
    if clause == .noun { clause = .predicate }
    if role == .have, verb == .be { return }
    // "was called a liar", but not "called it a lie".
    verb = role == .naming && be >= 0 ? .copula : role
    hasPreposition = false
  }

  private mutating func leave() {
    clause = .other
    marks += 1
  }

  private mutating func comma(at here: Int) {
    switch clause {
    case .noun where here == start: clause = .apposition
    case .apposition, .relative:
      clause = .noun
      verb = .none
      hasPreposition = false
    case .noun, .predicate, .other: leave()
    }
  }

  private mutating func relative(at here: Int, _ cues: [Cue]) {
    if here == start || (here == start + 1 && cues[start].role == .comma) {
      clause = .relative
    } else {
      leave()
    }
    verb = .none
    hasPreposition = false
  }

  /// "X came and lied" keeps the subject; "X came and Y lied" does not.
  private mutating func conjunction(at here: Int, _ cues: [Cue]) {
    guard clause == .predicate, here + 1 < cues.count else { return }
    let next = cues[here + 1]
    if next.mention >= 0 || next.role == .pronoun || next.traits.contains(.isName) { leave() }
  }

  private mutating func relateVerb(_ hit: Hit, at here: Int, _ cues: [Cue]) -> Relation {
    let isPassive = isAfterBe(hit, here) || isReduced(hit, here, cues)
    defer {
      be = -1
      verbs += 1
      verb = .verb
      hasPreposition = false
      if clause == .noun || clause == .apposition { clause = .predicate }
    }
    switch clause {
    case .other: return isFree(hit, here, cues) ? .laterSubject : .after
    case .noun where isAside || isPossessor, .predicate where isAside || isPossessor:
      return .clauseAfter
    // "accused Y of lying": whose lying it is, this cannot tell.
    case .predicate where hasPreposition && hit.traits.contains(.gerund): return .clauseAfter
    case .relative where isPossessor: return .clauseAfter
    case .relative: return isPassive ? .passive : .relativeSubject
    case .noun, .apposition, .predicate:
      if isPassive { return .passive }
      return verbs == 0 ? .subject : .laterSubject
    }
  }

  /// "X left, accusing Y", "X left after lying": the subject of such a form is that of the verb.
  private func isFree(_ hit: Hit, _ here: Int, _ cues: [Cue]) -> Bool {
    guard hit.traits.contains(.gerund), marks == 1, !isAside, !isPossessor, here > start else {
      return false
    }
    let role = cues[here - 1].role
    return role == .comma || role == .subordinator
  }

  /// "was sharply criticised".
  private func isAfterBe(_ hit: Hit, _ here: Int) -> Bool {
    be >= 0 && here - be <= 3 && !hit.traits.isDisjoint(with: [.past, .participle])
  }

  /// "X, accused of fraud": a past form right after the mention, with a preposition behind it.
  private func isReduced(_ hit: Hit, _ here: Int, _ cues: [Cue]) -> Bool {
    guard clause == .noun || clause == .apposition, hit.traits.contains(.past), here - start <= 2,
      Int(hit.end) < cues.count
    else { return false }
    return cues[Int(hit.end)].role.isPreposition
  }

  private func relateNoun(at here: Int) -> Relation {
    switch clause {
    case .other: return .after
    case .noun where isPossessor: return hasPreposition ? .clauseAfter : .possessed
    case .noun: return hasPreposition || here - start > 2 ? .clauseAfter : .compound
    case .apposition: return hasPreposition ? .clauseAfter : .apposition
    case .relative where verb == .none || isPossessor, .predicate where isAside || isPossessor:
      return .clauseAfter
    case .relative, .predicate:
      return hasPreposition && verb != .have ? .clauseAfter : relatePredicate()
    }
  }

  private func relatePredicate() -> Relation {
    switch verb {
    case .be, .copula: .complement
    case .receive: .receives
    case .have: .has
    case .cause: .causes
    case .express, .say, .naming: .expresses
    default: .affects
    }
  }
}
