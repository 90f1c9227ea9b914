import Foundation
import PipeKit
import PipeStages
import Testing
import TestSupport

/// Laws that hold for every rule, alone and with all the others, on any text.
@Suite struct NormalizeEveryRuleTests {
  private static let nothing =
    "unicode: none, mojibake: off, entities: keep, tags: keep, whitespace: keep, line_ends: keep, "
    + "controls: keep, ligatures: keep"
  private static let rules = [
    "unicode: NFC", "unicode: NFD", "unicode: NFKC", "unicode: NFKD", "mojibake: safe",
    "mojibake: full", "entities: auto", "entities: decode", "tags: strip", "whitespace: collapse",
    "whitespace: collapse_keep_lines", "line_ends: lf", "hyphenation: join", "controls: remove",
    "invisible: strip", "bidi: remove", "ligatures: split", "width: fold", "quotes: straight",
    "dashes: ascii", "ellipsis: ascii", "bullets: ascii", "digits: ascii", "case: lower",
    "case: fold", "repeats: 2", "repeats: 3",
  ]
  private static let together = [
    "", "mojibake: full", "tags: strip, mojibake: full, width: fold, case: fold, unicode: NFKC",
    "tags: strip, entities: decode, mojibake: full, width: fold, ligatures: split, quotes: straight, "
      + "dashes: ascii, ellipsis: ascii, bullets: ascii, whitespace: collapse_keep_lines, "
      + "line_ends: lf, controls: remove, invisible: strip, bidi: remove, hyphenation: join, "
      + "repeats: 2, digits: ascii, case: lower, unicode: NFKD",
    "entities: decode, hyphenation: join, whitespace: collapse, unicode: NFD, invisible: strip",
  ]

  /// Pieces that get in each other's way.
  private static let pieces = [
    "a", "e", "word", "Word", " ", "  ", "\n", "\r\n", "\t", "\u{0}", "\u{85}", "\u{91}", "\u{A0}",
    "\u{AD}",
    "\u{301}", "\u{323}", "\u{338}", "\u{345}", "é", "Å", "\u{1100}", "\u{1161}", "각", "\u{200B}",
    "\u{200D}",
    "\u{2028}", "\u{202E}", "\u{2060}", "\u{FEFF}", "\u{FFFD}", "’", "“", "–", "…", "•", "-", "-\n",
    "&", "amp;",
    "&amp;", "&lt;", "&#38;", "&#x3b;", ";", "#", "<", ">", "b", "/", "<b>", "</b>", "<p>", "<br",
    "<!--", "-->",
    "<a href=\"", "\"", "'", "=", "script", "Ã©", "â€™", "Ã", "Â", "â", "€", "™", "©", "ï¼†", "ï",
    "¼", "†", "Ð°",
    "вЂ™", "Р°", "√©", "├®", "＆", "ａｍｐ；", "；", "﹠", "ﬁ", "ſ", "K", "İ", "ß", "ẞ", "٣", "３", "²",
    "½", "ｶﾞ",
    "\u{37E}", "\u{226E}", "中", "👩\u{200D}👧", "🇩🇪", "\u{10FFFF}", "\u{E000}",
    "\u{1B}", "\u{1B}[31m", "[", "]", "m", "\u{7}", "!!!!", "eeee", "\u{1B}]0;", "éééé",
  ]

  private static func makeText(_ random: inout some RandomNumberGenerator) -> Text {
    let count = Int.random(in: 0...24, using: &random)
    return Text((0..<count).map { _ in pieces.randomElement(using: &random)! }.joined())
  }

  private static func makeNoise(_ random: inout some RandomNumberGenerator) -> Text {
    let count = Int.random(in: 0...200, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    return Text.repairing(bytes).text
  }

  private func expectLaws(_ text: Text, _ stage: Normalize, _ settings: String) throws {
    let (once, alignment) = try NormalizeOracle.rewrite(text, with: stage)
    let (twice, again) = try NormalizeOracle.rewrite(once, with: stage)
    #expect(twice == once && again.isIdentity, "\(settings): \(text.string.debugDescription)")
    expectAligned(text, once, alignment)
  }

  @Test(arguments: rules)
  func `A rule alone is idempotent and aligned, and nothing else changes`(_ rule: String) throws {
    let key = rule.prefix { $0 != ":" }
    let others = Self.nothing.components(separatedBy: ", ").filter { !$0.hasPrefix(key) }
    let stage = try NormalizeOracle.stage((others + [rule]).joined(separator: ", "))
    var random = SeededRandom(seed: 11)
    for _ in 0..<150 { try expectLaws(Self.makeText(&random), stage, rule) }
    for _ in 0..<15 { try expectLaws(Self.makeNoise(&random), stage, rule) }
    // A text in which there is nothing for the rule to do.
    let plain: Text = "one, two (three) four - 5 x"
    #expect(try NormalizeOracle.rewrite(plain, with: stage).alignment.isIdentity)
  }

  @Test(arguments: together)
  func `Rules together are idempotent and aligned`(_ settings: String) throws {
    let stage = settings.isEmpty ? Normalize() : try NormalizeOracle.stage(settings)
    var random = SeededRandom(seed: 12)
    for _ in 0..<600 { try expectLaws(Self.makeText(&random), stage, settings) }
    for _ in 0..<80 { try expectLaws(Self.makeNoise(&random), stage, settings) }
  }

  @Test func `With every rule off nothing changes`() throws {
    let stage = try NormalizeOracle.stage(Self.nothing)
    var random = SeededRandom(seed: 13)
    for _ in 0..<500 {
      let text = Self.makeText(&random)
      #expect(try NormalizeOracle.rewrite(text, with: stage).text == text)
    }
  }

  @Test(
    .enabled("the naughty strings are not beside the checkout") {
      SharedData.naughtyStrings != nil
    }, arguments: together)
  func `The laws hold for naughty strings and for the languages of the world`(
    _ settings: String
  ) throws {
    let stage = settings.isEmpty ? Normalize() : try NormalizeOracle.stage(settings)
    let strings = try #require(SharedData.naughtyStrings)
    #expect(strings.count > 400)
    for string in strings { try expectLaws(Text(string), stage, settings) }
    for document in try SharedData.documents("data/news/udhr_multilingual.jsonl") {
      try expectLaws(Text(String(document.text.prefix(300))), stage, settings)
    }
  }
}
