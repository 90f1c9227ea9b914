import PipeKit

/// What stands under `output:`.
struct OutputSection {
  private(set) var options = OutputOptions()
  private(set) var sinks: [PipelineSink] = []

  private enum Documents: String, CaseIterable, SettingValue { case jsonl, off }
  private enum TableFormat: String, CaseIterable, SettingValue { case csv, off }
  private enum Report: String, CaseIterable, SettingValue { case html, off }
  private enum Offsets: String, CaseIterable, SettingValue { case codepoint, utf8, utf16 }

  init(_ node: ConfigNode, registry: Registry, problems: inout [Diagnostic]) {
    let help = node.scalar.flatMap { $0.isEmpty ? nil : "write '{ directory: \($0) }'" }
    guard
      let fields = Fields(
        node, of: "the output",
        keys: ["directory", "documents", "tables", "report", "offsets", "sinks"],
        problems: &problems, help: help)
    else { return }
    if let directory = fields.text("directory", problems: &problems), directory != "-" {
      options.directory = directory
    }
    if let documents: Documents = fields.read("documents", problems: &problems) {
      options.documents = documents == .jsonl
    }
    if let tables: [TableFormat] = fields.read("tables", problems: &problems) {
      options.tables = tables.contains(.csv)
    }
    if let report: Report = fields.read("report", problems: &problems) {
      options.report = report == .html
    }
    if let sinks = fields["sinks"] {
      self.sinks = SinkSection(sinks, registry: registry, problems: &problems).sinks
    }
    if let offsets: Offsets = fields.read("offsets", problems: &problems) {
      options.offsets = OffsetUnit(rawValue: offsets.rawValue) ?? .codepoint
    }
  }
}
