import Foundation
import PipeEval
import PipeIO
import PipeKit

/// The independent scorer and gold data beside the checkout, which are not part of the repository.
enum ReferenceScorer {
  /// The folder `PIPE_SHARED`, or `../shared` beside the package.
  private static let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["PIPE_SHARED"] {
      return URL(filePath: path)
    }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared")
  }()

  static let isThere = exists("tools/score")

  static func path(_ name: String) -> String { shared.appending(path: name).path }

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  static func gold(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path("data/\(name)"))))
  }

  /// What the scorer makes of what the stages write for the gold documents.
  static func score(
    _ task: EvalTask, _ gold: [UInt8], _ pipeline: Pipeline, map: String? = nil,
    labels: String? = nil, script: [String]? = nil
  ) throws -> JSONValue {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let goldFile = folder.appending(path: "gold.jsonl")
    let foundFile = folder.appending(path: "found.jsonl")
    try Data(gold).write(to: goldFile)
    try Data(predictions(task, gold, pipeline)).write(to: foundFile)

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["python3"] + (script ?? [path("tools/score"), task.rawValue])
      + [goldFile.path, foundFile.path, "--json"]
      + (map.map { ["--map", $0] } ?? []) + (labels.map { ["--labels", $0] } ?? [])
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try JSONParser.parse([UInt8](bytes))
  }

  /// Documents as a run writes them.
  private static func predictions(
    _ task: EvalTask, _ gold: [UInt8], _ pipeline: Pipeline
  ) throws -> [UInt8] {
    guard var run = GoldRun(pipeline, task: task) else { return [] }
    var batch = Batch(index: 0)
    for document in try GoldReader(task).read(gold) {
      if let done = try? run.document(for: document) { batch.documents.append(done) }
    }
    let sink = DocumentsSink(
      offsets: .codepoint, layers: ["sentences", "entities", "sentiment", "quotes"])
    return sink.encode(batch).bytes
  }
}
