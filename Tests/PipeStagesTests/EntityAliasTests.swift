import PipeConfig
import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityAliasTests {
  private func pipeline(_ aliases: String, _ settings: String = "") throws -> EntityPipeline {
    try EntityPipeline(
      "{ aliases: names.yaml\(settings) }",
      files: ["names.yaml": aliases, "own.tsv": "Elysée\tORG\tQ1\tPresident's office\n"])
  }

  @Test func `Names are merged as the user says`() throws {
    var pipeline = try pipeline(
      "merge:\n  Emmanuel Macron: [Monsieur Macron, Macron]\n  Atlantic Alliance: [Nato]\n")
    #expect(
      try pipeline.names("Brigitte Macron met Nato. Macron left. NATO met Mr Macron.") == [
        "Nato = Atlantic Alliance", "Macron = Emmanuel Macron", "NATO = Atlantic Alliance",
      ])
  }

  @Test func `Names are held apart as the user says`() throws {
    let text = "President George W. Bush spoke. George Bush left. Britain and the UK agreed."
    var plain = try EntityPipeline()
    #expect(
      try plain.names(text) == [
        "George Bush = George W. Bush", "Britain = United Kingdom", "UK = United Kingdom",
      ])
    var pipeline = try pipeline(
      "split:\n  - [George Bush, George W. Bush]\n  - [Britain, United Kingdom]\n")
    #expect(try pipeline.names(text) == ["UK = United Kingdom"])
  }

  @Test func `What the user drops is not written`() throws {
    var pipeline = try pipeline("drop: [Reuters, emmanuel macron]\n")
    #expect(
      try pipeline.marked("Emmanuel Macron told Reuters of Paris. Mr Macron left.")
        == "Emmanuel Macron told Reuters of ⟦LOC Paris⟧. Mr Macron left.")
  }

  @Test func `The user's names stand above those of gazetteers`() throws {
    var pipeline = try pipeline(
      "merge: { French presidency: [President's office] }\n", ", gazetteers: [own.tsv]")
    #expect(try pipeline.names("The Elysée agreed.") == ["Elysée = French presidency"])
  }

  @Test(arguments: ["", "merge:\nsplit:\ndrop:\n", "{}", "~"])
  func `A file that says nothing changes nothing`(file: String) throws {
    guard !file.isEmpty else { return }
    var pipeline = try pipeline(file)
    #expect(try pipeline.names("Mr Macron left. Emmanuel Macron spoke.").count == 1)
  }

  @Test(arguments: [
    ("- a\n", "names.yaml:1:1: error: expected 'merge', 'split' and 'drop', found a list"),
    ("merg: {}\n", "names.yaml:1:1: error: a file of aliases has no 'merg' [unknown-key]"),
    (
      "merge: [a, b]\n",
      "names.yaml:1:8: error: expected names, each with a list of what else it is called, found"
    ),
    (
      "merge:\n  A: [x]\n  B: [X]\n",
      "names.yaml:3:7: error: 'X' is 'A' in line 2 already [two-names]"
    ),
    (
      "split:\n  - a\n", "names.yaml:2:5: error: expected a list of names, found 'a'"
    ),
    ("split:\n  - [a]\n", "names.yaml:2:5: error: 'a' is split from nothing"),
    ("drop: [{a: b}]\n", "names.yaml:1:8: error: expected a name, found a mapping"),
    ("drop: ['...']\n", "names.yaml:1:8: error: expected a name, found '...'"),
    (
      "merge: { A: [B] }\nsplit: [[A, B]]\n",
      "names.yaml:1:14: error: 'A' and 'B' are split, and merged here [merged-and-split]"
    ),
    ("merge: [\n", "names.yaml:"),
  ])
  func `What is wrong in the file is said with its place`(file: String, message: String) throws {
    let error = #expect(throws: InvalidFile.self) { _ = try pipeline(file) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test func `All problems are said at once`() throws {
    let error = #expect(throws: InvalidFile.self) {
      _ = try pipeline("merge: 1\nsplit: 2\nfoo: 3\n")
    }
    #expect(error?.problems.count == 3)
  }
}
