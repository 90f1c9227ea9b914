/// What an offset in an input or output file counts.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Unicode code points, as Python, the W3C's Web Annotation and brat count.
  case codepoint
  /// Bytes of UTF-8.
  case utf8
  /// UTF-16 code units, as JavaScript and Java count.
  case utf16
}

/// Converts byte offsets of one text to another unit, walking from each offset to the next.
///
/// Offsets that ascend cost one pass over the text in all; one that goes back costs its distance.
public struct OffsetCursor: Sendable {
  private let text: Text
  private let unit: OffsetUnit
  private var byte = 0
  private var position = 0

  public init(_ text: Text, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
  }

  /// The offset, in the cursor's unit, of a byte offset on a scalar boundary.
  public mutating func offset(of byteOffset: UInt32) -> Int {
    let goal = Int(byteOffset)
    guard unit != .utf8 else { return goal }
    if goal >= byte {
      position += units(byte..<goal)
    } else {
      position -= units(goal..<byte)
    }
    byte = goal
    return position
  }

  /// The byte offset of an offset in the cursor's unit, or nil if no scalar begins there.
  public mutating func byteOffset(of offset: Int) -> UInt32? {
    let text = self.text
    let bytes = text.bytes
    if unit == .utf8 {
      guard offset >= 0, offset <= bytes.count else { return nil }
      let place = UInt32(offset)
      return text.isScalarBoundary(place) ? place : nil
    }
    guard offset >= 0 else { return nil }
    while position < offset, byte < bytes.count {
      position += width(bytes[byte])
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
    }
    while position > offset {
      byte = bytes.scalarStart(before: byte)
      position -= width(bytes[byte])
    }
    return position == offset ? UInt32(byte) : nil
  }

  /// How many units the scalar has that begins with this byte.
  private func width(_ lead: UInt8) -> Int { unit == .utf16 && lead >= 0xF0 ? 2 : 1 }

  private func units(_ range: Range<Int>) -> Int {
    let bytes = text.bytes
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    guard unit == .utf16 else { return count }
    for index in range where bytes[index] >= 0xF0 { count += 1 }
    return count
  }
}
