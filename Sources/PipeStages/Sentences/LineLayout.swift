internal import PipeKit

/// Which line ends of a document end a paragraph.
///
/// Hard-wrapped text goes on in small letters on the next line, and its lines are about equally
/// long: the next line's first word would not have fitted. Text with a paragraph a line has
/// neither property.
struct LineLayout: Sendable {
  private let mode: NewlineMode
  /// The length of the longest line, where the text is hard-wrapped.
  private let wrapWidth: Int?

  /// A line that goes on in small letters is joined to one at least this long.
  private static let joinableLength = 40
  /// No wrapped line is longer.
  private static let widestWrap = 160

  /// Finds out how the lines of a document are meant.
  init(_ mode: NewlineMode, _ lines: [TextLine], _ tokens: Span<Token>, _ traits: Span<TokenTraits>)
  {
    self.mode = mode
    guard mode == .auto, lines.count > 3 else {
      wrapWidth = nil
      return
    }
    wrapWidth = Self.wrapWidth(lines, tokens, traits)
  }

  private static func wrapWidth(
    _ lines: [TextLine], _ tokens: Span<Token>, _ traits: Span<TokenTraits>
  ) -> Int? {
    var width = 0
    for line in 1..<lines.count { width = max(width, length(before: line, lines, tokens)) }
    guard width <= widestWrap else { return nil }
    var breaks = 0
    var full = 0
    var lower = 0
    for line in 1..<lines.count {
      let first = lines[line].firstToken
      if traits[first].contains(.blankLine) { continue }
      breaks += 1
      if traits[first].contains(.lower) { lower += 1 }
      let needed = length(before: line, lines, tokens) + 1 + tokens[first].range.count
      if needed > width { full += 1 }
    }
    guard breaks >= 3 else { return nil }
    let isWrapped = lower * 10 >= breaks * 3 || (lower * 7 >= breaks && full * 5 >= breaks * 3)
    return isWrapped ? width : nil
  }

  /// The length in bytes of the line before `line`.
  private static func length(before line: Int, _ lines: [TextLine], _ tokens: Span<Token>) -> Int {
    Int(tokens[lines[line].firstToken - 1].range.upper) - lines[line - 1].start
  }

  /// Whether a paragraph ends before a line; `closed` says whether a sentence's mark stands there.
  func endsParagraph(
    before line: Int, closed: Bool, _ lines: [TextLine], _ tokens: Span<Token>,
    _ traits: Span<TokenTraits>
  ) -> Bool {
    let first = lines[line].firstToken
    let isBlank = traits[first].contains(.blankLine)
    switch mode {
    case .never: return false
    case .two: return isBlank
    case .always: return true
    case .auto: break
    }
    if isBlank { return true }
    let length = Self.length(before: line, lines, tokens)
    let goesOn = traits[first].contains(.lower) && !closed
    guard let wrapWidth else { return !(goesOn && length >= Self.joinableLength) }
    if goesOn { return false }
    // A line that had room for the next word was ended on purpose.
    return length + 1 + tokens[first].range.count + wrapWidth / 8 < wrapWidth
  }
}
