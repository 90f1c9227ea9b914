import PipeKit

/// A component that runs in a process of its own, as the process describes it.
struct ExternalComponent: Sendable {
  /// What a component does with a document.
  enum Kind: String, CaseIterable {
    case annotator, filter
  }

  var kind: Kind
  var info: Info
  var settings: [ExternalSetting]
  var examples: [Example]
  /// What the offsets count that go in and out.
  var unit: OffsetUnit
  var command: PluginCommand
  var log: PluginLog
}
