private import PipeDigest
package import PipeKit

/// What a run is going to do, known before it begins: by which tool and pipeline, from which bytes,
/// and where the input is cut into shards.
///
/// Two plans with one key give the same bytes, whatever the machine and the number of workers.
package struct RunPlan: Sendable {
  /// The tool's version and build.
  package var tool: JSONValue
  /// The pipeline with every setting filled in.
  package var pipeline: JSONValue
  /// The files that stages and plugins were made from.
  package var files: [InputRecord]
  package var inputs: [PlannedInput]
  /// How many documents are read at most; nil for all.
  package var limit: Int?
  /// Where the shards begin, in order; the first is the beginning of the first file.
  package var shards: [ShardStart]
  /// How the command that made the plan can be given again; no part of the key.
  package var origin: PlanOrigin

  /// The SHA-256 of everything but its origin.
  package private(set) var key = ""

  /// Where a shard begins: a record of an input.
  package struct ShardStart: Hashable, Sendable {
    package var input: Int
    package var byte: Int
    package var line: Int

    package init(input: Int, byte: Int = 0, line: Int = 1) {
      self.input = input
      self.byte = byte
      self.line = line
    }
  }

  package init(
    tool: JSONValue, pipeline: JSONValue, files: [InputRecord], inputs: [PlannedInput],
    limit: Int?, shards: [ShardStart], origin: PlanOrigin
  ) {
    self.tool = tool
    self.pipeline = pipeline
    self.files = files
    self.inputs = inputs
    self.limit = limit
    self.shards = shards
    self.origin = origin
    key = Digest.hexadecimal(of: identity)
  }

  /// Whether the same input can be read a second time.
  package var isRepeatable: Bool { inputs.allSatisfy { $0.sha256 != nil || $0.isUnreadable } }

  /// The bytes the key is a digest of.
  var identity: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("tool")
    json.value(tool)
    json.key("pipeline")
    json.value(pipeline)
    json.key("files")
    json.beginArray()
    for file in files {
      json.beginArray()
      json.string(file.path)
      json.integer(file.size)
      json.string(file.sha256)
      json.endArray()
    }
    json.endArray()
    json.key("limit")
    if let limit { json.integer(limit) } else { json.null() }
    json.key("inputs")
    json.beginArray()
    for input in inputs { input.write(to: &json) }
    json.endArray()
    json.key("shards")
    json.beginArray()
    for shard in shards {
      json.beginArray()
      for number in [shard.input, shard.byte, shard.line] { json.integer(number) }
      json.endArray()
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }
}
