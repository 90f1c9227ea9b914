import PipeKit

extension SyntaxExplanation {
  /// A quote that is never closed, or only by the next one, lines later; or a bad escape.
  var quoteProblem: Diagnostic? {
    if isAbout("quoted scalar") {
      return character == "\\" || isAbout("escape") || isAbout("hexdecimal")
        ? escapeProblem : neverClosed
    }
    guard let quote = scan.quotes.last(where: { $0.upperBound <= index }),
      source.lineNumber(of: quote.upperBound - 1) == line,
      source.lineNumber(of: quote.lowerBound) < line
    else { return nil }
    return problem(
      "unclosed-quote", "this quote is not closed on its line but on line \(line)",
      at: quote.lowerBound, help: "close it where the text ends")
  }

  private var neverClosed: Diagnostic {
    problem(
      "unclosed-quote", "this quote is never closed", at: contextIndex,
      help: scalar(at: contextIndex) == "'"
        ? "add a closing ', and write '' for an apostrophe inside"
        : "add a closing \"")
  }

  private var escapeProblem: Diagnostic {
    var start = index
    while start > contextIndex, scalar(at: start) != "\\" { start -= 1 }
    let end = min(start + 2, source.scalars.count)
    let escape = source.string(start..<end)
    let isHexadecimal = ["\\x", "\\u", "\\U"].contains(escape)
    return problem(
      "invalid-escape",
      isHexadecimal
        ? "'\(escape)' is not followed by the number of a character"
        : "'\(escape)' means nothing in double quotes",
      at: start, length: 2,
      help: "write '\\\\' for a backslash, or use single quotes")
  }
}
