import PipeKit

/// Cuts a text into words, marks and ends of paragraphs, in one pass over its bytes.
struct Lexer {
  /// The pieces in text order; kept only to spare an allocation per document.
  private(set) var pieces: [Piece] = []

  mutating func read(_ text: Text) {
    pieces.removeAll(keepingCapacity: true)
    let bytes = text.bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isASCIIWhitespace {
        index = readSpace(bytes, from: index)
      } else if Self.isWordByte(bytes, index) {
        index = readWord(bytes, from: index)
      } else {
        index = readMark(bytes, from: index)
      }
    }
    add(.paragraphEnd, bytes.count, bytes.count)
  }

  mutating func append(_ piece: Piece) { pieces.append(piece) }

  private mutating func add(_ kind: Piece.Kind, _ lower: Int, _ upper: Int) {
    append(Piece(range: TextRange(lower, upper), kind: kind))
  }

  // MARK: White space

  /// White space; an empty line ends a paragraph, and so does the end of a line that looks done.
  private mutating func readSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var lines = 0
    while index < bytes.count {
      if bytes[index].isASCIIWhitespace {
        if bytes[index] == 0x0A { lines += 1 }
        index += 1
      } else if Self.isWideSpace(bytes, index) {
        index += bytes[index] == 0xC2 ? 2 : 3
      } else {
        break
      }
    }
    guard lines > 0, let last = pieces.last else { return index }
    let isWrapped =
      switch last.kind {
      case .word, .number, .comma, .semicolon, .dash: lines == 1 && Self.isSmall(bytes, index)
      default: false
      }
    if !isWrapped { add(.paragraphEnd, start, index) }
    return index
  }

  /// Whether a line that begins at `index` may go on with the sentence of the line before.
  private static func isSmall(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index].isASCIILowercase || bytes[index].isASCIIDigit
  }

  // MARK: Words

  private mutating func readWord(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var piece = Piece(range: TextRange(start, start), kind: .word)
    var index = start
    while index < bytes.count {
      if Self.isWordByte(bytes, index) {
        piece.key.add(bytes[index])
        index += 1
      } else {
        let joint = Self.joint(bytes, index)
        guard joint > 0 else { break }
        // Every apostrophe counts as the straight one.
        let isApostrophe = joint == 3 || bytes[index] == 0x27
        piece.key.add(isApostrophe ? 0x27 : bytes[index])
        piece.isPossessive = isApostrophe && Self.endsInS(bytes, index + joint)
        index += joint
      }
    }
    if bytes[start].isASCIIDigit { piece.kind = .number }
    piece.isCapitalized = Self.isCapital(bytes, start)
    piece.isAdverb =
      index - start > 4 && bytes[start].isASCIILowercase && bytes[index - 2] == 0x6C
      && bytes[index - 1] == 0x79
    piece.isParticiple =
      index - start > 4 && bytes[index - 3] == 0x69
      && bytes[index - 2] == 0x6E && bytes[index - 1] == 0x67
    piece.isPast = index - start > 3 && bytes[index - 2] == 0x65 && bytes[index - 1] == 0x64
    piece.endsInS = bytes[index - 1] | 0x20 == 0x73
    if index < bytes.count, bytes[index] == 0x2E,
      Self.endsNothing(bytes, index + 1) || isAbbreviation(piece, bytes, start, index)
    {
      index += 1
    }
    piece.range = TextRange(start, index)
    append(piece)
    return index
  }

  /// How many bytes at `index` join two halves of one word: a hyphen, a full stop inside an
  /// abbreviation or a number, an apostrophe.
  private static func joint(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let length: Int
    switch bytes[index] {
    case 0x27, 0x2D, 0x2E, 0x26: length = 1
    case 0x2C:
      guard index > 0, bytes[index - 1].isASCIIDigit, index + 1 < bytes.count else { return 0 }
      return bytes[index + 1].isASCIIDigit ? 1 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 else {
        return 0
      }
      length = 3
    default: return 0
    }
    return isWordByte(bytes, index + length) ? length : 0
  }

  private static func endsInS(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index] | 0x20 == 0x73 && !isWordByte(bytes, index + 1)
  }

  /// Whether what follows a full stop shows that it ends no sentence: "(D-Wis.)", "Jr., who".
  private static func endsNothing(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index] == 0x2C || bytes[index] == 0x3B
      || bytes[index] == 0x29
        && index + 1 < bytes.count && bytes[index + 1] != 0x0A
  }

  /// Whether the full stop behind a word belongs to it: "Mr.", "J.", "U.S.".
  private func isAbbreviation(
    _ piece: Piece, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    if Words.abbreviations.contains(piece) { return true }
    guard piece.isCapitalized, end - start == 1 || bytes[start + 1] == 0x2E else { return false }
    // "U.S." may end a sentence as well; a small letter or a comma after it says that it does not.
    if end - start == 1 { return bytes[start] != 0x49 }
    var next = end + 1
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    return next < bytes.count && bytes[next] != 0x0A
  }

  /// Whether a byte belongs to a word: a letter, a digit, or any letter beyond ASCII.
  static func isWordByte(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
    // Inside a scalar the lead byte has decided.
    if byte & 0xC0 == 0x80 { return index > 0 && isWordByte(bytes, leadIndex(bytes, index)) }
    switch byte {
    case 0xC2: return index + 1 < bytes.count && [0xAA, 0xB5, 0xBA].contains(bytes[index + 1])
    case 0xE2: return index + 1 < bytes.count && bytes[index + 1] >= 0xB0
    case 0xE3: return index + 1 < bytes.count && bytes[index + 1] != 0x80
    case 0xEF: return index + 1 < bytes.count && bytes[index + 1] < 0xB8
    case 0xF0: return index + 1 < bytes.count && bytes[index + 1] != 0x9F
    default: return true
    }
  }

  private static func leadIndex(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    bytes.scalarStart(before: index + 1)
  }

  private static func isCapital(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    if bytes[index] < 0x80 { return bytes[index].isASCIIUppercase }
    return bytes.scalar(at: index).scalar.properties.isUppercase
  }

  /// A space beyond ASCII.
  static func isWideSpace(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1]) {
    case (0xC2, 0xA0): return true
    case (0xE2, 0x80): return index + 2 < bytes.count && bytes[index + 2] <= 0x8F
    case (0xE3, 0x80): return index + 2 < bytes.count && bytes[index + 2] == 0x80
    case (0xEF, 0xBB): return index + 2 < bytes.count && bytes[index + 2] == 0xBF
    default: return false
    }
  }
}
