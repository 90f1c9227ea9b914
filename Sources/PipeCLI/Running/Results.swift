internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// What a run ends in besides its documents: tables, their JSON, and the report.
struct Results {
  private let pipeline: Pipeline
  private let counts: Counts
  private let tables: [Table]
  private let collector: ReportCollector?
  /// What was changed and marked in the texts.
  let totals: TextTotals

  /// Makes tables of a run's aggregators and lets their states go: a state and its rows as bytes
  /// are not held at one time.
  init(_ pipeline: Pipeline, _ counts: Counts, taking aggregators: inout [any Aggregator]) throws {
    self.pipeline = pipeline
    self.counts = counts
    collector = aggregators.lazy.compactMap { $0 as? ReportCollector }.first
    totals = aggregators.lazy.compactMap { $0 as? TextTotals }.first ?? TextTotals()
    tables = try aggregators.flatMap { try $0.makeTables() }
    aggregators = []
  }

  /// Adds the files that the pipeline's `output:` asks for.
  func add(to files: inout RunFiles) throws {
    if !tables.isEmpty {
      try files.add("aggregate.json") { try AggregateJSON.write(tables, to: $0) }
    }
    if pipeline.output.tables {
      for table in tables {
        try files.add("\(table.name).csv") { try CSVWriter.write(table, to: $0) }
      }
    }
    if let collector {
      try files.add("report.html") { try $0(Encoded(bytes: makeReport(collector), rows: 0)) }
    }
  }

  private func makeReport(_ collector: ReportCollector) -> [UInt8] {
    let summary = ReportSummary(
      pipeline: pipeline.name, stages: pipeline.stages.map(\.id), read: counts.read,
      written: counts.written, quarantined: counts.quarantined, skipped: counts.skipped,
      totals: totals)
    return HTMLReport.make(
      title: pipeline.name, summary: summary, tables: tables, collector: collector)
  }
}
