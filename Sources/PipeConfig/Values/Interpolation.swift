import PipeKit

/// Fills `${NAME}` and `${NAME:default}` in from the environment; `$${` stands for `${`.
struct Interpolation {
  let environment: [String: String]

  /// What is wrong with one `${…}` of a text, counted from 0.
  struct Problem {
    var ordinal: Int
    var diagnostic: Diagnostic
  }

  /// The text with every variable filled in; meaningless where a problem is an error.
  func expand(_ text: String) -> (text: String, problems: [Problem]) {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return (text, []) }
    var result = String.UnicodeScalarView()
    var problems: [Problem] = []
    var rest = text.unicodeScalars[...]
    var ordinal = 0
    while let scalar = rest.first {
      if rest.starts(with: "$${".unicodeScalars) {
        result.append(contentsOf: "${".unicodeScalars)
        rest.removeFirst(3)
        ordinal += 1
      } else if rest.starts(with: "${".unicodeScalars) {
        let end = rest.firstIndex(of: "}") ?? rest.endIndex
        let inside = rest[..<end].dropFirst(2)
        rest = rest[end...].dropFirst()
        let isClosed = end != text.unicodeScalars.endIndex
        let (value, problem) = value(of: inside, isClosed: isClosed)
        result.append(contentsOf: value.unicodeScalars)
        if let problem { problems.append(Problem(ordinal: ordinal, diagnostic: problem)) }
        ordinal += 1
      } else {
        result.append(scalar)
        rest.removeFirst()
      }
    }
    return (String(result), problems)
  }

  private func value(
    of inside: Substring.UnicodeScalarView, isClosed: Bool
  ) -> (value: String, problem: Diagnostic?) {
    let colon = inside.firstIndex(of: ":")
    let name = String(inside[..<(colon ?? inside.endIndex)])
    let fallback = colon.map { String(inside[$0...].dropFirst()) }
    guard isClosed else {
      return ("", problem("this '${' is never closed", help: "add '}', or write '$${' for '${'"))
    }
    guard Self.isName(name) else {
      return ("", problem("\(Diagnostic.quote(name)) is not the name of a variable", help: nil))
    }
    if let fallback, fallback.unicodeScalars.contains("$"), fallback.contains("${") {
      return ("", problem("a default cannot hold another '${'", help: nil))
    }
    if let value = environment[name] { return (value, nil) }
    guard let fallback else {
      let missing = Diagnostic(
        "missing-variable", "the environment has no \(Diagnostic.quote(name))",
        help: "set it, or give a default: \(Diagnostic.quote("${\(name):default}"))")
      return ("", missing)
    }
    return (fallback, Self.shellHabit(name, fallback))
  }

  private func problem(_ message: String, help: String?) -> Diagnostic {
    Diagnostic("invalid-variable", message, help: help)
  }

  /// A warning for `${NAME:-default}`, whose default would begin with the dash.
  private static func shellHabit(_ name: String, _ fallback: String) -> Diagnostic? {
    let scalars = Array(fallback.unicodeScalars.prefix(2))
    guard scalars.count == 2, scalars[0] == "-", !("0"..."9").contains(scalars[1]) else {
      return nil
    }
    return Diagnostic(
      "shell-default", "the default of \(Diagnostic.quote(name)) begins with '-'",
      severity: .warning,
      help: "a pipeline file writes \(Diagnostic.quote("${\(name):\(fallback.dropFirst())}"))")
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !first.isASCIIDigit else { return false }
    return name.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
  }
}
