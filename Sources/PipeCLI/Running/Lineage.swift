internal import PipeEngine
internal import PipeKit

/// The events of one run in the form of OpenLineage 2-0-2.
struct Lineage {
  private let plan: RunPlan
  private let directory: String
  private let identifier: String

  init(_ plan: RunPlan, directory: String) {
    self.plan = plan
    self.directory = directory
    identifier = Self.makeIdentifier()
  }

  /// An event of this type, now.
  func event(_ type: String, outputs: [OutputRecord]) -> JSONValue {
    .object([
      .init("eventType", .string(type)),
      .init("eventTime", .string(Timestamp.now)),
      .init("run", .object([.init("runId", .string(identifier))])),
      .init(
        "job",
        .object([
          .init("namespace", .string("pipe")),
          .init("name", .string(plan.pipeline["name"]?.string ?? "pipeline")),
        ])),
      .init("inputs", .array(plan.inputs.map { Self.dataset($0.path) })),
      .init("outputs", .array(outputs.map { Self.dataset("\(directory)/\($0.path)") })),
      .init("producer", .string("urn:pipe:\(Version.current)")),
      .init(
        "schemaURL",
        .string("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent")),
    ])
  }

  private static func dataset(_ path: String) -> JSONValue {
    .object([.init("namespace", .string("file")), .init("name", .string(path))])
  }

  /// A random UUID, version 4: runs of one plan are told apart by it.
  private static func makeIdentifier() -> String {
    var random = SystemRandomNumberGenerator()
    let high = random.next() & ~0xF000 | 0x4000
    let low = random.next() & ~(0b11 << 62) | 0b10 << 62
    let digits = [high, low].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }.joined()
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}
