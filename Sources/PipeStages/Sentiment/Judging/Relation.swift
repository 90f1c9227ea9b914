/// How a weighted word stands to the entity it may speak of.
enum Relation: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  // The word comes after the entity.
  /// "X lied", and later verbs of the same subject: "X stayed and lied".
  case subject, laterSubject
  /// "X was praised", "X, accused of …".
  case passive
  /// "X, who lied".
  case relativeSubject
  /// "X is corrupt".
  case complement
  /// "X, a liar, …".
  case apposition
  /// "X's scandal".
  case possessed
  /// "the X scandal".
  case compound
  /// "X faces criticism", "X has support", "X caused chaos", "X voiced concern", "X saw ruins".
  case receives, has, causes, expresses, affects
  /// Farther off in the clause, or past a mark or a conjunction.
  case clauseAfter, after
  /// In what the entity says: "X said it was a disaster".
  case reported
  /// In what the entity praises or blames another for: "X accused Y of lying".
  case charge
  /// The entity is not the subject: "the war in X", "X supporters".
  case aside
  /// Past another name.
  case beyondAfter
  // The word comes before the entity.
  /// "the disgraced X".
  case attribute
  /// "praised X".
  case object
  /// "was praised by X", "criticism by X".
  case agent
  /// "crimes of X", "anger at X", "praise for X", "a deal with X", "chaos in X".
  case nounOf, nounToward, nounFor, nounWith, nounIn
  /// "appealed to X".
  case verbTo
  case clauseBefore, before
  case beyondBefore
  // Quotation marks between the two.
  /// The word is in a quotation, the entity is not.
  case quoted
  /// The same, and the entity is the speaker.
  case spoken
  /// The entity is in a quotation, the word is not.
  case unquoted
  /// Within the words of the entity itself.
  case inside

  /// Whether the word speaks of the clause rather than of the entity, which may only be its place.
  var isLoose: Bool {
    switch self {
    case .affects, .clauseAfter, .after, .reported, .charge, .aside, .beyondAfter, .nounIn,
      .clauseBefore, .before, .beyondBefore, .quoted, .spoken, .unquoted:
      true
    case .subject, .laterSubject, .passive, .relativeSubject, .complement, .apposition, .possessed,
      .compound, .receives, .has, .causes, .expresses, .attribute, .object, .agent, .nounOf,
      .nounToward, .nounFor, .nounWith, .verbTo, .inside:
      false
    }
  }

  /// Whether the entity does what the word says.
  var isSubject: Bool {
    self == .subject || self == .laterSubject || self == .relativeSubject
  }

  /// Which of a word's weights counts.
  var slot: Slot {
    switch self {
    case .subject, .laterSubject, .relativeSubject, .complement, .apposition, .possessed, .compound,
      .has, .causes, .attribute, .agent, .inside:
      .own
    case .passive, .receives, .object, .nounOf, .nounToward, .nounFor, .verbTo: .other
    case .expresses, .affects, .clauseAfter, .after, .reported, .charge, .aside, .beyondAfter,
      .nounWith, .nounIn, .clauseBefore, .before, .beyondBefore, .quoted, .spoken, .unquoted:
      .tone
    }
  }

  enum Slot: Sendable { case tone, own, other }
}
