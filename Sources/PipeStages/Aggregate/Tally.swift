import PipeKit

/// The state of ``Aggregate``: counts by name, by pair and by group, in integers.
///
/// Its size grows with the number of distinct names, not of documents. The arrays lie beside the
/// tables that number their elements; the numbers follow the order of arrival and never show.
struct Tally: Sendable {
  /// The labels met, numbered in ``EntityRecord/label``.
  var labels: [Symbol] = []
  /// Folded names, and what families of them share.
  var keys = NameTable()
  /// Names and surfaces as they were written.
  var names = NameTable()

  /// Key and label of each entity.
  private var entityTable = KeyTable()
  var entities: [EntityRecord] = []
  /// Which entity a name as written stands for, by name and label: spares folding it again.
  private var entityOfName = KeyTable()
  private var foldedNames: [FoldedName] = []

  /// Entity and name of each form.
  private(set) var formTable = KeyTable()
  private(set) var forms: [NameForm] = []

  /// How often pairs came together; in a key the entity first met is in front, and sentences are
  /// counted as mentions.
  private(set) var pairs = PackedCells()

  /// Values of the fields to group by, as ``GroupKey`` writes them.
  var groups = NameTable()
  /// What happened to an entity in a group, by both; ``noEntity`` stands for the documents
  /// themselves.
  private(set) var cells = PackedCells()

  /// Pairs of one family that some document told apart.
  private(set) var apart = KeyTable()

  /// What the user says of names; no part of the state.
  var aliases: CorpusAliases?

  static let noEntity = UInt32.max

  /// How often an entity was called something.
  struct NameForm: Sendable {
    /// Times it was the fullest name in the document.
    var asName = 0
    /// Times it stood in the text.
    var asSurface = 0
  }

  /// What a name as written stands for.
  private struct FoldedName: BitwiseCopyable {
    var entity: UInt32
    /// The place of the name among the entity's forms, once it has been counted.
    var form: UInt32
  }

  /// How often two entities came together.
  struct PairCount: Sendable {
    var sentences = 0
    var documents = 0
  }

  /// What happened in one group.
  struct GroupCell: Sendable {
    var mentions = 0
    /// The scores added up, in ten-thousandths: room for 900 million million of them.
    var sum: Int64 = 0
    var documents: UInt32 = 0
    var judged: UInt32 = 0
  }
}

extension Tally {
  /// The number of a label, which is kept if it is new.
  mutating func number(of label: Symbol) -> UInt32 {
    if let known = labels.firstIndex(of: label) { return UInt32(known) }
    labels.append(label)
    return UInt32(labels.count - 1)
  }

  /// Counts a name as written, and whether it stood so in the text. Returns the entity that it
  /// stands for; ``noEntity`` for one that the user drops.
  mutating func count(named name: UInt32, label: UInt32, isSurface: Bool) -> UInt32 {
    let (place, isNew) = entityOfName.place(of: KeyTable.key(label, name))
    if isNew { foldedNames.append(FoldedName(entity: fold(name, label), form: .max)) }
    let entity = foldedNames[place].entity
    if entity == Self.noEntity { return entity }
    if foldedNames[place].form == .max {
      foldedNames[place].form = UInt32(formPlace(name, of: entity))
    }
    let form = Int(foldedNames[place].form)
    forms[form].asName += 1
    if isSurface { forms[form].asSurface += 1 }
    return entity
  }

  /// Finds the entity of a name that was not met before.
  private mutating func fold(_ name: UInt32, _ label: UInt32) -> UInt32 {
    let kind: NameFold.Kind =
      switch labels[Int(label)] {
      case .person: .person
      case .organization: .organization
      default: .other
      }
    var key = NameFold.key(of: names[name], kind: kind)
    if let aliases {
      if let name = aliases.name(ofKey: key) { key = NameFold.key(of: name, kind: kind) }
      if aliases.isDropped(key: key) { return Self.noEntity }
    }
    return entity(key: key.span, label: label)
  }

  /// The entity with a folded name.
  mutating func entity(key: Span<UInt8>, label: UInt32) -> UInt32 {
    let number = keys.intern(key)
    let (place, isNew) = entityTable.place(of: KeyTable.key(label, number))
    if isNew {
      let family = NameFold.family(of: key, isPerson: labels[Int(label)] == .person)
      entities.append(EntityRecord(key: number, label: label, family: keys.intern(family)))
    }
    return UInt32(place)
  }

  /// The entity with a folded name, if it is known.
  func findEntity(key: [UInt8], label: UInt32) -> UInt32? {
    guard let number = keys.find(key.span) else { return nil }
    return entityTable.find(KeyTable.key(label, number)).map { UInt32($0) }
  }

  mutating func addForm(_ name: UInt32, of entity: UInt32, asName: Int = 0, asSurface: Int = 0) {
    let place = formPlace(name, of: entity)
    forms[place].asName += asName
    forms[place].asSurface += asSurface
  }

  private mutating func formPlace(_ name: UInt32, of entity: UInt32) -> Int {
    let (place, isNew) = formTable.place(of: KeyTable.key(entity, name))
    if isNew { forms.append(NameForm()) }
    return place
  }

  /// Adds to a pair; the two may come in either order.
  mutating func addPair(_ a: UInt32, _ b: UInt32, sentences: Int, documents: Int) {
    pairs.add(
      Self.pairKey(a, b), GroupCell(mentions: sentences, documents: UInt32(clamping: documents)))
  }

  static func pairKey(_ a: UInt32, _ b: UInt32) -> UInt64 {
    KeyTable.key(min(a, b), max(a, b))
  }

  mutating func addCell(_ entity: UInt32, _ group: UInt32, _ cell: GroupCell) {
    cells.add(KeyTable.key(entity, group), cell)
  }

  /// Notes that a document named both and did not hold them to be one.
  mutating func tellApart(_ a: UInt32, _ b: UInt32) {
    _ = apart.place(of: Self.pairKey(a, b))
  }

  /// Whether some document held the two to be different.
  func areApart(_ a: UInt32, _ b: UInt32) -> Bool {
    apart.find(Self.pairKey(a, b)) != nil
  }
}

extension Tally.GroupCell {
  mutating func merge(_ other: Self) {
    mentions += other.mentions
    documents += other.documents
    judged += other.judged
    sum += other.sum
  }
}

extension Tally {
  /// Adds another tally, whose numbers may differ.
  mutating func merge(_ other: Tally) {
    let mine = other.entities.map { record in
      let label = number(of: other.labels[Int(record.label)])
      let entity = entity(key: other.keys[record.key], label: label)
      entities[Int(entity)].merge(record)
      return entity
    }
    let groupNumbers = (0..<UInt32(other.groups.count)).map { groups.intern(other.groups[$0]) }

    for (key, form) in zip(other.formTable.keys, other.forms) {
      let (entity, name) = KeyTable.parts(key)
      addForm(
        names.intern(other.names[name]), of: mine[Int(entity)], asName: form.asName,
        asSurface: form.asSurface)
    }
    other.pairs.forEach { key, pair in
      let (a, b) = KeyTable.parts(key)
      addPair(
        mine[Int(a)], mine[Int(b)], sentences: pair.mentions, documents: Int(pair.documents))
    }
    other.cells.forEach { key, cell in
      let (entity, group) = KeyTable.parts(key)
      let number = entity == Self.noEntity ? entity : mine[Int(entity)]
      addCell(number, groupNumbers[Int(group)], cell)
    }
    for key in other.apart.keys {
      let (a, b) = KeyTable.parts(key)
      tellApart(mine[Int(a)], mine[Int(b)])
    }
  }
}
