package import PipeKit

/// What proves a run: what went in, what came out, and by which pipeline.
///
/// Everything but `run` is the same for the same pipeline and inputs, whatever the machine.
package struct Manifest: Sendable {
  package var pipeline: Pipeline
  package var toolVersion: String
  package var inputs: [InputRecord]
  package var outputs: [OutputRecord]
  package var counts: Counts
  package var run: Run

  /// What differs from run to run.
  package struct Run: Sendable {
    package var started: String
    package var seconds: Double
    package var workers: Int
    package var arguments: [String]
    package var stages: [Engine.StageOutcome]

    package init(
      started: String, seconds: Double, workers: Int, arguments: [String],
      stages: [Engine.StageOutcome]
    ) {
      self.started = started
      self.seconds = seconds
      self.workers = workers
      self.arguments = arguments
      self.stages = stages
    }
  }

  package init(
    pipeline: Pipeline, toolVersion: String, inputs: [InputRecord], outputs: [OutputRecord],
    counts: Counts, run: Run
  ) {
    self.pipeline = pipeline
    self.toolVersion = toolVersion
    self.inputs = inputs
    self.outputs = outputs
    self.counts = counts
    self.run = run
  }

  /// The manifest as the bytes of `manifest.json`.
  package func makeBytes() -> [UInt8] {
    JSONValue.object([
      .init("version", .number("1")),
      .init("tool", .object([.init("pipe", .string(toolVersion))])),
      .init("pipeline", pipelineValue),
      .init(
        "counts",
        .object([
          .init("read", .number("\(counts.read)")),
          .init("written", .number("\(counts.written)")),
          .init("quarantined", .number("\(counts.quarantined)")),
          .init("skipped", .number("\(counts.skipped)")),
        ])),
      .init(
        "inputs",
        .array(
          inputs.map {
            .object([
              .init("path", .string($0.path)), .init("size", .number("\($0.size)")),
              .init("sha256", .string($0.sha256)),
            ])
          })),
      .init(
        "outputs",
        .array(
          outputs.map {
            .object([
              .init("path", .string($0.path)), .init("size", .number("\($0.size)")),
              .init("rows", .number("\($0.rows)")), .init("sha256", .string($0.sha256)),
            ])
          })),
      .init("run", runValue),
    ]).formatted()
  }

  private var pipelineValue: JSONValue {
    .object([
      .init("name", .string(pipeline.name)),
      .init(
        "stages",
        .array(
          pipeline.stages.map { stage in
            .object([
              .init("id", .string(stage.id)), .init("stage", .string(stage.name)),
              .init("version", .string(type(of: stage.stage).info.version)),
              .init(
                "settings",
                .object(
                  stage.stage.settingDescriptions.map { .init($0.name, .string($0.value)) })),
            ])
          })),
      .init("offset_unit", .string(pipeline.output.offsets.rawValue)),
      .init("on_error", .string(pipeline.errors.action.rawValue)),
    ])
  }

  private var runValue: JSONValue {
    .object([
      .init("started", .string(run.started)),
      .init("seconds", .number(Self.rounded(run.seconds))),
      .init("workers", .number("\(run.workers)")),
      .init("arguments", .array(run.arguments.map { .string($0) })),
      .init(
        "stage_seconds",
        .object(
          run.stages.map { .init($0.id, .number(Self.rounded($0.elapsed / .seconds(1)))) })),
    ])
  }

  /// Three decimals, without a locale.
  private static func rounded(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let fraction = "\(1000 + thousandths % 1000)".dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}
