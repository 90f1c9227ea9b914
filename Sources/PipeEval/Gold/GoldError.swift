/// Why a file is no gold for a task.
package struct GoldError: Error, Hashable, Sendable {
  /// The line, from 1; nil where the whole file is meant.
  package var line: Int?
  package var message: String

  package init(line: Int? = nil, _ message: String) {
    self.line = line
    self.message = message
  }
}
