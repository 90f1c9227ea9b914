private import Glibc
private import Synchronization

/// Where a program speaks to a person: standard error, and whether it takes colour.
struct Console: Sendable {
  let descriptor: Int32
  /// Whether a person watches, so that lines may be redrawn.
  let isTerminal: Bool
  let usesColor: Bool

  static let standardError = Console(descriptor: STDERR_FILENO)
  static let standardOutput = Console(descriptor: STDOUT_FILENO)

  /// Colour is off where the stream is no terminal, or `NO_COLOR` is set, or `TERM` is `dumb`.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1 && Self.environment("TERM") != "dumb"
    usesColor = isTerminal && (Self.environment("NO_COLOR") ?? "").isEmpty
  }

  /// Writes a line; a stream that nobody reads any more is no error.
  func line(_ text: String = "") { write(text + "\n") }

  /// Writes text as it is.
  func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 { bytes = bytes.dropFirst(written) }
      if written < 0, errno != EINTR {
        let reason = errno
        if descriptor == STDOUT_FILENO, reason != EPIPE { Self.loss.withLock { $0 = reason } }
        return
      }
    }
  }

  /// Why some of what was written to standard output is lost; nil if nothing is.
  static var lostOutput: String? {
    loss.withLock { $0.map { String(cString: strerror($0)) } }
  }

  private static let loss = Mutex<Int32?>(nil)

  /// The text in a style, where the stream takes colour.
  func styled(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// How many columns the terminal has; 80 where nobody can tell.
  var width: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Every variable of the environment; of repeated ones the first.
  static var environment: [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let parts = String(cString: line).split(separator: "=", maxSplits: 1)
      if parts.count == 2, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      entry += 1
    }
    return variables
  }

  /// SGR parameters of the few styles in use.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }
}
