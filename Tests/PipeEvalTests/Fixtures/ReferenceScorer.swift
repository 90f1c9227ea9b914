import Foundation
import PipeEval
import PipeIO
import PipeKit
import TestSupport

/// The independent scorer and gold data beside the checkout, which are not part of the repository.
enum ReferenceScorer {
  static let isThere = SharedData.exists("tools/score")

  /// What the scorer makes of what the stages write for the gold documents.
  static func score(
    _ task: EvalTask, _ gold: [UInt8], _ pipeline: Pipeline, map: String? = nil,
    labels: String? = nil, script: [String]? = nil
  ) throws -> JSONValue {
    let folder = try TemporaryFolder()
    try folder.write("gold.jsonl", gold)
    try folder.write("found.jsonl", predictions(task, gold, pipeline))
    let command = script ?? [SharedData.path("tools/score"), task.rawValue]
    let run = try ToolProcess.python(
      command + [folder.path("gold.jsonl"), folder.path("found.jsonl"), "--json"]
        + (map.map { ["--map", $0] } ?? []) + (labels.map { ["--labels", $0] } ?? []))
    return try JSONParser.parse(Array(run.output.utf8))
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
