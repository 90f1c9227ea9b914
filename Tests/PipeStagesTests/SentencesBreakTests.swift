import PipeKit
import PipeStages
import Testing

/// Holds the tokens of `sentences` against Unicode's tests of grapheme and word breaks (UAX 29).
@Suite struct SentencesBreakTests {
  /// A line of a break test: its text, and the byte offsets at which it may be broken.
  private struct Sample {
    var text = ""
    var breaks: Set<UInt32> = []

    init?(_ line: Substring) {
      guard !line.hasPrefix("#") else { return nil }
      for part in line.prefix(while: { $0 != "#" }).split(whereSeparator: \.isWhitespace) {
        switch part {
        case "÷": breaks.insert(UInt32(text.utf8.count))
        case "×": break
        default:
          guard let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) else {
            return nil
          }
          text.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static let graphemes = "data/normalization/GraphemeBreakTest.txt"
  private static let words = "data/normalization/WordBreakTest.txt"

  private static func describe(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }

  /// For each sample that has any, the ends of tokens at which the text has no break, after what is
  /// allowed to differ.
  private static func divisions(
    _ path: String, least: Int, allowing isAllowed: (String.UnicodeScalarView, Int) -> Bool
  ) throws -> [String] {
    var stage = Sentences()
    let samples = try NormalizeSharedData.lines(path).compactMap { Sample($0) }
    #expect(samples.count > least)
    return try samples.compactMap { sample in
      var notes = Annotations()
      try stage.annotate(Text(sample.text), into: &notes)
      let places = notes.tokens.flatMap { [$0.range.lower, $0.range.upper] }.filter { place in
        let before = String(decoding: sample.text.utf8.prefix(Int(place)), as: UTF8.self)
        return !sample.breaks.contains(place)
          && !isAllowed(sample.text.unicodeScalars, before.unicodeScalars.count)
      }
      return places.isEmpty ? nil : "\(describe(sample.text)) at \(places)"
    }
  }

  /// Whether a scalar has no place in a token unless letters surround it: white space, and marks
  /// that nobody sees.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }

  @Test(
    .enabled("the break tests are not beside the checkout") {
      NormalizeSharedData.exists(graphemes)
    })
  func `No token divides what a reader sees as one character`() throws {
    let divisions = try Self.divisions(Self.graphemes, least: 600) { scalars, place in
      place == 0 || Self.isBlank(Array(scalars)[place - 1])
    }
    #expect(divisions == [])
  }

  @Test(
    .enabled("the break tests are not beside the checkout") { NormalizeSharedData.exists(words) })
  func `Tokens end where Unicode ends words, but at signs of programs and unseen marks`() throws {
    let divisions = try Self.divisions(Self.words, least: 1_800) { scalars, place in
      let near = Array(scalars)[max(0, place - 2)..<min(scalars.count, place + 2)]
      return near.contains { ":'_".unicodeScalars.contains($0) || Self.isBlank($0) }
    }
    // A mark on a comma or between the halves of a flag; nobody writes either.
    #expect(divisions.filter { !$0.contains(" 308 ") } == [])
  }
}
