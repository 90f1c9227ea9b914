import PipeKit

/// What is known of one entity: a folded name with its label.
struct EntityRecord: Sendable {
  /// The number of the folded name in ``Tally/keys``.
  let key: UInt32
  /// The number of the label in ``Tally/labels``.
  let label: UInt32
  /// What names of the same thing may share, a number in ``Tally/keys``: a person's last name,
  /// anything else's initials.
  let family: UInt32
  var mentions = 0
  var documents = 0
  /// The first and the last day, nil where no document had one.
  var firstDay: Day?
  var lastDay: Day?
  var tone = ToneSum()
  /// The strongest sentence against it, and for it.
  var worst: QuotedSentence?
  var best: QuotedSentence?
  /// How often "Mr" or the like, "Ms" or the like, stood before the name.
  var men: UInt32 = 0
  var women: UInt32 = 0

  init(key: UInt32, label: UInt32, family: UInt32) {
    self.key = key
    self.label = label
    self.family = family
  }

  /// Whether the name is one word: a person's last name, or perhaps an acronym.
  var isOneWord: Bool { family == key }

  mutating func see(on day: Day?) {
    guard let day else { return }
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
  }

  /// Keeps a sentence if it is stronger than the one kept so far.
  mutating func keep(_ quoted: QuotedSentence?) {
    guard let quoted else { return }
    if quoted.score < .zero, Self.isNearer(quoted, than: worst) { worst = quoted }
    if quoted.score > .zero, Self.isNearer(quoted, than: best) { best = quoted }
  }

  private static func isNearer(_ new: QuotedSentence, than old: QuotedSentence?) -> Bool {
    guard let old else { return true }
    let (mine, theirs) = (new.score.tenThousandths.magnitude, old.score.tenThousandths.magnitude)
    return mine == theirs ? new.precedes(old) : mine > theirs
  }

  mutating func merge(_ other: EntityRecord) {
    mentions += other.mentions
    documents += other.documents
    see(on: other.firstDay)
    see(on: other.lastDay)
    tone.merge(other.tone)
    keep(other.worst)
    keep(other.best)
    men += other.men
    women += other.women
  }
}
