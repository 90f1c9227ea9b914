private import PipeDigest
internal import PipeEngine
internal import PipeKit

/// What a run is made of, written beside the pipeline file to be kept under version control.
struct LockFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Where the lock of a pipeline file is: `news.yaml` has `news.lock`.
  static func path(for config: String) -> String {
    for ending in [".yaml", ".yml"] where config.hasSuffix(ending) {
      return config.dropLast(ending.utf8.count) + ".lock"
    }
    return config + ".lock"
  }

  /// The file for a plan.
  static func bytes(for plan: RunPlan) -> [UInt8] { description(of: plan).formatted() }

  /// Throws what is different, if anything is.
  func check(_ plan: RunPlan) throws {
    guard let bytes = try Disk.read(path) else {
      throw EngineError.noLockFile(path: path)
    }
    guard let stored = try? JSONParser.parse(bytes) else {
      throw EngineError.damagedPlan(path: path, reason: "it is not JSON")
    }
    let differences = PlanDifference.lines(from: stored, to: Self.description(of: plan))
    if !differences.isEmpty {
      throw EngineError.notAsLocked(path: path, differences: differences)
    }
  }

  /// Everything the plan's key hangs on; of the inputs one digest, so that the file stays small.
  private static func description(of plan: RunPlan) -> JSONValue {
    var json = JSONWriter()
    for input in plan.inputs {
      json.string(input.path)
      json.string(input.sha256 ?? "not known")
    }
    let bytes = plan.inputs.reduce(0) { $0 + $1.size }
    return .object([
      .init("version", .number("1")),
      .init("tool", plan.tool),
      .init("pipeline", plan.pipeline),
      .init(
        "files",
        .object(plan.files.map { .init($0.path, .string($0.sha256)) })),
      .init(
        "inputs",
        .object([
          .init("files", .number("\(plan.inputs.count)")), .init("bytes", .number("\(bytes)")),
          .init("sha256", .string(Digest.hexadecimal(of: json.bytes))),
        ])),
    ])
  }
}
