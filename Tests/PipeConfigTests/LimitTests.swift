import PipeConfig
import PipeKit
import Testing

@Suite struct LimitTests {
  private func codes(_ yaml: String) -> [String] {
    YAMLReader(Array(yaml.utf8), name: "deep.yaml").problems.map(\.code)
  }

  @Test func `64 lists in one another are read and 65 are not`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(codes(nested(64)) == [])
    #expect(codes(nested(65)) == ["too-deep"])
    #expect(codes("a:\n - " + nested(62)) == [])
    #expect(codes("a:\n - " + nested(63)) == ["too-deep"])
  }

  @Test(
    "Nesting without end is stopped early",
    arguments: ["[", "[\n", "{", "{a: ", "{a: [", "- ", "? ", "[[", "- - ", "{? ", "[a, ["])
  func nesting(_ opener: String) throws {
    let yaml = String(repeating: opener, count: 40_000 / opener.utf8.count)
    let file = load(yaml)
    #expect(file.problems.map(\.code).filter { $0 != "unknown-key" } == ["too-deep"])
    let place = try #require(file.problems.last?.location)
    #expect(place.line <= 70)
    #expect(place.column <= 64 * 5 + 1)
  }

  @Test func `Nine levels of laughter make few nodes`() {
    var yaml = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for (name, before) in zip("bcdefghi", "abcdefgh") {
      yaml +=
        "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 10).joined(separator: ", ")
      yaml += "]\n"
    }
    #expect(codes(yaml) == ["too-many-aliases"])
    let file = load(yaml + "version: 1\nstages: *i\n")
    #expect(
      DiagnosticRenderer(sources: file.sources).render(
        file.problems.filter { $0.code == "too-many-aliases" })
          == """
          news.yaml:4:36: error: aliases stand for more than 10000 values [too-many-aliases]
            4 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
              |                                    ^~
          help: write the values out
          """)
  }

  @Test func `100 aliases are filled in and 101 are not`() {
    func aliases(_ count: Int) -> String {
      "[&a x" + String(repeating: ", *a", count: count) + "]"
    }
    #expect(codes(aliases(100)) == [])
    #expect(codes(aliases(101)) == ["too-many-aliases"])
  }

  @Test func `Depth counts with aliases filled in`() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let deeper = String(repeating: "[", count: 30) + "*a" + String(repeating: "]", count: 30)
    #expect(codes("- &a \(deep)\n- \(deeper)") == ["too-deep"])
    #expect(codes("- &a \(deep)\n- [[*a]]") == [])
  }

  @Test func `A file of 1 MiB is read and one byte more is not`() {
    let good = "version: 1\nstages: [sentences]\n#"
    let filler = String(repeating: "x", count: 1 << 20)
    let whole = String((good + filler).prefix(1 << 20))
    #expect(load(whole).problems.isEmpty)
    #expect(load(whole + "x").problems.map(\.code) == ["file-too-large"])
  }

  @Test func `Many values on one long line are read`() {
    let list = "[" + String(repeating: "a,", count: 50_000) + "]"
    let file = load("version: 1\nname: \(list)\nstages: [sentences]\n")
    #expect(file.problems.map(\.code) == ["wrong-type"])
  }

  @Test func `Of very many problems 1000 are told and the rest counted`() throws {
    let keys = (0..<1500).map { "key\($0): 1\n" }.joined()
    let file = load("version: 1\nstages: [sentences]\n" + keys)
    #expect(file.problems.count == 1001)
    #expect(file.rendered.hasSuffix("error: there are 500 more problems [more-problems]"))
    #expect(file.pipeline == nil)
  }

  @Test func `After 100 mistakes reading ends`() {
    let file = load("version: 1\n" + String(repeating: "version: 1\n", count: 500))
    #expect(file.problems.count == 100)
  }

  @Test(
    "A long text of one thing over and over is read or refused",
    arguments: [
      "- a\n", "a: &a b\n", "%TAG !a! b\n", "# comment\n", "\"\n", "'", "*a ", "&a ", "a ", "a: ",
      "\n", "\t", "? a\n", "|\n a\n", "---\n", "...\n", "!a ", "a:\n - ", ", ", "${A:b}", "${",
      "${A} ",
    ])
  func long(_ piece: String) {
    let file = load(String(repeating: piece, count: (1 << 16) / piece.utf8.count))
    #expect(!file.problems.isEmpty)
    #expect(!file.rendered.isEmpty)
  }
}
