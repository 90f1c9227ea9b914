internal import PipeDigest
internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// Makes the plan of a run: reads every input once, and cuts the input into shards.
///
/// Borders follow from the bytes of the input and the size of a shard alone, so any machine and any
/// number of workers makes the same shards.
struct RunPlanner {
  let pipeline: Pipeline
  /// The files that stages and plugins are made from.
  var files: [InputRecord]
  var limit: Int?
  var shardSize = Self.usualShardSize
  var origin: PlanOrigin

  /// How many bytes of input make a shard: seconds of work, and still many in a corpus.
  static let usualShardSize = 8 << 20
  /// How many files make a shard, however small they are.
  private static let shardFiles = 4_096

  /// A plan being made.
  private struct Draft {
    var inputs: [PlannedInput] = []
    var files: [InputFile] = []
    var shards = [RunPlan.ShardStart(input: 0)]
    /// Bytes and files in the last shard.
    var bytes = 0
    var count = 0
  }

  func plan(_ inputs: InputFiles) -> PlannedRun {
    if let source = pipeline.source { return plan(source) }
    var draft = Draft()
    // A stream cannot be cut, and a limit counts from the beginning.
    let isWhole = limit != nil || inputs.totalSize == nil
    for file in inputs.files { add(file, to: &draft, isWhole: isWhole) }
    let plan = RunPlan(
      tool: ToolBuild.record, pipeline: pipeline.record, files: files, inputs: draft.inputs,
      limit: limit, shards: draft.shards, origin: origin)
    return PlannedRun(plan: plan, files: draft.files, limits: ReadLimits(pipeline))
  }

  /// A source of a plugin is read once, as one shard: nobody knows what else it would say.
  private func plan(_ source: PipelineSource) -> PlannedRun {
    let input = PlannedInput(
      path: source.name, size: 0, sha256: nil, format: nil, textKey: "", idKey: "")
    let plan = RunPlan(
      tool: ToolBuild.record, pipeline: pipeline.record, files: files, inputs: [input],
      limit: limit, shards: [RunPlan.ShardStart(input: 0)], origin: origin)
    return PlannedRun(plan: plan, files: [], limits: ReadLimits(pipeline), source: source.component)
  }

  private func add(_ file: InputFile, to draft: inout Draft, isWhole: Bool) {
    var file = file
    if !isWhole, draft.bytes >= shardSize || draft.count >= Self.shardFiles {
      draft.shards.append(RunPlan.ShardStart(input: draft.files.count))
      (draft.bytes, draft.count) = (0, 0)
    }
    let firstCut = shardSize - draft.bytes
    let scan = scan(&file, firstCut: isWhole ? .max : firstCut)
    for border in scan.borders where border.byte < scan.size {
      draft.shards.append(
        RunPlan.ShardStart(input: draft.files.count, byte: border.byte, line: border.line))
      (draft.bytes, draft.count) = (-border.byte, 0)
    }
    draft.bytes += scan.size
    draft.count += 1
    draft.inputs.append(
      PlannedInput(
        path: file.path, size: scan.size, sha256: scan.sha256, format: file.format?.rawValue,
        textKey: file.textKey, idKey: file.idKey, encoding: file.encoding.rawValue,
        invalidBytes: file.invalidBytes.rawValue, isUnreadable: file.failure != nil))
    draft.files.append(file)
  }

  private struct Scan {
    var sha256: String?
    var size = 0
    var borders: [RecordBorder] = []
  }

  /// Reads a file through; one that cannot be read has no digest, and is rejected in its place even
  /// if it can be read by then: nothing is in a run that is not in its plan.
  private func scan(_ file: inout InputFile, firstCut: Int) -> Scan {
    guard let location = file.location else { return Scan() }
    if file.failure != nil { return Scan(size: file.size ?? 0) }
    file.stamp = FileStamp(path: location)
    let isCut = (file.size ?? 0) > firstCut
    var finder: BorderFinder?
    var isFirst = true
    let copy = file
    do throws(DigestFailure) {
      let found = try Digest.ofFile(location) { piece in
        if isFirst, isCut {
          finder = BorderFinder(copy, first: piece, firstCut: firstCut, stride: shardSize)
        }
        isFirst = false
        finder?.add(piece)
      }
      return Scan(sha256: found.sha256, size: found.size, borders: finder?.borders ?? [])
    } catch {
      file.stamp = nil
      file.failure = "the file cannot be read: \(error.reason.lowercased())"
      return Scan(size: file.size ?? 0)
    }
  }
}
