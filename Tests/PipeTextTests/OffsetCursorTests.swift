import PipeText
import Testing
import TestSupport

@Suite struct OffsetCursorTests {
  private static let texts: [Text] = [
    "", "plain", "é", "😀", "a😀b中cé d", "e\u{301}👩\u{200D}👧\n", "\u{10FFFF}\u{FFFF}\u{7FF}\u{800}",
  ]

  /// The offset of a byte, counted by the standard library.
  private func count(_ text: Text, _ byte: Int, _ unit: OffsetUnit) -> Int {
    let before = String(decoding: text.array[..<byte], as: UTF8.self)
    return switch unit {
    case .codepoint: before.unicodeScalars.count
    case .utf8: byte
    case .utf16: before.utf16.count
    }
  }

  @Test(arguments: OffsetUnit.allCases)
  func `Offsets agree with the standard library, in any order`(_ unit: OffsetUnit) {
    var random = SeededRandom(seed: 5)
    for text in Self.texts {
      let boundaries = (0...text.count).filter { text.isScalarBoundary(UInt32($0)) }
      var cursor = OffsetCursor(text, unit: unit)
      for byte in boundaries + boundaries.reversed() + boundaries.shuffled(using: &random) {
        #expect(cursor.offset(of: UInt32(byte)) == count(text, byte, unit))
      }
    }
  }

  @Test(arguments: OffsetUnit.allCases)
  func `Offsets lead back to their bytes, in any order`(_ unit: OffsetUnit) {
    var random = SeededRandom(seed: 6)
    for text in Self.texts {
      let bytes = (0...text.count).filter { text.isScalarBoundary(UInt32($0)) }
      var cursor = OffsetCursor(text, unit: unit)
      for byte in bytes + bytes.reversed() + bytes.shuffled(using: &random) {
        #expect(cursor.byteOffset(of: count(text, byte, unit)) == UInt32(byte))
      }
    }
  }

  @Test func `Offsets beyond the text or inside a scalar have no byte`() {
    let text: Text = "a😀b"
    var utf16 = OffsetCursor(text, unit: .utf16)
    #expect(utf16.byteOffset(of: 2) == nil)
    #expect(utf16.byteOffset(of: 3) == 5)
    #expect(utf16.byteOffset(of: 5) == nil)
    #expect(utf16.byteOffset(of: -1) == nil)
    #expect(utf16.byteOffset(of: 1) == 1)
    var utf8 = OffsetCursor(text, unit: .utf8)
    #expect(utf8.byteOffset(of: 2) == nil && utf8.byteOffset(of: 7) == nil)
    #expect(utf8.byteOffset(of: 6) == 6)
  }
}
