import PipeKit

/// A setting of a component that runs in a process of its own.
struct ExternalSetting: Hashable, Sendable {
  var name: String
  var help: String
  var shape: SettingShape
  var standard: JSONValue
}
