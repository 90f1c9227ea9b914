import PipeKit

/// The table `pairs`: which entities come together, and how often.
///
/// - `entity`, `label`, `other`, `other_label`: the two, the more often named one first
/// - `sentences`: how many sentences name both; missing where pairs are counted by document
/// - `documents`: how many documents have such a sentence, or name both
///
/// The order is total: most often together first, then in most documents, then by the places of
/// the two in the table `entities`, whose upper one comes first in the row.
struct PairsTable {
  private struct Row {
    var first: Int
    var second: Int
    var count: Tally.PairCount
  }

  private let entities: ResolvedEntities
  private let scope: Aggregate.PairScope
  private var rows: [Row] = []

  init(
    _ tally: Tally, _ entities: ResolvedEntities, scope: Aggregate.PairScope, minTogether: Int
  ) {
    self.entities = entities
    self.scope = scope
    var table = KeyTable()
    tally.pairs.forEach { key, count in
      let (a, b) = KeyTable.parts(key)
      guard let left = entities.place(of: a), let right = entities.place(of: b), left != right
      else { return }
      let (first, second) = (min(left, right), max(left, right))
      let (place, isNew) = table.place(of: KeyTable.key(UInt32(first), UInt32(second)))
      if isNew { rows.append(Row(first: first, second: second, count: Tally.PairCount())) }
      rows[place].count.sentences += count.mentions
      rows[place].count.documents += Int(count.documents)
    }
    let scope = scope
    func together(_ row: Row) -> Int {
      scope == .document ? row.count.documents : row.count.sentences
    }
    rows.removeAll { together($0) < minTogether }
    rows.sort {
      (-together($0), -$0.count.documents, $0.first, $0.second)
        < (-together($1), -$1.count.documents, $1.first, $1.second)
    }
  }

  func makeTable(limit: Int?) -> Table {
    Table(
      "pairs",
      columns: ["entity", "label", "other", "other_label", "sentences", "documents"],
      rows: rows.prefix(limit ?? rows.count).map { row in
        [
          .text(entities.names[row.first]), .text(entities.label(row.first)),
          .text(entities.names[row.second]), .text(entities.label(row.second)),
          scope == .document ? .missing : .integer(row.count.sentences),
          .integer(row.count.documents),
        ]
      })
  }
}
