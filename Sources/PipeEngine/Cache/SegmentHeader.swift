internal import PipeKit

/// What a segment says of itself: which stage, in which state, made the results in it.
package struct SegmentHeader: Hashable, Sendable {
  /// The digest of all that the stage is; results of another are in other segments.
  package var identity: String
  /// The stage's registered name and version.
  package var stage: String
  package var version: String
  /// The settings that are not at their default, as a pipeline file has them.
  package var settings: String

  init(identity: String, stage: String, version: String, settings: String) {
    self.identity = identity
    self.stage = stage
    self.version = version
    self.settings = settings
  }

  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONParser.parse(bytes), let identity = value["identity"]?.string,
      let stage = value["stage"]?.string, let version = value["version"]?.string,
      let settings = value["settings"]?.string
    else { return nil }
    self.init(identity: identity, stage: stage, version: version, settings: settings)
  }

  /// The bytes a segment begins with.
  func makeBytes() -> [UInt8] {
    var json = JSONWriter()
    json.value(
      .object([
        .init("stage", .string(stage)), .init("version", .string(version)),
        .init("settings", .string(settings)), .init("identity", .string(identity)),
      ]))
    var bytes = RecordFormat.magic
    RecordFormat.append(UInt32(json.bytes.count), to: &bytes)
    bytes += json.bytes
    RecordFormat.append(RecordFormat.check(json.bytes.span), to: &bytes)
    return bytes
  }
}
