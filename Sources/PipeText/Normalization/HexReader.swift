/// Reads hexadecimal numbers from a generated list, each with the sign that ends it.
struct HexReader {
  private let list: StaticString
  private var position = 0
  /// The sign after the number read last.
  private(set) var separator: UInt8 = 0

  /// Begins at the start of a list.
  init(_ list: StaticString) { self.list = list }

  /// The next number, or nil at the end of the list.
  mutating func number() -> UInt32? {
    list.withUTF8Buffer { buffer in
      guard position < buffer.count else { return nil }
      var value: UInt32 = 0
      while position < buffer.count {
        let byte = buffer[position]
        position += 1
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
        default:
          separator = byte
          return value
        }
      }
      return value
    }
  }
}
