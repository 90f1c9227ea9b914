internal import PipeKit

extension EntityWordReader {
  /// Reads a number: the lists that its letters are in tell what it counts: 95bn, 3km, 5pm.
  mutating func readNumber(
    _ bytes: Span<UInt8>, _ range: TextRange, _ shape: EntityWord.Shape
  ) {
    var suffix = range.indices.upperBound
    while suffix > range.indices.lowerBound, !bytes[suffix - 1].isASCIIDigit { suffix -= 1 }
    if suffix < range.indices.upperBound, bytes[suffix] == UInt8(ascii: "-") { suffix += 1 }
    var classes: LexicalClass = []
    if suffix < range.indices.upperBound {
      let known = lexicon.classes(of: NameKey(bytes, suffix..<range.indices.upperBound))
      classes = known.intersection([.magnitude, .unit, .hourSuffix, .currency, .percent])
    }
    append(
      range, NameKey(bytes, range.indices), classes, shape.union([.number, .hasDigit]))
  }

  /// Reads a mark or a sign.
  mutating func readMark(_ bytes: Span<UInt8>, _ range: TextRange, _ shape: EntityWord.Shape) {
    let first = bytes[range.indices.lowerBound]
    if first < 0x80 {
      if first == UInt8(ascii: "'"), !shape.contains(.spaceBefore) { closeSingle(bytes, range) }
      append(
        range, NameKey(mark: first), first == UInt8(ascii: "%") ? .percent : [],
        first == UInt8(ascii: "$") ? shape.union(.currencySign) : shape, mark: first)
      return
    }
    let (scalar, _) = bytes.scalar(at: range.indices.lowerBound)
    switch ScalarClass(scalar) {
    case .currency:
      append(
        range, NameKey(bytes, range.indices), [], shape.union(.currencySign),
        mark: UInt8(ascii: "$"))
    case .dash:
      append(
        range, NameKey(mark: UInt8(ascii: "-")), [], shape, mark: UInt8(ascii: "-"))
    case .openQuote, .closeQuote:
      let isSingle = scalar == "\u{2018}" || scalar == "\u{2019}" || scalar == "\u{201A}"
      if scalar == "\u{2019}", !shape.contains(.spaceBefore) { closeSingle(bytes, range) }
      let mark = isSingle ? UInt8(ascii: "'") : UInt8(ascii: "\"")
      append(range, NameKey(mark: mark), [], shape, mark: mark)
    default:
      append(
        range, NameKey(bytes, range.indices), scalar == "°" ? .unit : [], shape, mark: first)
    }
  }

  /// An apostrophe right after a plural is its possessive: the dockers' union.
  private mutating func closeSingle(_ bytes: Span<UInt8>, _ range: TextRange) {
    let before = range.indices.lowerBound - 1
    if before >= 0, bytes[before].asciiLowercased == UInt8(ascii: "s") { markPossessive() }
  }
}
