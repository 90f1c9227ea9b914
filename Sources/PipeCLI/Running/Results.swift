internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// What a run ends in besides its documents: tables, their JSON, and the report.
struct Results {
  private let pipeline: Pipeline
  private let outcome: Engine.Outcome

  init(_ pipeline: Pipeline, _ outcome: Engine.Outcome) {
    self.pipeline = pipeline
    self.outcome = outcome
  }

  /// Adds the files that the pipeline's `output:` asks for.
  func add(to files: inout RunFiles) throws {
    let tables = try outcome.stages.flatMap { stage in
      stage.aggregator is ReportCollector ? [] : try stage.aggregator?.makeTables() ?? []
    }
    if !tables.isEmpty {
      let rows = tables.reduce(0) { $0 + $1.rows.count }
      try files.add(
        "aggregate.json", Encoded(bytes: AggregateJSON.bytes(of: tables), rows: rows))
    }
    if pipeline.output.tables {
      for table in tables {
        try files.add(
          "\(table.name).csv",
          Encoded(bytes: CSVWriter.bytes(of: table), rows: table.rows.count))
      }
    }
    if let collector = outcome.stages.lazy.compactMap({ $0.aggregator as? ReportCollector }).first {
      try files.add("report.html", Encoded(bytes: makeReport(tables, collector), rows: 0))
    }
  }

  private func makeReport(_ tables: [Table], _ collector: ReportCollector) -> [UInt8] {
    let summary = ReportSummary(
      pipeline: pipeline.name, stages: pipeline.stages.map(\.id), read: outcome.counts.read,
      written: outcome.counts.written, quarantined: outcome.counts.quarantined,
      skipped: outcome.counts.skipped)
    return HTMLReport.make(
      title: pipeline.name, summary: summary, tables: tables, collector: collector)
  }
}
