import PipeKit

/// The rows of the table `entities` that a report may show: the most mentioned of all and of each
/// label.
struct ReportEntities {
  /// In the order of the table.
  private(set) var all: [ReportEntity] = []
  /// How many rows each label has, in the order in which the table first has them.
  private(set) var labels: [(name: String, count: Int)] = []

  /// So many rows are read, and of each label at least so many: what is shown of a large corpus
  /// does not grow with it.
  private static let limit = 2_000
  private static let labelLimit = 20

  init(_ tables: [Table]) {
    guard let reader = TableReader(tables, "entities") else { return }
    var places: [[UInt8]: Int] = [:]
    for row in reader.table.rows.indices {
      guard let label = reader.text(row, "label") else { continue }
      let place = places[Array(label.utf8), default: labels.count]
      if place == labels.count {
        places[Array(label.utf8)] = place
        labels.append((label, 0))
      }
      labels[place].count += 1
      if row < Self.limit || labels[place].count <= Self.labelLimit {
        if let entity = ReportEntity(reader, row) { all.append(entity) }
      }
    }
  }

  /// How many rows a label has.
  func count(_ label: String) -> Int { labels.first { $0.name == label }?.count ?? 0 }

  /// Adds to each entity its mentions in each period, from the table `timeline`.
  mutating func addTrends(_ tables: [Table], _ periods: ReportPeriods?) {
    guard let periods, let reader = TableReader(tables, "timeline"), reader.has("entity"),
      reader.has("date")
    else { return }
    let places = Dictionary(
      all.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for row in reader.table.rows.indices {
      guard let name = reader.text(row, "entity"), let label = reader.text(row, "label"),
        let place = places[ReportEntity.Key(name, label)],
        let day = reader.text(row, "date").flatMap({ Day($0) }),
        let period = periods.place(of: day)
      else { continue }
      if all[place].trend.isEmpty { all[place].trend = [Int](repeating: 0, count: periods.count) }
      all[place].trend[period] += reader.integer(row, "mentions") ?? 0
    }
  }
}
