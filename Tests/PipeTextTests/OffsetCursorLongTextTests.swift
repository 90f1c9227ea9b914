import PipeText
import Testing

@Suite struct OffsetCursorLongTextTests {
  /// Scalars of one to four bytes, long enough for the cursor to keep marks.
  private static let long = Text(
    (0..<4_000).map { ["a", "é", "€", "𝄞", "bc"][($0 * 7 + $0 / 13) % 5] }.joined())

  @Test(arguments: OffsetUnit.allCases)
  func `offsets in any order agree with a count from the start`(unit: OffsetUnit) {
    let expected = Self.offsets(Self.long, unit)
    var cursor = OffsetCursor(Self.long, unit: unit)
    var back = OffsetCursor(Self.long, unit: unit)
    for step in [1, 97, 7_919, 104_729] {
      for number in 0..<expected.count {
        let (byte, offset) = expected[number * step % expected.count]
        #expect(cursor.offset(of: byte) == offset)
        #expect(back.byteOffset(of: offset) == byte)
      }
    }
  }

  @Test func `an offset inside a scalar or outside the text is none`() {
    var utf16 = OffsetCursor("a𝄞b", unit: .utf16)
    #expect([0, 1, 2, 3, 4, 5].map { utf16.byteOffset(of: $0) } == [0, 1, nil, 5, 6, nil])
    var utf8 = OffsetCursor("aé", unit: .utf8)
    #expect([-1, 0, 1, 2, 3, 4].map { utf8.byteOffset(of: $0) } == [nil, 0, 1, nil, 3, nil])
    var points = OffsetCursor("aé", unit: .codepoint)
    #expect([3, 2, -1, 1, 0].map { points.byteOffset(of: $0) } == [nil, 3, nil, 1, 0])
  }

  /// Every scalar boundary of a text: its byte offset, and its offset in the unit.
  private static func offsets(_ text: Text, _ unit: OffsetUnit) -> [(UInt32, Int)] {
    var result: [(UInt32, Int)] = []
    var byte = 0
    var offset = 0
    for scalar in text.string.unicodeScalars {
      result.append((UInt32(byte), offset))
      let count = UTF8.width(scalar)
      byte += count
      switch unit {
      case .utf8: offset += count
      case .utf16: offset += UTF16.width(scalar)
      case .codepoint: offset += 1
      }
    }
    result.append((UInt32(byte), offset))
    return result
  }
}
