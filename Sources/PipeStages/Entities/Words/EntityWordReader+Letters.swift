internal import PipeKit

extension EntityWordReader {
  /// Reads a token of letters: one word, or the words that its hyphens join.
  mutating func readWord(_ bytes: Span<UInt8>, _ range: TextRange, _ shape: EntityWord.Shape) {
    let whole = range.indices
    let first = bytes[whole.lowerBound]
    // Most words of a text have small letters only.
    if first.isASCIILowercase, let key = NameKey(smallLetters: bytes, whole) {
      let classes = lexicon.classes(of: key)
      noteSmall(key, classes)
      append(range, key, classes, shape.union([.word, .hasSmallLetter]))
      return
    }
    if first == UInt8(ascii: "'") || first == 0xE2 {
      readClitic(bytes, range, shape)
      return
    }
    if first.isASCIIDigit {
      readNumber(bytes, range, shape)
      return
    }
    let letters = WordLetters(bytes, whole)
    if letters.lastHyphen > whole.lowerBound, readHyphenated(bytes, range, letters, shape) {
      return
    }
    readPiece(bytes, whole, shape)
  }

  /// Reads one word whatever hyphens it has.
  mutating func readPiece(_ bytes: Span<UInt8>, _ range: Range<Int>, _ shape: EntityWord.Shape) {
    let key = NameKey(bytes, range)
    var classes = lexicon.classes(of: key)
    let looks = WordLetters(bytes, range).shape
    // US and WHO are not us and who.
    if looks.contains(.allCapitals) {
      classes.subtract([.common, .pronoun])
      if classes.contains(.commonAcronym) { classes.insert(.common) }
    }
    if looks.isDisjoint(with: [.capital, .innerCapital, .hyphenCapital]) {
      noteSmall(key, classes)
    }
    append(TextRange(range.lowerBound, range.upperBound), key, classes, shape.union(looks))
    if range.count <= 2, shape.isEmpty { joinLegalForm(bytes) }
  }

  /// Makes one word of A/S, which Danish and Norwegian companies have after their names.
  private mutating func joinLegalForm(_ bytes: Span<UInt8>) {
    let first = words.count - 3
    guard first >= 0, words[first + 1].isMark(UInt8(ascii: "/")),
      !words[first + 1].shape.contains(.spaceBefore), words[first].range.count == 1
    else { return }
    let start = words[first].range.indices.lowerBound
    guard bytes.extracting(start..<start + 3).equals("A/S") else { return }
    let shape = words[first].shape
    words.removeLast(3)
    append(
      TextRange(start, start + 3), NameKey(bytes, start..<start + 3), .organizationSuffix,
      shape.subtracting(.initial).union(.allCapitals))
  }

  /// What a contraction leaves: 's, 've.
  private mutating func readClitic(
    _ bytes: Span<UInt8>, _ range: TextRange, _ shape: EntityWord.Shape
  ) {
    if bytes[range.indices.upperBound - 1].asciiLowercased == UInt8(ascii: "s") {
      markPossessive()
    }
    append(range, NameKey(bytes, range.indices), [], shape, mark: UInt8(ascii: "'"))
  }
}

extension NameKey {
  /// The key of a word if it has ASCII small letters only.
  @inline(__always)
  init?(smallLetters bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    for index in range {
      let byte = bytes[index]
      guard byte.isASCIILowercase else { return nil }
      addSmallLetter(byte)
    }
  }
}
