import Testing

@testable import PipeIO

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("*.txt", "a.txt", true), ("*.txt", ".txt", false), ("*.txt", "a.txt.gz", false),
    ("*", "", true), ("*", ".hidden", false), (".*", ".hidden", true), ("?", "é", true),
    ("?", "", false), ("??", "é", false), ("[a-c]x", "bx", true), ("[a-c]x", "dx", false),
    ("[!a-c]x", "dx", true), ("[^a-c]x", "ax", false), ("[]x]", "]", true), ("[é-ü]", "ö", true),
    ("[a", "[a", true), ("[a-]", "-", true), ("a\\*b", "a*b", true), ("a\\*b", "axb", false),
    ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("a**b", "a--b", true),
    ("*.*", "noDot", false), ("𝔘?", "𝔘𝔫", true),
  ])
  func `a pattern matches the names it says`(pattern: String, name: String, matches: Bool) {
    #expect(NamePattern(Array(pattern.utf8)).matches(Array(name.utf8)) == matches)
  }

  @Test func `names that are not UTF-8 are matched byte by byte`() {
    #expect(NamePattern(Array("a?c".utf8)).matches([0x61, 0xFF, 0x63]))
    #expect(NamePattern([0x61, 0xFF, 0x2A]).matches([0x61, 0xFF, 0x63]))
    #expect(!NamePattern([0x61, 0xFF]).matches([0x61, 0xFE]))
  }

  @Test func `many runs of any characters stay quick`() {
    let pattern = String(repeating: "*a", count: 60) + "*b"
    #expect(!NamePattern(Array(pattern.utf8)).matches([UInt8](repeating: 0x61, count: 255)))
  }

  @Test(arguments: [
    ("a", ["a"]), ("{a,b}c", ["ac", "bc"]), ("{a}", ["{a}"]), ("{a,b", ["{a,b"]),
    ("{a,{b,c}d}e", ["ae", "bde", "cde"]), ("x{,y}", ["x", "xy"]), ("\\{a,b}", ["\\{a,b}"]),
    ("{a,b}{c,d}", ["ac", "ad", "bc", "bd"]), ("{{a,b}", ["{a", "{b"]), ("}{", ["}{"]),
  ])
  func `braces are written out`(pattern: String, expected: [String]) {
    let found = BraceExpansion.expand(Array(pattern.utf8))
    #expect(found?.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test func `braces do not multiply without end`() {
    #expect(BraceExpansion.expand(Array(String(repeating: "{a,b}", count: 40).utf8)) == nil)
  }
}
