import PipeText
import Testing

@Suite struct CharacterBoundaryTests {
  /// The bytes of one line of a break test, and where it allows breaks.
  private struct Sample {
    var bytes: [UInt8] = []
    var breaks: [Int] = []

    init?(_ line: Substring) {
      guard !line.hasPrefix("#") else { return nil }
      for part in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
        switch part {
        case "÷": breaks.append(bytes.count)
        case "×": break
        default:
          guard let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) else {
            return nil
          }
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  private static let path = "data/normalization/GraphemeBreakTest.txt"

  @Test(.enabled("the break tests are not beside the checkout") { SharedData.exists(path) })
  func `Every line of Unicode's test of grapheme breaks is cut where it says`() throws {
    let samples = try SharedData.lines(Self.path).compactMap { Sample($0) }
    #expect(samples.count > 600)
    // Scissors, joined: Unicode 14 has them as one, the library's version as two.
    let scissors = Array("\u{2701}\u{200D}\u{2701}".utf8)
    for sample in samples where sample.bytes != scissors {
      let text = sample.bytes.span
      for index in sample.bytes.indices {
        let expected = sample.breaks.last { $0 <= index }
        #expect(text.characterBoundary(upTo: index) == expected, "\(sample.bytes) at \(index)")
      }
    }
  }

  @Test func `A family, a flag and a letter with its accents stay whole`() {
    let bytes = Array("ok 👩\u{200D}👧🇫🇷e\u{301}\u{323}!".utf8)
    let text = bytes.span
    let cuts = Set((0...bytes.count).map { text.characterBoundary(upTo: $0) })
    #expect(cuts.sorted() == [0, 1, 2, 3, 14, 22, 27, 28])
  }

  @Test func `Of a cluster without an end the start of a scalar is given`() {
    let bytes = Array(("e" + String(repeating: "\u{301}", count: 5_000)).utf8)
    let text = bytes.span
    #expect(text.characterBoundary(upTo: 6_000) == 5_999)
    #expect(text.characterBoundary(upTo: 100) == 0)
  }
}
