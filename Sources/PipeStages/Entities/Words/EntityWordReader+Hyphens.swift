internal import PipeKit

extension EntityWordReader {
  private static var hyphen: UInt8 { UInt8(ascii: "-") }

  private static let nameClasses: LexicalClass = [.place, .group, .knownOrganization]

  /// Cuts a word at hyphens that join words rather than parts of a name: Copenhagen-based,
  /// pro-Russian, US-China, mid-2014. Returns false, having read nothing, for all others.
  mutating func readHyphenated(
    _ bytes: Span<UInt8>, _ range: TextRange, _ letters: WordLetters, _ shape: EntityWord.Shape
  ) -> Bool {
    let whole = range.indices
    let head = whole.lowerBound..<letters.firstHyphen
    let tail = hyphenEnd(bytes, letters.lastHyphen)..<whole.upperBound
    let afterHead = hyphenEnd(bytes, letters.firstHyphen)
    guard !head.isEmpty, !tail.isEmpty, afterHead < whole.upperBound else { return false }

    if lexicon.classes(of: NameKey(bytes, whole)) != [] { return false }
    let headClasses = lexicon.classes(of: NameKey(bytes, head))
    if headClasses.contains(.hyphenPrefix),
      bytes[afterHead].isASCIIDigit || isCapital(bytes, afterHead)
    {
      readPiece(bytes, head, shape)
      append(
        TextRange(letters.firstHyphen, afterHead), NameKey(mark: Self.hyphen), [], [],
        mark: Self.hyphen)
      if bytes[afterHead].isASCIIDigit {
        readNumber(bytes, TextRange(afterHead, whole.upperBound), [])
      } else {
        readPiece(bytes, afterHead..<whole.upperBound, [])
      }
      return true
    }
    let tailClasses = lexicon.classes(of: NameKey(bytes, tail))
    if headClasses.contains(.number), tailClasses.contains(.number) {
      append(range, NameKey(bytes, whole), .number, shape.union([.word, .hasSmallLetter]))
      return true
    }
    let isName = isCapital(bytes, head.lowerBound)
    // Second-hand, Newly-crowned: a capital here only begins a sentence, but not in United States-based.
    let goesOn = tailClasses.contains(.hyphenSuffix) && words.last?.looksLikeName == true
    if isName, !goesOn, !headClasses.isDisjoint(with: [.common, .ordinal, .number, .hyphenPrefix]),
      !isCapital(bytes, tail.lowerBound), headClasses.isDisjoint(with: Self.nameClasses)
    {
      append(
        range, NameKey(bytes, whole), .common,
        shape.union([.word, .capital, .hasSmallLetter, .hyphenated]))
      return true
    }
    let names = Self.nameClasses
    let joinsNames =
      isCapital(bytes, tail.lowerBound) && letters.firstHyphen == letters.lastHyphen
      && !headClasses.isDisjoint(with: names) && !tailClasses.isDisjoint(with: names)
    guard isName, joinsNames || tailClasses.contains(.hyphenSuffix) else { return false }
    let headEnd = letters.lastHyphen
    readPiece(bytes, whole.lowerBound..<headEnd, shape)
    append(
      TextRange(headEnd, tail.lowerBound), NameKey(mark: Self.hyphen), [], [], mark: Self.hyphen)
    readPiece(bytes, tail, [])
    return true
  }

  private func hyphenEnd(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    bytes[index] < 0x80 ? index + 1 : index + bytes.scalar(at: index).count
  }

  private func isCapital(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] < 0x80
      ? bytes[index].isASCIIUppercase : ScalarClass(bytes.scalar(at: index).scalar) == .uppercase
  }
}
