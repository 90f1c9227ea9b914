private import Glibc
internal import PipeKit

/// A plan as the file `plan.json` of a run folder.
extension RunPlan {
  package static let fileName = "plan.json"

  /// One line for each part, so that a person can look at it; `identity` is hashed as it stands.
  package func makeBytes() -> [UInt8] {
    var bytes = Array("{\"version\":1,\n\"key\":\"\(key)\",\n\"command\":".utf8)
    var json = JSONWriter()
    json.value(origin.json)
    bytes += json.bytes
    bytes += Array(",\n\"identity\":".utf8)
    bytes += identity
    bytes += Array("}\n".utf8)
    return bytes
  }

  /// Reads a plan; throws if the bytes are not one, or do not hash to their key.
  package init(_ bytes: [UInt8], path: String) throws(EngineError) {
    func damaged(_ reason: String) -> EngineError { .damagedPlan(path: path, reason: reason) }
    let root: JSONValue
    do { root = try JSONParser.parse(bytes) } catch { throw damaged("it is not JSON: \(error)") }
    guard root["version"]?.integer == 1 else { throw damaged("it is of another version") }
    guard let key = root["key"]?.string, let identity = root["identity"],
      let origin = root["command"].flatMap(PlanOrigin.init)
    else { throw damaged("it has no 'key', 'identity' or 'command'") }
    guard let tool = identity["tool"], let pipeline = identity["pipeline"],
      let files = identity["files"]?.array, let inputs = identity["inputs"]?.array,
      let shards = identity["shards"]?.array, let limit = identity["limit"]
    else { throw damaged("a part of its identity is missing") }
    self.init(
      tool: tool, pipeline: pipeline, files: files.compactMap(Self.file),
      inputs: inputs.compactMap(PlannedInput.init), limit: limit.integer,
      shards: shards.compactMap(Self.shard), origin: origin)
    guard self.key == key else { throw damaged("it does not hash to its key") }
    guard shardsAreInOrder else { throw damaged("its shards are not in order") }
  }

  /// Reads the plan of a run folder; nil if there is none or it is not whole.
  package static func stored(in folder: RunFolder) throws(EngineError) -> RunPlan? {
    let path = "\(folder.state)/\(fileName)"
    guard let bytes = try Disk.read(path) else { return nil }
    return try? RunPlan(bytes, path: path)
  }

  /// Reads the plan at a path, which may be that of a run folder too.
  package static func read(_ path: String) throws(EngineError) -> RunPlan {
    guard let bytes = try Disk.read(path) else {
      throw .damagedPlan(path: path, reason: EngineError.reason(ENOENT))
    }
    return try RunPlan(bytes, path: path)
  }

  /// Stores the plan in a run folder; `isSafe` waits until it is on the disk.
  package func store(in folder: RunFolder, isSafe: Bool) throws(EngineError) {
    try Disk.write(makeBytes(), to: "\(folder.state)/\(Self.fileName)", isSafe: isSafe)
    if isSafe { try Disk.synchronizeFolder(folder.state) }
  }

  private var shardsAreInOrder: Bool {
    guard shards.first == ShardStart(input: 0) else { return false }
    return zip(shards, shards.dropFirst()).allSatisfy { left, right in
      (left.input, left.byte) < (right.input, right.byte) && right.input < inputs.count
        && right.line > 0
    }
  }

  private static func file(_ value: JSONValue) -> InputRecord? {
    guard let fields = value.array, fields.count == 3, let path = fields[0].string,
      let size = fields[1].integer, let sha256 = fields[2].string
    else { return nil }
    return InputRecord(path: path, size: size, sha256: sha256)
  }

  private static func shard(_ value: JSONValue) -> ShardStart? {
    let numbers = value.array?.compactMap(\.integer) ?? []
    guard numbers.count == 3 else { return nil }
    return ShardStart(input: numbers[0], byte: numbers[1], line: numbers[2])
  }
}
