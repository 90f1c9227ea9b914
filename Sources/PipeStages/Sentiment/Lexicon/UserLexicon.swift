internal import PipeKit

/// A user's words and weights: on each line a word or phrase, a tab, and a number from −4 to 4.
///
/// Blank lines and lines that begin with `#` say nothing. A word that ships is weighed anew; what
/// else is known of it, such as that it is a verb, stays.
enum UserLexicon {
  static func add(_ text: Text, path: String, to lexicon: inout PolarityLexicon) throws(Diagnostic)
  {
    let bytes = text.bytes
    var line = 1
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      var last = end
      if last > start, bytes[last - 1] == UInt8(ascii: "\r") { last -= 1 }
      if last > start, bytes[start] != UInt8(ascii: "#") {
        try add(
          bytes.extracting(start..<last), at: SourceLocation(file: path, line: line, column: 1),
          to: &lexicon)
      }
      line += 1
      start = end + 1
    }
  }

  private static func add(
    _ line: Span<UInt8>, at location: SourceLocation, to lexicon: inout PolarityLexicon
  ) throws(Diagnostic) {
    var tab = 0
    while tab < line.count, line[tab] != UInt8(ascii: "\t") { tab += 1 }
    guard tab > 0, tab < line.count else {
      throw Diagnostic(
        "lexicon-line", "expected a word, a tab and a weight", at: location,
        help: "write it as 'word<tab>-1.5'")
    }
    guard let weight = Tenths.read(line.extracting(tab + 1..<line.count)),
      (-40...40).contains(weight)
    else {
      throw Diagnostic(
        "lexicon-weight", "expected a weight from -4 to 4 after the tab", at: location)
    }
    var entry = LexiconEntry()
    entry.tone = Int8(weight)
    entry.own = Int8(weight)
    entry.other = Int8(weight)
    guard let number = number(of: line.extracting(0..<tab), in: &lexicon) else {
      throw Diagnostic("lexicon-full", "the lexicon holds no more words", at: location)
    }
    lexicon.override(entry, of: number)
  }

  /// The number of a word, or of words separated by spaces.
  private static func number(
    of words: Span<UInt8>, in lexicon: inout PolarityLexicon
  ) -> PolarityLexicon.Number? {
    var numbers: [PolarityLexicon.Number] = []
    var start = 0
    for index in 0...words.count
    where index == words.count || words[index] == UInt8(ascii: " ") {
      if index > start { numbers.append(lexicon.add(words, start..<index)) }
      start = index + 1
    }
    guard let first = numbers.first, !numbers.contains(0) else { return nil }
    guard numbers.count > 1 else { return first }
    let number = lexicon.add(phrase: first, Array(numbers.dropFirst()))
    return number == 0 ? nil : number
  }
}
