import PipeKit

/// The entities of a finished tally, with aliases joined, in the order of the tables.
///
/// The order is total: most mentions first, then most documents, then the name, the label and the
/// folded name as bytes.
struct ResolvedEntities {
  /// One entity as the tables show it.
  struct Item {
    /// The name shown: the fullest name's most frequent form.
    var name: String
    var label: String
    var record: EntityRecord
    /// What else it was called, most frequent first, with the number of times.
    var aliases: [(name: String, count: Int)]
    /// Names that it may stand for, where there are several.
    var candidates: [String]
  }

  /// The entities to list.
  let items: [Item]
  /// By entity of the tally: the place in ``items``, or nil for what is not listed.
  private let places: [Int?]

  init(_ tally: Tally, joinAliases: Bool, minDocuments: Int, limit: Int?) {
    let joins = joinAliases ? AliasResolver(tally).joins : nil
    let names = DisplayNames(tally, joins)
    var groups: [(root: UInt32, item: Item, key: [UInt8])] = []
    for root in 0..<UInt32(tally.entities.count) where joins?.root(of: root) ?? root == root {
      var record = tally.entities[Int(root)]
      let members = joins?.members(of: root) ?? [root]
      for member in members where member != root { record.merge(tally.entities[Int(member)]) }
      if record.documents < minDocuments { continue }
      let item = Item(
        name: names.name(of: root), label: tally.labels[Int(record.label)].name, record: record,
        aliases: names.aliases(of: root), candidates: names.candidates(of: root))
      groups.append((root, item, tally.keys.makeArray(record.key)))
    }
    groups.sort { Self.precedes(($0.item, $0.key), ($1.item, $1.key)) }
    if let limit { groups.removeLast(max(0, groups.count - limit)) }

    var places = [Int?](repeating: nil, count: tally.entities.count)
    for (place, group) in groups.enumerated() {
      for member in joins?.members(of: group.root) ?? [group.root] {
        places[Int(member)] = place
      }
    }
    items = groups.map(\.item)
    self.places = places
  }

  /// The place in ``items`` of an entity of the tally; nil for one that is not listed.
  func place(of entity: UInt32) -> Int? { places[Int(entity)] }

  private static func precedes(_ left: (Item, [UInt8]), _ right: (Item, [UInt8])) -> Bool {
    let (a, b) = (left.0, right.0)
    if a.record.mentions != b.record.mentions { return a.record.mentions > b.record.mentions }
    if a.record.documents != b.record.documents { return a.record.documents > b.record.documents }
    if !a.name.utf8.elementsEqual(b.name.utf8) {
      return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
    if !a.label.utf8.elementsEqual(b.label.utf8) {
      return a.label.utf8.lexicographicallyPrecedes(b.label.utf8)
    }
    return left.1.lexicographicallyPrecedes(right.1)
  }
}

extension ResolvedEntities {
  /// How many aliases a row of the table names.
  private static let aliasLimit = 20

  /// The table `entities`: one row for each entity.
  ///
  /// - `entity`, `label`: the name shown, and the label of its mentions
  /// - `mentions`, `documents`: how often it was named, and in how many documents
  /// - `first_seen`, `last_seen`: the first and the last day, of documents that have one
  /// - `mean_sentiment`: the mean of what was said of it, from −1 to 1
  /// - `judged`, `negative`, `neutral`, `positive`: of how many mentions, by polarity
  /// - `aliases`, `alias_mentions`: what else it was called, and how often, most frequent first
  /// - `candidates`: what it may stand for, where that is not certain
  /// - `most_negative_score`, `_document`, `_sentence`, and the same for `most_positive`: what
  ///   was said most strongly, the id of the document and the sentence
  func makeTable() -> Table {
    Table(
      "entities",
      columns: [
        "entity", "label", "mentions", "documents", "first_seen", "last_seen", "mean_sentiment",
        "judged", "negative", "neutral", "positive", "aliases", "alias_mentions", "candidates",
        "most_negative_score", "most_negative_document", "most_negative_sentence",
        "most_positive_score", "most_positive_document", "most_positive_sentence",
      ],
      rows: items.map(Self.row))
  }

  private static func row(_ item: Item) -> [Table.Cell] {
    let record = item.record
    let aliases = item.aliases.prefix(aliasLimit)
    return [
      .text(item.name), .text(item.label), .integer(record.mentions), .integer(record.documents),
      record.firstDay.map { .text("\($0)") } ?? .missing,
      record.lastDay.map { .text("\($0)") } ?? .missing,
      record.tone.mean.map { .score($0) } ?? .missing, .integer(record.tone.count),
      .integer(record.tone.negative), .integer(record.tone.neutral),
      .integer(record.tone.positive), .list(aliases.map(\.name)),
      .list(aliases.map { "\($0.count)" }), .list(item.candidates),
    ] + cells(record.worst) + cells(record.best)
  }

  private static func cells(_ quoted: QuotedSentence?) -> [Table.Cell] {
    guard let quoted else { return [.missing, .missing, .missing] }
    return [
      .score(quoted.score), .text(String(decoding: quoted.id, as: UTF8.self)),
      .text(String(decoding: quoted.sentence, as: UTF8.self)),
    ]
  }
}
