import PipeKit

extension SyntaxExplanation {
  /// A tab, or a space that is none to YAML, where only spaces may indent.
  var tabProblem: Diagnostic? {
    if isAbout("expected ':'"), let oddSpace = oddSpace(at: contextIndex) { return oddSpace }
    let text = source.line(line)
    let indent = text.prefix { $0 == " " || $0 == "\t" }
    guard let tab = indent.firstIndex(of: "\t") ?? (isAbout("tab character") ? index : nil) else {
      return nil
    }
    return problem(
      "tab-indentation", "a tab cannot indent a line", at: tab, help: "indent with spaces")
  }

  private func oddSpace(at index: Int) -> Diagnostic? {
    guard let scalar = scalar(at: index), scalar.properties.isWhitespace, scalar.value > 0x7F else {
      return nil
    }
    return problem(
      "indentation", "this line begins with a space that YAML does not know", at: index,
      help: "it is \(scalar.codePointName); indent with ordinary spaces")
  }

  /// A second `key:` on a line, or one that stands deeper than a key that has a value.
  var colonInValue: Diagnostic? {
    guard isAbout("mapping values are not allowed") else { return nil }
    let text = source.line(line)
    let first = firstOnLine
    if let colon = firstColon(in: text), colon < index {
      if let brace = text[..<colon].lastIndex(of: "{"), brace > first,
        source.scalars[brace - 1] == " "
      {
        return problem("missing-colon", "a ':' is missing before '{'", at: brace)
      }
      let value = text[(colon + 1)...].drop { $0 == " " }
      let isPlain = !value.contains("\"") && value.count <= 50
      let words = source.string(value.startIndex..<value.endIndex)
      let isOneWord = value.firstIndex(of: " ").map { $0 > index } ?? true
      return problem(
        "needs-quotes", "a value that holds ': ' needs quotes", at: value.startIndex,
        length: value.count,
        help: isPlain
          ? "write \"\(words)\"" + (isOneWord ? ", or '{ \(words) }' for a key inside" : "")
          : "put quotes around the whole value")
    }
    let key = Diagnostic.quote(source.string(first..<max(first, index)))
    if let above = lineAbove, above.first < index,
      let colon = firstColon(in: source.line(above.number))
    {
      let keyAbove = source.line(above.number)[above.first..<colon].drop { $0 == "-" || $0 == " " }
      let column = keyAbove.startIndex - source.line(above.number).startIndex + 1
      let name = Diagnostic.quote(source.string(keyAbove.startIndex..<keyAbove.endIndex))
      return problem(
        "indentation", "\(key) stands deeper than \(name), which already has a value",
        at: first, length: index - first, help: "begin it in column \(column)")
    }
    return problem(
      "indentation", "\(key) cannot be a key here", at: first, length: max(1, index - first),
      help: text.starts(with: "---".unicodeScalars)
        ? "put '---' on a line of its own" : "check the lines above it")
  }

  /// `key: - value`, or `key: -`.
  var dashInValue: Diagnostic? {
    guard isAbout("block sequence entries are not allowed") else { return nil }
    let rest = restOfLine(from: index).dropFirst().drop { $0 == " " }
    return rest.isEmpty
      ? problem(
        "needs-quotes", "a '-' alone needs quotes", at: index,
        help: "write \"-\", or put the list on the next line")
      : problem(
        "stray-dash", "a list cannot begin on the line of its key", at: index,
        help: "put it on the next line, or write it as '[…]'")
  }

  /// A line that begins in a column that fits nothing above it.
  var indentationProblem: Diagnostic? {
    guard isAbout("expected key") || isAbout("'-' indicator") || isAbout("<document start>"),
      index < source.scalars.count, firstOnLine == index
    else { return nil }
    let word = source.word(at: index)
    let opened = source.location(of: contextIndex..<contextIndex + 1)
    let column = source.location(of: word.range).column
    if isAbout("'-' indicator"), column == opened.column {
      return problem(
        "indentation", "expected '- ', as in the list that began on line \(opened.line)",
        at: index, length: word.range.count,
        help: "begin the line with '- ', or indent it to make it part of the entry above")
    }
    if isAbout("block mapping"), column == opened.column, character == "-" {
      return problem(
        "indentation", "a list entry cannot stand among the keys that began on line \(opened.line)",
        at: index, length: word.range.count, help: "indent it, or give it a key")
    }
    return problem(
      "indentation", "this line's indentation fits no line above", at: index,
      length: word.range.count, help: columnsAbove.map { "begin it in column \($0)" })
  }

  private var firstOnLine: Int {
    let text = source.line(line)
    return text.firstIndex { $0 != " " && $0 != "\t" } ?? text.endIndex
  }

  /// The nearest line above that says something, and where on it the first character stands.
  private var lineAbove: (number: Int, first: Int)? { lineAbove(line) }

  private func lineAbove(_ number: Int) -> (number: Int, first: Int)? {
    for above in stride(from: number - 1, to: 0, by: -1) {
      let text = source.line(above)
      if let first = text.firstIndex(where: { $0 != " " && $0 != "\t" }), text[first] != "#" {
        return (above, first)
      }
    }
    return nil
  }

  /// The colon that ends the first key of a line.
  private func firstColon(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    text.indices.first {
      text[$0] == ":" && ($0 + 1 == text.endIndex || text[$0 + 1] == " ")
    }
  }

  /// The columns in which lists and mappings above are open: `3 like line 4, or 1 like line 1`.
  private var columnsAbove: String? {
    var columns: [String] = []
    var limit = Int.max
    var number = line
    while limit > 1, columns.count < 3, let above = lineAbove(number) {
      let column = above.first - source.line(above.number).startIndex + 1
      if column < limit {
        columns.append("\(column) like line \(above.number)")
        limit = column
      }
      number = above.number
    }
    return columns.isEmpty ? nil : columns.joined(separator: ", or ")
  }
}
