internal import PipeKit

extension EntityWordReader {
  /// Reads a token of letters: one word, or the words that its hyphens join.
  mutating func readWord(_ bytes: Span<UInt8>, _ range: TextRange, _ shape: EntityWord.Shape) {
    let whole = range.indices
    let first = bytes[whole.lowerBound]
    // Most words of a text have small letters only, or after a capital.
    if let key = NameKey(plain: bytes.extracting(whole)) {
      let classes = lexicon.classes(of: key)
      if first.isASCIILowercase {
        smallWords += 1
        noteSmall(key, classes)
        append(range, key, classes, shape.union([.word, .hasSmallLetter]))
        return
      } else if whole.count > 2 {
        append(range, key, classes, shape.union([.word, .hasSmallLetter, .capital]))
        return
      }
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
    readPiece(bytes, whole, shape, looks: letters.shape)
  }

  /// Reads one word whatever hyphens it has.
  mutating func readPiece(_ bytes: Span<UInt8>, _ range: Range<Int>, _ shape: EntityWord.Shape) {
    readPiece(bytes, range, shape, looks: WordLetters(bytes, range).shape)
  }

  private mutating func readPiece(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ shape: EntityWord.Shape, looks: EntityWord.Shape
  ) {
    let key = NameKey(bytes, range)
    var classes = lexicon.classes(of: key)
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
  /// The key of a word of ASCII small letters, the first of which may be a capital.
  @inline(__always)
  init?(plain word: Span<UInt8>) {
    self.init()
    guard word[0].isASCIILetter else { return nil }
    addSmallLetter(word[0] | 0x20)
    for index in 1..<word.count {
      guard word[index].isASCIILowercase else { return nil }
      addSmallLetter(word[index])
    }
  }
}
