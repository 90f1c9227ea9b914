import Foundation
import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct NormalizePropertyTests {
  /// Pieces that get in each other's way.
  private static let pieces = [
    "a", "e", "o", "word", "plain text of some length", " ", " ", "  ", "\n", "\n\n", "\r", "\r\n",
    "\t", "\u{B}", "\u{0}", "\u{7}", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{300}", "\u{301}",
    "\u{323}", "\u{327}", "\u{338}", "\u{344}", "\u{345}", "é", "Å", "\u{212B}", "\u{1E69}", "<",
    "\u{1100}", "\u{1161}", "\u{11A8}", "가", "각", "\u{9C7}", "\u{9BE}", "\u{F73}", "\u{2000}",
    "\u{2009}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{FEFF}", "\u{FFFC}",
    "’", "“", "”", "\u{2BC}", "–", "—", "…", "👩\u{200D}👧", "中", "\u{1D15E}", "\u{3000}", "\u{F900}",
  ]

  private static func makeText(_ random: inout some RandomNumberGenerator) -> Text {
    let count = Int.random(in: 0...30, using: &random)
    return Text((0..<count).map { _ in pieces.randomElement(using: &random)! }.joined())
  }

  @Test(arguments: NormalizeOracle.someSettings + ["unicode: NFC"])
  func `Random texts come out as rule after rule makes them`(_ notation: String) throws {
    let stage = try NormalizeOracle.layoutStage(notation)
    let oracle = NormalizeOracle(notation)
    var random = NormalizeGenerator(state: 7)
    for _ in 0..<1_500 {
      let text = Self.makeText(&random)
      let (once, alignment) = try NormalizeOracle.rewrite(text, with: stage)
      #expect(once == oracle.rewrite(text), "\(text.array)")

      let (twice, again) = try NormalizeOracle.rewrite(once, with: stage)
      #expect(twice == once && again.isIdentity, "\(text.array)")
      expectAligned(text, once, alignment)
    }
  }

  @Test func `With nothing asked for, nothing changes`() throws {
    let stage = try NormalizeOracle.layoutStage(
      "whitespace: keep, line_ends: keep, controls: keep, unicode: none")
    var random = NormalizeGenerator(state: 8)
    for _ in 0..<2_000 {
      let text = Self.makeText(&random)
      let (same, alignment) = try NormalizeOracle.rewrite(text, with: stage)
      #expect(same == text && alignment.isIdentity)
    }
  }

  @Test func `Stacked marks are put in order in one segment`() throws {
    let marks = (0..<20_000).map { ["\u{301}", "\u{323}", "\u{327}"][$0 % 3] }.joined()
    let text = Text("e" + marks)
    let (once, alignment) = try NormalizeOracle.rewrite(text, with: Normalize())
    #expect(once == Text(NormalizeOracle.composed(text.string)))
    #expect(alignment.edits.count == 1)
  }
}

/// The same random numbers on every machine (xorshift64*).
struct NormalizeGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
