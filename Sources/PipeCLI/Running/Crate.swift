internal import PipeEngine
internal import PipeKit

/// A run folder described as an RO-Crate 1.1.
///
/// RO-Crate asks for a date, so this file differs from run to run; no manifest names it.
struct Crate {
  static let fileName = "ro-crate-metadata.json"

  private let plan: RunPlan
  private let outputs: [OutputRecord]

  init(_ plan: RunPlan, outputs: [OutputRecord]) {
    self.plan = plan
    self.outputs = outputs
  }

  func makeBytes() -> [UInt8] {
    let now = Timestamp.now
    let name = plan.pipeline["name"]?.string ?? "pipeline"
    var graph: [JSONValue] = [
      entity(
        Self.fileName, "CreativeWork",
        [
          ("conformsTo", reference("https://w3id.org/ro/crate/1.1")), ("about", reference("./")),
        ]),
      entity(
        "./", "Dataset",
        [
          ("name", .string("Run of the pipeline '\(name)'")),
          ("description", .string("Annotated documents, tables and a report.")),
          ("datePublished", .string(now)),
          ("hasPart", .array(outputs.map { reference($0.path) })),
          ("mentions", reference("#run")),
        ]),
      entity(
        "#pipe", "SoftwareApplication",
        [
          ("name", .string("pipe")), ("softwareVersion", .string(Version.current)),
          ("identifier", plan.tool["build"] ?? .null),
        ]),
      entity(
        "#run", "CreateAction",
        [
          ("name", .string("pipe run")), ("endTime", .string(now)),
          ("instrument", reference("#pipe")), ("identifier", .string(plan.key)),
          ("object", .array(plan.inputs.indices.map { reference("#input-\($0 + 1)") })),
          ("result", .array(outputs.map { reference($0.path) })),
        ]),
    ]
    graph += outputs.map { output in
      entity(
        output.path, "File",
        [
          ("contentSize", .string("\(output.size)")), ("sha256", .string(output.sha256)),
          ("encodingFormat", .string(Self.format(of: output.path))),
        ])
    }
    graph += plan.inputs.enumerated().map { index, input in
      entity(
        "#input-\(index + 1)", "CreativeWork",
        [
          ("name", .string(input.path)), ("contentSize", .string("\(input.size)")),
          ("sha256", input.sha256.map { .string($0) } ?? .null),
        ])
    }
    return JSONValue.object([
      .init("@context", .string("https://w3id.org/ro/crate/1.1/context")),
      .init("@graph", .array(graph)),
    ]).formatted()
  }

  private func entity(
    _ identifier: String, _ type: String, _ members: [(String, JSONValue)]
  ) -> JSONValue {
    .object(
      [.init("@id", .string(identifier)), .init("@type", .string(type))]
        + members.filter { $0.1 != .null }.map { .init($0.0, $0.1) })
  }

  private func reference(_ identifier: String) -> JSONValue {
    .object([.init("@id", .string(identifier))])
  }

  private static func format(of path: String) -> String {
    let formats = [
      ".jsonl": "application/x-ndjson", ".json": "application/json", ".csv": "text/csv",
      ".html": "text/html",
    ]
    return formats.first { path.hasSuffix($0.key) }?.value ?? "application/octet-stream"
  }
}
