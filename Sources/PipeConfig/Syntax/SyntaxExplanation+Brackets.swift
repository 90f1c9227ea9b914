import PipeKit

extension SyntaxExplanation {
  /// A bracket that stays open when the next line begins, or that another kind closes.
  var unclosedBracket: Diagnostic? {
    if let character, let bracket = scan.brackets.first(where: { $0.close == index }),
      character != closer(of: bracket.open)
    {
      let opener = source.scalars[bracket.open]
      return problem(
        "unclosed-bracket", "'\(character)' does not close '\(opener)'", at: index,
        help:
          "add '\(closer(of: bracket.open))' before it; '\(opener)' is \(place(of: bracket.open))")
    }
    let unclosed = scan.brackets.last { $0.close == nil && $0.open <= index }
    guard let open = unclosed?.open, index == source.scalars.count || isOnLaterLine(than: open)
    else { return nil }
    let opener = source.scalars[open]
    return problem(
      "unclosed-bracket", "this '\(opener)' is never closed", at: open,
      help: "add '\(closer(of: open))'")
  }

  /// Something wrong between brackets, or a closing bracket outside of any.
  var flowProblem: Diagnostic? {
    if isAbout("expected ',' or") {
      let closing = isAbout("']'") ? "]" : "}"
      let help = scalar(at: contextIndex).map { "the '\($0)' is \(place(of: contextIndex))" }
      if character == ":" {
        return problem(
          "missing-comma", "this entry has a second ':'", at: index,
          help: "put ',' between entries, or quotes around a value that holds ':'")
      }
      return problem("missing-comma", "expected ',' or '\(closing)' here", at: index, help: help)
    }
    if isAbout("unexpected ':'") {
      return problem(
        "missing-space", "a space is missing after ':'", at: index,
        help: "write 'key: value'")
    }
    guard isAbout("node content") || isAbout("expected key") || isAbout("'-' indicator") else {
      return nil
    }
    switch character {
    case ",":
      return problem("missing-value", "a value is missing before ','", at: index)
    case "]", "}":
      return problem(
        "stray-bracket", "no bracket is open that this could close", at: index,
        help: "remove it, or put quotes around the value")
    case "-" where isAbout("flow"):
      return problem(
        "stray-dash", "'- ' cannot stand inside brackets", at: index,
        help: "part values by ','")
    case ":":
      return problem("invalid-key", "a key is missing before ':'", at: index)
    default: return nil
    }
  }

  private func closer(of open: Int) -> Unicode.Scalar {
    source.scalars[open] == "[" ? "]" : "}"
  }

  private func isOnLaterLine(than other: Int) -> Bool { source.lineNumber(of: other) < line }

  private func place(of index: Int) -> String {
    let place = source.location(of: index..<index + 1)
    return "at \(place.line):\(place.column)"
  }
}
