/// A problem in something the user wrote, with the place where they wrote it.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning }

  public var severity: Severity
  /// A stable word code, such as `unknown-setting`, to look up or to silence.
  public var code: String
  /// What is wrong: lower case, the user's tokens in 'quotes', no full stop.
  public var message: String
  public var location: SourceLocation?
  /// What to do about it.
  public var help: String?

  public init(
    _ code: String, _ message: String, at location: SourceLocation? = nil,
    severity: Severity = .error, help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.help = help
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: error: message [code]` and the help, without the source line.
  public var description: String {
    let place = location.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let hint = help.map { "\nhelp: \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(code)]\(hint)"
  }
}
