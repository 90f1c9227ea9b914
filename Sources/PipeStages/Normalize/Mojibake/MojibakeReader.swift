internal import PipeKit

/// Finds the units of mojibake that begin at a place of a text.
struct MojibakeReader: ~Escapable {
  private let bytes: Span<UInt8>
  /// Whether a replacement character may stand for bytes that were lost.
  private let allowsLost: Bool

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, allowsLost: Bool) {
    self.bytes = bytes
    self.allowsLost = allowsLost
  }

  /// The unit of a page that begins with `first`, which is at `start` and has `length` bytes.
  func unit(
    at start: Int, _ first: CodePageBytes, length: Int, in page: CodePage
  ) -> MojibakeUnit? {
    let lead = first[page]
    guard lead >= 0xC2, lead <= 0xF4 else { return nil }
    let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(count))
    var end = start + length
    var hasSpace = false
    for position in 0..<count {
      if let (tail, width) = tail(at: end, in: page) {
        value = value << 6 | UInt32(tail & 0x3F)
        end += width
      } else if !hasSpace, end < bytes.count, bytes[end] == 0x20 {
        // The byte A0 is a space that does not break, and someone wrote one that does.
        hasSpace = true
        value = value << 6 | 0x20
        end += 1
      } else {
        let isQuotation = position == 1 && lead == 0xE2 && value == 0x80
        guard position > 0 || count == 1 else { return nil }
        return hasSpace ? nil : lost(start, end, page, orQuestionMark: isQuotation)
      }
    }
    if count == 2, value & 0xF800 == 0xD800 {
      return surrogates(start, end, high: value, page)
    }
    guard Self.isWellFormed(value, count) else { return nil }
    var unit = MojibakeUnit(start: start, end: end, page: page, meant: value)
    unit.needsPage = hasSpace
    return unit
  }

  /// A byte that goes on a character, and how many bytes of the text stand for it.
  private func tail(at index: Int, in page: CodePage) -> (byte: UInt8, width: Int)? {
    guard index < bytes.count, bytes[index] >= 0x80 else { return nil }
    let (scalar, width) = bytes.scalar(at: index)
    let byte = CodePageBytes(scalar)[page]
    return byte & 0xC0 == 0x80 ? (byte, width) : nil
  }

  /// A unit whose last bytes were lost: U+FFFD stands for them, or a question mark.
  private func lost(
    _ start: Int, _ end: Int, _ page: CodePage, orQuestionMark: Bool
  ) -> MojibakeUnit? {
    guard allowsLost, end < bytes.count else { return nil }
    if orQuestionMark, bytes[end] == UInt8(ascii: "?") {
      return MojibakeUnit(start: start, end: end + 1, page: page, meant: 0xFFFD)
    }
    guard bytes[end] == 0xEF, bytes.scalar(at: end).scalar == "\u{FFFD}" else { return nil }
    return MojibakeUnit(start: start, end: end + 3, page: page, meant: 0xFFFD)
  }

  /// The second half of a character that was written as two surrogates of three bytes each.
  private func surrogates(
    _ start: Int, _ middle: Int, high: UInt32, _ page: CodePage
  ) -> MojibakeUnit? {
    guard high < 0xDC00, middle < bytes.count, bytes[middle] >= 0x80 else { return nil }
    let (scalar, length) = bytes.scalar(at: middle)
    guard CodePageBytes(scalar)[page] == 0xED else { return nil }
    var low: UInt32 = 0xD
    var end = middle + length
    for _ in 0..<2 {
      guard let (tail, width) = tail(at: end, in: page) else { return nil }
      low = low << 6 | UInt32(tail & 0x3F)
      end += width
    }
    guard low & 0xFC00 == 0xDC00 else { return nil }
    let value = 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
    return MojibakeUnit(start: start, end: end, page: page, meant: value)
  }

  private static func isWellFormed(_ value: UInt32, _ count: Int) -> Bool {
    switch count {
    case 1: value >= 0x80
    case 2: value >= 0x800
    default: value >= 0x10000 && value <= 0x10FFFF
    }
  }
}
