internal import PipeKit

/// Adds sentences to the layer as their ends are found.
struct SentenceWriter: ~Escapable {
  private let tokens: Span<Token>
  private let traits: Span<TokenTraits>
  /// The first token of the sentence that is open.
  private(set) var start = 0
  private var paragraphStart = 0
  /// Whether the open sentence begins with the marker of a list.
  private var isItem = false
  private var paragraph: UInt32 = 0

  /// No headline is longer, in tokens.
  private static let longestHeadline = 40

  @_lifetime(copy tokens, copy traits)
  init(tokens: Span<Token>, traits: Span<TokenTraits>) {
    self.tokens = tokens
    self.traits = traits
  }

  /// Says that the open sentence, which has just begun, is an item of a list.
  mutating func beginItem() { isItem = true }

  /// Ends the open sentence; the next begins at `end`.
  mutating func endSentence(before end: Int, into sentences: inout Layer<Sentence>) {
    append(end, isHeadline: false, into: &sentences)
  }

  /// Ends the open sentence and its paragraph; the next begin at `end`.
  mutating func endParagraph(before end: Int, into sentences: inout Layer<Sentence>) {
    append(end, isHeadline: start == paragraphStart && isHeadline(end), into: &sentences)
    paragraph += 1
    paragraphStart = end
  }

  /// Ends the last sentence.
  mutating func finish(into sentences: inout Layer<Sentence>) {
    append(tokens.count, isHeadline: false, into: &sentences)
  }

  private mutating func append(
    _ end: Int, isHeadline: Bool, into sentences: inout Layer<Sentence>
  ) {
    let range = TextRange(tokens[start].range.lower, tokens[end - 1].range.upper)
    let kind: Sentence.Kind =
      if isItem || startsWithDash { .listItem } else if isHeadline { .headline } else { .sentence }
    sentences.append(
      Sentence(
        range, kind: kind, paragraph: paragraph, firstToken: UInt32(start),
        tokenCount: UInt32(end - start)))
    start = end
    isItem = false
  }

  /// Whether the open sentence begins with a dash at the start of a paragraph.
  private var startsWithDash: Bool {
    start == paragraphStart && start + 1 < tokens.count
      && traits[start].isSuperset(of: [.rule, .single]) && traits[start + 1].contains(.space)
  }

  /// Whether a paragraph of one line has words and no mark at its end.
  private func isHeadline(_ end: Int) -> Bool {
    guard end - start <= Self.longestHeadline else { return false }
    var hasWord = false
    for index in start..<end {
      if index > start, traits[index].contains(.newline) { return false }
      if tokens[index].kind == .word { hasWord = true }
    }
    var last = end - 1
    while last > start, traits[last].contains(.closer) { last -= 1 }
    return hasWord
      && traits[last].isDisjoint(with: [.stop, .bang, .ellipsis, .colon, .comma])
  }
}
