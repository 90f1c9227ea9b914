import PipeText
import TestSupport
import Testing

/// The searches that take eight bytes at a time find what a search byte by byte finds.
@Suite struct ASCIIScanningTests {
  /// Bytes around every limit the searches know, in every position of a word of eight.
  private static let texts: [[UInt8]] = {
    let interesting: [UInt8] = [
      0x00, 0x0A, 0x1F, 0x20, 0x40, 0x41, 0x5A, 0x5B, 0x60, 0x61, 0x7F, 0x80, 0xC1, 0xDA, 0xFF,
    ]
    var random = SeededRandom(seed: 1)
    var texts: [[UInt8]] = [[]]
    for byte in interesting {
      for length in 1...20 {
        texts.append(Array(repeating: byte, count: length))
        for place in 0..<length {
          var text = Array(repeating: UInt8(ascii: "e"), count: length)
          text[place] = byte
          texts.append(text)
        }
      }
    }
    for _ in 0..<500 {
      texts.append(
        (0..<40).map { _ in interesting.randomElement(using: &random) ?? UInt8(ascii: "e") })
    }
    return texts
  }()

  @Test func `The first capital or byte beyond ASCII is found from every place`() {
    for text in Self.texts {
      for start in 0...text.count {
        let expected =
          text[start...].firstIndex { $0 >= 0x80 || (0x41...0x5A).contains($0) } ?? text.count
        #expect(text.span.firstCapitalOrNonASCII(from: start) == expected, "\(text) from \(start)")
      }
    }
  }

  @Test func `The first byte beyond ASCII is found from every place`() {
    for text in Self.texts {
      for start in 0...text.count {
        let expected = text[start...].firstIndex { $0 >= 0x80 } ?? text.count
        #expect(text.span.firstNonASCII(from: start) == expected, "\(text) from \(start)")
      }
    }
  }

  @Test func `A byte is found from every place`() {
    for text in Self.texts {
      for start in 0...text.count {
        let expected = text[start...].firstIndex(of: 0x41)
        #expect(text.span.firstIndex(of: 0x41, from: start) == expected, "\(text) from \(start)")
      }
    }
  }
}
