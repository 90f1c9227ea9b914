import PipeKit

extension SyntaxExplanation {
  /// `${NAME:default}` where YAML sees brackets or a key in it.
  var variableProblem: Diagnostic? {
    let start = source.line(line).startIndex
    let end = min(index + 1, source.scalars.count)
    guard let open = source.scalars[start..<end].lastIndex(of: "$"), open + 1 < end,
      source.scalars[open + 1] == "{", !source.scalars[open..<end].contains("}"),
      isAbout("expected ',' or") || isAbout("mapping values")
    else { return nil }
    return problem(
      "needs-quotes", "'${' needs quotes here", at: open, length: 2,
      help: "write \"${NAME:default}\" with the quotes")
  }

  /// A value that begins with a character that YAML keeps for itself.
  var reservedCharacter: Diagnostic? {
    if isAbout("cannot start any token") || isAbout("mapping keys are not allowed") {
      return needsQuotes(at: index)
    }
    if isAbout("expected alphabetic or numeric") || isAbout("block scalar") && !isAbout("tab") {
      return needsQuotes(at: contextIndex)
    }
    guard isAbout("directive") || isAbout("%YAML") || isAbout("%TAG") || isAbout("incompatible")
    else { return nil }
    let start = source.line(source.lineNumber(of: contextIndex)).startIndex
    return problem(
      "directive", "a line that begins with '%' is an instruction to YAML readers",
      at: failure.context.isEmpty ? index : start,
      help: "leave it out, or put quotes around it if it is text")
  }

  private func needsQuotes(at index: Int) -> Diagnostic? {
    guard let first = scalar(at: index) else { return nil }
    let value = valueRange(from: index)
    let text = source.string(value)
    let isSimple = value.count <= 50 && !text.contains("\"") && !text.contains("\\")
    return problem(
      "needs-quotes", "a value that begins with '\(first)' needs quotes", at: index,
      length: value.count, help: isSimple ? "write \"\(text)\"" : "put quotes around it")
  }

  /// What a person would take for the value: all to the end of the line, or between brackets to
  /// the next punctuation.
  private func valueRange(from index: Int) -> Range<Int> {
    let isInBrackets = scan.brackets.contains {
      $0.open < index && $0.close.map { index < $0 } ?? true
    }
    var end = index + 1
    let line = source.line(source.lineNumber(of: index))
    while end < line.endIndex {
      let scalar = line[end]
      let isPunctuation = scalar == "," || scalar == "]" || scalar == "}"
      let isComment = scalar == "#" && line[end - 1] == " "
      if isComment || isInBrackets && isPunctuation { break }
      end += 1
    }
    while end > index + 1, line[end - 1] == " " { end -= 1 }
    return index..<end
  }

  /// Tags that libyaml itself cannot read.
  var tagProblem: Diagnostic? {
    guard isAbout("tag") else { return nil }
    let word = source.word(at: contextIndex)
    return problem(
      "tag", "tags are not allowed, such as \(Diagnostic.quote(word.text))", at: contextIndex,
      length: word.range.count,
      help: "leave it out, or put quotes around the value if '!' is part of it")
  }

  /// `name:news`, or a line among keys with no colon at all.
  var missingColonOrSpace: Diagnostic? {
    guard isAbout("could not find expected ':'") else { return nil }
    let line = source.line(source.lineNumber(of: contextIndex))
    let rest = restOfLine(from: contextIndex)
    if let colon = rest.firstIndex(of: ":") { return missingSpace(after: colon) }
    let words = source.string(rest.startIndex..<rest.endIndex)
    if let help = commentHelp(words) {
      return problem(
        "invalid-comment", "this is no comment", at: contextIndex, length: rest.count, help: help)
    }
    if rest.first == "-", rest.count > 1 {
      return problem(
        "missing-space", "a space is missing after '-'", at: contextIndex, length: rest.count,
        help: "write \(Diagnostic.quote("- \(words.dropFirst())"))")
    }
    if let above = lastScalar(before: line.startIndex), above == "|" || above == ">" {
      return problem(
        "indentation", "text after '\(above)' must stand deeper than its key", at: contextIndex,
        length: rest.count, help: "indent it further")
    }
    return problem(
      "missing-colon", "expected ':' after \(Diagnostic.quote(words))", at: contextIndex,
      length: rest.count, help: "each line here is 'key: value'")
  }

  /// What to write for a comment in another language's manner.
  private func commentHelp(_ words: String) -> String? {
    words.hasPrefix("//") || words.hasPrefix("/*") ? "comments begin with '#'" : nil
  }

  /// The last code point that says something before a line.
  private func lastScalar(before start: Int) -> Unicode.Scalar? {
    source.scalars[..<start].last { $0 != " " && $0 != "\n" && $0 != "\r" }
  }

  /// Text behind a value that quotes or brackets have already ended.
  var textAfterValue: Diagnostic? {
    guard isAbout("expected key") || isAbout("'-' indicator") || isAbout("<document start>"),
      let before = lastOnLine(before: index)
    else { return nil }
    switch source.scalars[before] {
    case "'":
      return problem(
        "text-after-value", "the quoted text ends before this", at: index,
        help: "inside single quotes write '' for an apostrophe")
    case "\"":
      return problem(
        "text-after-value", "the quoted text ends before this", at: index,
        help: "inside double quotes write \\\" for a quote")
    case let bracket where bracket == "]" || bracket == "}":
      let rest = restOfLine(from: index)
      if let help = commentHelp(source.string(rest.startIndex..<rest.endIndex)) {
        return problem(
          "invalid-comment", "this is no comment", at: index, length: rest.count, help: help)
      }
      return problem(
        "text-after-value", "nothing may follow '\(bracket)' here", at: index,
        help: "put quotes around a value that only begins with a bracket")
    default: break
    }
    let start = startOfWord(endingAt: before)
    return scalar(at: start) == "*" ? needsQuotes(at: start) : nil
  }

  private func missingSpace(after colon: Int) -> Diagnostic {
    let key = source.string(startOfWord(endingAt: colon)..<colon)
    let value = source.word(at: colon + 1).text
    return problem(
      "missing-space", "a space is missing after ':'", at: colon,
      help: "write \(Diagnostic.quote("\(key): \(value)"))")
  }

  /// The last code point before `index` on its line that is not white space.
  private func lastOnLine(before index: Int) -> Int? {
    let start = source.line(source.lineNumber(of: index)).startIndex
    return source.scalars[start..<index].lastIndex { $0 != " " && $0 != "\t" }
  }

  private func startOfWord(endingAt end: Int) -> Int {
    let line = source.line(source.lineNumber(of: end))
    let space = line[..<end].lastIndex { $0 == " " || $0 == "\t" }
    return space.map { $0 + 1 } ?? line.startIndex
  }
}
