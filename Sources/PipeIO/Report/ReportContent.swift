import PipeKit

/// Everything that a report shows, read from the tables and the collector and put in order.
struct ReportContent {
  let title: String
  let summary: ReportSummary
  let collector: ReportCollector
  private let listed: ReportEntities
  /// The strongest pairs; of a large corpus not all.
  let pairs: [Pair]
  let pairCount: Int
  /// The periods of the timeline, of which there are fewer where documents are few.
  let periods: ReportPeriods?
  /// The coarser periods of trends.
  let trendPeriods: ReportPeriods?
  /// The documents shown, in the order of their days and then of the input.
  let shown: [KeptDocument]
  /// By id, the place in ``shown``.
  private let places: [[UInt8]: Int]

  /// Two entities that come together.
  struct Pair {
    var first: String
    var second: String
    var firstKey: ReportEntity.Key
    var secondKey: ReportEntity.Key
    /// Sentences they share; documents where pairs are counted by document.
    var together: Int
    var documents: Int
  }

  /// Of a large corpus, so many documents are shown.
  static let chosenLimit = 12
  /// All documents are shown only up to so many bytes of text; chosen ones up to half of it.
  static let textLimit = 200_000

  init(
    title: String, summary: ReportSummary, tables: [Table], collector: ReportCollector
  ) {
    self.title = title
    self.summary = summary
    self.collector = collector
    let days = collector.days.keys
    periods = ReportPeriods(days: days, limit: min(62, max(8, collector.documents * 2 / 3)))
    trendPeriods = ReportPeriods(days: days, limit: 26)
    var listed = ReportEntities(tables)
    listed.addTrends(tables, trendPeriods)
    self.listed = listed
    (pairs, pairCount) = Self.readPairs(tables)
    shown = Self.choose(collector)
    places = Dictionary(
      shown.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether anything was judged at all.
  var hasTone: Bool { collector.tone.count > 0 || entities.contains { $0.judged > 0 } }

  /// Whether every document is shown, whole.
  var showsAll: Bool { shown.count == collector.documents && !shown.contains(where: \.isCut) }

  /// A document's anchor and heading, if it is among those shown.
  func shown(_ id: [UInt8]) -> (anchor: String, heading: String)? {
    places[id].map { ("d\($0 + 1)", shown[$0].heading) }
  }

  /// The entities that may be shown, most mentioned first.
  var entities: [ReportEntity] { listed.all }

  /// Each label with the number of its entities, most mentioned first.
  var labels: [(name: String, count: Int)] { listed.labels }

  /// How many entities have a label.
  func count(_ label: String) -> Int { listed.count(label) }

  /// The entities with one of the labels, most mentioned first.
  func entities(_ labels: String...) -> [ReportEntity] {
    entities.filter { labels.contains($0.label) }
  }

  /// So many pairs are read.
  private static let pairLimit = 5_000

  private static func readPairs(_ tables: [Table]) -> ([Pair], count: Int) {
    guard let reader = TableReader(tables, "pairs") else { return ([], 0) }
    let pairs = reader.table.rows.indices.prefix(pairLimit).compactMap { row -> Pair? in
      guard let first = reader.text(row, "entity"), let second = reader.text(row, "other") else {
        return nil
      }
      let documents = reader.integer(row, "documents") ?? 0
      return Pair(
        first: first, second: second,
        firstKey: ReportEntity.Key(first, reader.text(row, "label") ?? ""),
        secondKey: ReportEntity.Key(second, reader.text(row, "other_label") ?? ""),
        together: reader.integer(row, "sentences") ?? documents, documents: documents)
    }
    return (pairs, reader.table.rows.count)
  }

  private static func choose(_ collector: ReportCollector) -> [KeptDocument] {
    let kept = collector.kept.elements
    let total = kept.reduce(0) { $0 + $1.text.count }
    var chosen = kept
    if collector.documents > ReportCollector.documentLimit || total > textLimit {
      chosen = []
      var room = textLimit / 2
      for document in kept.prefix(chosenLimit) where document.text.count <= room {
        room -= document.text.count
        chosen.append(document)
      }
    }
    return chosen.sorted { reads($0, before: $1) }
  }

  /// Reading order: by day, undated last, then as in the input.
  private static func reads(_ left: KeptDocument, before right: KeptDocument) -> Bool {
    switch (left.day, right.day) {
    case (nil, _?): return false
    case (_?, nil): return true
    case (let left?, let right?) where left != right: return left < right
    default: break
    }
    if left.ordinal != right.ordinal { return left.ordinal < right.ordinal }
    return left.precedes(right)
  }
}
