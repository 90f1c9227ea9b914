private import Synchronization

/// Passes on what the processes of one plugin write to standard error, line by line, as long as it
/// is not too much.
package final class PluginLog: Sendable {
  private struct State {
    var line: [UInt8] = []
    var shown = 0
  }

  private let state = Mutex(State())
  private let name: String
  private let write: @Sendable (String) -> Void
  private static let limit = 20

  /// Creates a log that hands each line, with the plugin's name before it, to `write`.
  package init(_ name: String, write: @escaping @Sendable (String) -> Void = { _ in }) {
    self.name = name
    self.write = write
  }

  func add(_ bytes: ArraySlice<UInt8>) {
    state.withLock { state in
      for byte in bytes {
        guard state.shown <= Self.limit else { return }
        if byte != 0x0A {
          if state.line.count < 1_000 { state.line.append(byte) }
          continue
        }
        let line = String(decoding: state.line, as: UTF8.self)
        state.line.removeAll()
        state.shown += 1
        write(
          state.shown <= Self.limit
            ? "plugin '\(name)': \(line)" : "plugin '\(name)' says more, which is not shown")
      }
    }
  }
}
