import Foundation
import PipeKit
import Testing

@testable import PipeCLI

@Suite struct DiffCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func compare(_ old: String, _ new: String, limit: Int = 20) throws -> RunComparison {
    try folder.write("old.jsonl", old)
    try folder.write("new.jsonl", new)
    return try RunComparison(folder.path("old.jsonl"), folder.path("new.jsonl"), limit: limit)
  }

  private func document(_ id: String, _ rest: String) -> String {
    "{\"id\":\"\(id)\",\"text\":\"Nato met Macron.\",\(rest)}\n"
  }

  @Test func countsEachKindOfChangeByLayer() throws {
    let old = document(
      "a",
      """
      "entities":[{"start":0,"end":4,"text":"Nato","label":"ORG","score":0.6},\
      {"start":9,"end":15,"text":"Macron","label":"ORG","score":0.5},\
      {"start":5,"end":8,"text":"met","label":"MISC","score":0.1}],\
      "sentiment":{"label":"neutral","score":0}
      """)
    let new = document(
      "a",
      """
      "entities":[{"start":0,"end":4,"text":"Nato","label":"ORG","score":0.7,\
      "sentiment":{"label":"positive","score":0.2}},\
      {"start":9,"end":15,"text":"Macron","label":"PERSON","score":0.5},\
      {"start":9,"end":16,"text":"Macron.","label":"MISC","score":0.1}],\
      "sentiment":{"label":"positive","score":0.3},"facts":{"n":1}
      """)
    let comparison = try compare(old, new)
    #expect(
      comparison.layers["entities"]
        == LayerChanges(same: 0, added: 1, removed: 1, relabelled: 1, moved: 1))
    #expect(comparison.layers["entities.sentiment"] == LayerChanges(added: 1))
    #expect(comparison.layers["sentiment"] == LayerChanges(relabelled: 1))
    #expect(comparison.layers["facts"] == LayerChanges(added: 1))
    #expect(comparison.layers["text"] == LayerChanges(same: 1))
    #expect(
      comparison.shown == [
        "a  entities  [0–4] Nato ORG: 0.6 → 0.7",
        "a  entities.sentiment  + [0–4] Nato ORG: positive 0.2",
        "a  entities  - [5–8] met MISC", "a  entities  [9–15] Macron ORG → PERSON",
        "a  entities  + [9–16] Macron. MISC",
        "a  sentiment  the document: neutral 0 → positive 0.3", "a  facts  + n: 1",
      ])
  }

  @Test func matchesDocumentsByIdentifierWhateverTheirOrder() throws {
    let names = (0..<9).map { "d\($0)" }
    let lines = names.map { document($0, "\"facts\":{\"name\":\"\($0)\"}") }
    let comparison = try compare(
      lines.dropLast().joined(), lines.dropFirst().reversed().joined())
    #expect(comparison.same == 7)
    #expect(comparison.different == 0)
    #expect(comparison.removed == ["d0"])
    #expect(comparison.added == ["d8"])
    #expect(comparison.shown == ["- document 'd0'", "+ document 'd8'"])
  }

  @Test func equalRunsAreEqual() throws {
    let lines = (0..<300).map { document("d\($0)", "\"sentences\":[{\"start\":0,\"end\":4}]") }
      .joined()
    let comparison = try compare(lines, lines)
    #expect(comparison.isEmpty)
    #expect(comparison.same == 300)
    #expect(comparison.layers["sentences"] == LayerChanges(same: 300))
  }

  @Test func showsNoMoreThanIsAskedForAndSaysHowManyThereAre() throws {
    let comparison = try compare(
      document("a", "\"facts\":{\"a\":1,\"b\":1,\"c\":1}"),
      document("a", "\"facts\":{\"a\":2,\"b\":2,\"c\":2}"), limit: 2)
    #expect(comparison.shown.count == 2)
    #expect(comparison.hidden == 1)
  }

  @Test func saysWhichLineIsNoDocument() throws {
    let error = #expect(throws: RunComparison.BadLine.self) {
      try compare(document("a", "\"facts\":{}") + "{]\n", document("a", "\"facts\":{\"x\":1}"))
    }
    #expect(error?.line == 2)
  }

  @Test func endsWithOneWhereRunsDiffer() throws {
    try folder.write("old.jsonl", document("a", "\"facts\":{}"))
    try folder.write("new.jsonl", document("a", "\"facts\":{\"x\":\"\\u001b[2J\"}"))
    let paths = [folder.path("old.jsonl"), folder.path("new.jsonl")]
    let process = try PipeProcess(["diff"] + paths)
    #expect(process.status == 1)
    #expect(process.output.contains("⟨U+001B⟩"), "\(process.output)")
    #expect(process.output.contains("facts: 1 added"))
    #expect(try PipeProcess(["diff", paths[0], paths[0]]).status == 0)
    #expect(try PipeProcess(["diff", paths[0], folder.path("none")]).status == 66)
  }
}
