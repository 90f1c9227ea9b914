/// Writes the fields of annotations as compact bytes that mean the same in every process.
///
/// Symbols and texts of the pool are written by name, once each; ranges as distances. So equal
/// annotations of equal texts give equal bytes, whatever ran before. Hot: no allocation but for
/// names that are new.
public struct AnnotationWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let strings: StringPool
  /// The places of the symbols and of the pool's texts that were written already.
  private var symbols: [UInt32: Int] = [:]
  private var texts: [StringReference: Int] = [:]
  /// Where the last range began; ranges are written as what lies between.
  private var position: UInt32 = 0

  /// Begins with nothing; `strings` are the texts that annotations may refer to.
  package init(_ strings: StringPool, capacity: Int = 0) {
    self.strings = strings
    bytes.reserveCapacity(capacity)
  }

  /// Writes a whole number that is not negative.
  public mutating func natural(_ value: Int) {
    // A negative one makes bytes that no reader takes.
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    var rest = UInt64(bitPattern: Int64((value << 1) ^ (value >> 63)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  public mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  public mutating func score(_ value: Score) { integer(Int(value.tenThousandths)) }

  /// Writes where a range begins, counted from where the last one began, and how long it is.
  public mutating func range(_ range: TextRange) {
    integer(Int(range.lower) - Int(position))
    natural(range.count)
    position = range.lower
  }

  /// Writes a range that may be missing.
  public mutating func range(_ range: TextRange?) {
    flag(range != nil)
    if let range { self.range(range) }
  }

  /// Writes a symbol by its name.
  public mutating func symbol(_ symbol: Symbol) {
    if let place = symbols[symbol.index] { return natural(place) }
    natural(symbols.count)
    symbols[symbol.index] = symbols.count
    string(symbol.name)
  }

  /// Writes a text of the document's pool.
  public mutating func text(_ reference: StringReference) {
    if let place = texts[reference] { return natural(place) }
    natural(texts.count)
    texts[reference] = texts.count
    let strings = strings
    raw(strings[reference])
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { raw($0.span) }
  }

  /// Writes a length and then the bytes.
  package mutating func raw(_ value: Span<UInt8>) {
    natural(value.count)
    value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Lets the next range count from the beginning of the text.
  package mutating func rewind() { position = 0 }
}
