package import PipeKit

/// What proves a run: what went in, what came out, and by which pipeline.
///
/// Everything but `run` is the same for the same pipeline and inputs, whatever the machine.
package struct Manifest: Sendable {
  package var plan: RunPlan
  package var outputs: [OutputRecord]
  package var counts: Counts
  /// What was changed and marked in the texts.
  package var totals: JSONValue
  package var run: Run

  /// What differs from run to run.
  package struct Run: Sendable {
    package var started: String
    package var seconds: Double
    package var workers: Int
    package var arguments: [String]
    package var stages: [Engine.StageOutcome]
    /// The machine it ran on.
    package var system: JSONValue

    package init(
      started: String, seconds: Double, workers: Int, arguments: [String],
      stages: [Engine.StageOutcome], system: JSONValue = .null
    ) {
      self.started = started
      self.seconds = seconds
      self.workers = workers
      self.arguments = arguments
      self.stages = stages
      self.system = system
    }
  }

  package init(
    plan: RunPlan, outputs: [OutputRecord], counts: Counts, totals: JSONValue, run: Run
  ) {
    self.plan = plan
    self.outputs = outputs
    self.counts = counts
    self.totals = totals
    self.run = run
  }

  /// The manifest as the bytes of `manifest.json`.
  package func makeBytes() -> [UInt8] {
    JSONValue.object([
      .init("version", .number("1")),
      .init("tool", plan.tool),
      .init(
        "plan",
        .object([
          .init("key", .string(plan.key)), .init("shards", .number("\(plan.shards.count)")),
        ])),
      .init("pipeline", plan.pipeline),
      .init("counts", counts.json),
      .init("totals", totals),
      .init("files", .array(plan.files.map(Self.json))),
      .init("inputs", .array(inputs.map(Self.json))),
      .init("outputs", .array(outputs.map(\.json))),
      .init("run", runValue),
    ]).formatted()
  }

  /// The inputs with a digest: not standard input, and no file that could not be read.
  private var inputs: [InputRecord] {
    plan.inputs.compactMap { input in
      input.sha256.map { InputRecord(path: input.path, size: input.size, sha256: $0) }
    }
  }

  private static func json(_ record: InputRecord) -> JSONValue {
    .object([
      .init("path", .string(record.path)), .init("size", .number("\(record.size)")),
      .init("sha256", .string(record.sha256)),
    ])
  }

  private var runValue: JSONValue {
    let cached = run.stages.compactMap { stage in
      stage.cache.map { JSONValue.Member(stage.id, $0.json) }
    }
    return .object(
      [
        .init("started", .string(run.started)),
        .init("seconds", .number(Self.rounded(run.seconds))),
        .init("workers", .number("\(run.workers)")),
        .init("arguments", .array(run.arguments.map { .string($0) })),
        .init("system", run.system),
        .init(
          "stage_seconds",
          .object(
            run.stages.map { .init($0.id, .number(Self.rounded($0.elapsed / .seconds(1)))) })),
      ] + (cached.isEmpty ? [] : [.init("cache", .object(cached))]))
  }

  /// Three decimals, without a locale.
  private static func rounded(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let fraction = "\(1000 + thousandths % 1000)".dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}
