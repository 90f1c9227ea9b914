import PipeKit

/// The table `timeline`: what happened in each group of documents, for each entity listed or for
/// the documents themselves.
///
/// - the fields of the setting `by`, where `entity` stands for `entity` and `label`
/// - `mentions`, `documents`: how often the entity was named, in how many documents; without
///   `entity`, all mentions and all documents of the group
/// - `mean_sentiment`, `judged`: the mean tone, toward the entity or of the documents, and of how
///   many
///
/// Only the first `limit` entities of their table have rows. Rows are in the order of `by`: entities in the order of their table, values as
/// bytes, and what is missing last.
struct TimelineTable {
  private struct Row {
    var entity: Int?
    var values: [String?]
    var cell: Tally.GroupCell
  }

  private let by: [String]
  private let entities: ResolvedEntities
  private var rows: [Row] = []

  init(
    _ tally: Tally, _ entities: ResolvedEntities, by: [String], limit: Int
  ) throws(DocumentError) {
    self.by = by
    self.entities = entities
    var values: [[String?]] = []
    for group in 0..<UInt32(tally.groups.count) {
      values.append(try GroupKey.decode(tally.groups.makeArray(group)))
    }
    var table = KeyTable()
    tally.cells.forEach { key, cell in
      let (entity, group) = KeyTable.parts(key)
      let item = entity == Tally.noEntity ? nil : entities.place(of: entity)
      if entity != Tally.noEntity, item ?? limit >= limit { return }
      let slot = item.map { UInt32($0) } ?? Tally.noEntity
      let (place, isNew) = table.place(of: KeyTable.key(slot, group))
      if isNew {
        rows.append(Row(entity: item, values: values[Int(group)], cell: Tally.GroupCell()))
      }
      rows[place].cell.merge(cell)
    }
    rows.sort { Self.precedes($0, $1, by: by) }
  }

  private static func precedes(_ left: Row, _ right: Row, by: [String]) -> Bool {
    var column = 0
    for field in by {
      if field == GroupReader.entity {
        if left.entity != right.entity { return (left.entity ?? 0) < (right.entity ?? 0) }
        continue
      }
      let (before, after) = (left.values[column], right.values[column])
      if GroupKey.precedes(before, after) { return true }
      if GroupKey.precedes(after, before) { return false }
      column += 1
    }
    return false
  }

  func makeTable() -> Table {
    let columns = by.flatMap { $0 == GroupReader.entity ? ["entity", "label"] : [$0] }
    return Table(
      "timeline",
      columns: columns + ["mentions", "documents", "mean_sentiment", "judged"],
      rows: rows.map { keyCells($0) + valueCells($0.cell) })
  }

  private func keyCells(_ row: Row) -> [Table.Cell] {
    var values = row.values[...]
    var cells: [Table.Cell] = []
    for field in by {
      if field == GroupReader.entity {
        guard let entity = row.entity else { continue }
        cells += [.text(entities.names[entity]), .text(entities.label(entity))]
      } else {
        cells.append((values.popFirst() ?? nil).map { .text($0) } ?? .missing)
      }
    }
    return cells
  }

  private func valueCells(_ cell: Tally.GroupCell) -> [Table.Cell] {
    let mean = Score(meanOf: Int128(cell.sum), count: Int(cell.judged))
    return [
      .integer(cell.mentions), .integer(Int(cell.documents)), mean.map { .score($0) } ?? .missing,
      .integer(Int(cell.judged)),
    ]
  }
}
