/// How to start a plugin's process.
struct PluginCommand: Hashable, Sendable {
  /// What the plugin is called in messages.
  var plugin: String
  /// The folder it runs in.
  var folder: String
  /// The program and its arguments.
  var arguments: [String]
  var limits: PluginLimits
}
