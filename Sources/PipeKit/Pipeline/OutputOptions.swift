/// What a run writes, and where.
package struct OutputOptions: Hashable, Sendable {
  /// The run folder; nil writes documents to standard output.
  package var directory: String?
  /// Whether to write `documents.jsonl`.
  package var documents: Bool
  /// Whether to write one CSV file for each table.
  package var tables: Bool
  /// Whether to write `report.html`.
  package var report: Bool
  package var offsets: OffsetUnit

  package init(
    directory: String? = nil, documents: Bool = true, tables: Bool = true, report: Bool = true,
    offsets: OffsetUnit = .codepoint
  ) {
    self.directory = directory
    self.documents = documents
    self.tables = tables
    self.report = report
    self.offsets = offsets
  }
}
