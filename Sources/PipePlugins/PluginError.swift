/// Why a plugin cannot be used: one sentence, and what to do.
package struct PluginError: Error, Hashable, Sendable {
  /// The plugin's folder, as the user gave it.
  package var folder: String
  package var message: String
  package var help: String?
  /// Whether it could be used but must not be, since others may have put code into it.
  package var isDistrust = false

  package init(_ folder: String, _ message: String, help: String? = nil) {
    self.folder = folder
    self.message = message
    self.help = help
  }
}

extension PluginError: CustomStringConvertible {
  package var description: String {
    "plugin '\(folder)': \(message)" + (help.map { "\nhelp: \($0)" } ?? "")
  }
}
