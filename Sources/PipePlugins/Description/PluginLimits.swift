/// What a plugin's process may take; the key `limits` of `plugin.yaml`.
package struct PluginLimits: Hashable, Sendable {
  /// How long a window, or a document by itself, may take.
  package var seconds = 60
  /// How long it may take to start, with its models.
  package var startSeconds = 120
  /// Address space; 0 for no limit.
  package var memoryMegabytes = 4_096
  /// Processor time of one process over its life; 0 for no limit.
  package var processorSeconds = 0
  package var files = 1_024
  /// How many documents a window holds at most.
  package var window = 32

  package init() {}
}
