import PipeKit

/// The entities of a finished tally, with aliases joined, in the order of the tables.
///
/// The order is total: most mentions first, then most documents, then the name, the label and the
/// folded name as bytes.
struct ResolvedEntities {
  /// The entities to list, each by the root of its group in the tally.
  private let roots: [UInt32]
  /// What each is called in tables.
  let names: [String]
  /// By entity of the tally: the place in ``names``, or nil for what is not listed.
  private let places: [Int?]
  private let tally: Tally
  private let display: DisplayNames

  init(_ tally: Tally, joinAliases: Bool, minDocuments: Int, limit: Int?) {
    self.tally = tally
    let joins = joinAliases ? AliasResolver(tally).joins : NameJoins(tally)
    display = DisplayNames(tally, joins)
    var ranked: [Rank] = []
    for root in 0..<UInt32(tally.entities.count) where joins.root(of: root) == root {
      let members = joins.members(of: root)
      let documents = members.reduce(0) { $0 + tally.entities[Int($1)].documents }
      if documents < minDocuments { continue }
      let mentions = members.reduce(0) { $0 + tally.entities[Int($1)].mentions }
      ranked.append(
        Rank(root: root, mentions: mentions, documents: documents, name: display.name(of: root)))
    }
    ranked.sort { $0.precedes($1, in: tally) }
    if let limit { ranked.removeLast(max(0, ranked.count - limit)) }

    var places = [Int?](repeating: nil, count: tally.entities.count)
    for (place, entity) in ranked.enumerated() {
      for member in joins.members(of: entity.root) {
        places[Int(member)] = place
      }
    }
    self.places = places
    roots = ranked.map(\.root)
    names = ranked.map(\.name)
  }

  /// The place in the order of an entity of the tally; nil for one that is not listed.
  func place(of entity: UInt32) -> Int? { places[Int(entity)] }

  /// The label of the entity at a place.
  func label(_ place: Int) -> String {
    tally.labels[Int(tally.entities[Int(roots[place])].label)].name
  }

  /// What the order looks at.
  private struct Rank {
    let root: UInt32
    let mentions: Int
    let documents: Int
    let name: String

    func precedes(_ other: Rank, in tally: Tally) -> Bool {
      if mentions != other.mentions { return mentions > other.mentions }
      if documents != other.documents { return documents > other.documents }
      if !name.utf8.elementsEqual(other.name.utf8) {
        return name.utf8.lexicographicallyPrecedes(other.name.utf8)
      }
      let (left, right) = (tally.entities[Int(root)], tally.entities[Int(other.root)])
      if left.label != right.label {
        return tally.labels[Int(left.label)].name.utf8
          .lexicographicallyPrecedes(tally.labels[Int(right.label)].name.utf8)
      }
      return tally.makeKey(root).lexicographicallyPrecedes(tally.makeKey(other.root))
    }
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
    Table("entities", columns: Self.columns, rows: roots.indices.map(row))
  }

  private static let columns = [
    "entity", "label", "mentions", "documents", "first_seen", "last_seen", "mean_sentiment",
    "judged", "negative", "neutral", "positive", "aliases", "alias_mentions", "candidates",
    "most_negative_score", "most_negative_document", "most_negative_sentence",
    "most_positive_score", "most_positive_document", "most_positive_sentence",
  ]

  private func row(_ place: Int) -> [Table.Cell] {
    let record = record(of: roots[place])
    let aliases = display.aliases(of: roots[place], besides: names[place]).prefix(Self.aliasLimit)
    var cells: [Table.Cell] = []
    // There are as many rows as names: none of them should keep room to grow.
    cells.reserveCapacity(Self.columns.count)
    cells += [
      .text(names[place]), .text(label(place)), .integer(record.mentions),
      .integer(record.documents),
    ]
    for day in [record.firstDay, record.lastDay] {
      cells.append(day.map { .text("\($0)") } ?? .missing)
    }
    cells.append(record.tone.mean.map { .score($0) } ?? .missing)
    cells += [
      .integer(record.tone.count), .integer(record.tone.negative), .integer(record.tone.neutral),
      .integer(record.tone.positive), .list(aliases.map(\.name)),
      .list(aliases.map { "\($0.count)" }), .list(display.candidates(of: roots[place])),
    ]
    for quoted in [record.worst, record.best] { cells += Self.cells(quoted) }
    return cells
  }

  /// What is known of a whole group.
  private func record(of root: UInt32) -> EntityRecord {
    var record = tally.entities[Int(root)]
    for member in display.members(of: root) where member != root {
      record.merge(tally.entities[Int(member)])
    }
    return record
  }

  private static func cells(_ quoted: QuotedSentence?) -> [Table.Cell] {
    guard let quoted else { return [.missing, .missing, .missing] }
    return [
      .score(quoted.score), .text(String(decoding: quoted.id, as: UTF8.self)),
      .text(String(decoding: quoted.sentence, as: UTF8.self)),
    ]
  }
}
