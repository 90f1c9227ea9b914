import PipeConfig
import PipeKit
import PipeTesting
import Testing

@testable import PipeStages

@Suite struct AggregateUserAliasTests {
  private func entities(_ aliases: String, _ texts: String...) throws -> [String] {
    var stage = Aggregate()
    stage.aliases = FileReference(path: "names.yaml")
    try stage.prepare(
      PrepareContext(
        reader: { _ in Array(aliases.utf8) },
        yaml: { bytes, path in try YAMLReader.node(String(decoding: bytes, as: UTF8.self)) }))
    let empty = stage
    for (index, text) in texts.enumerated() { try stage.add(makeDocument("d\(index)", text)) }
    // The list outlives a state that is written and read again.
    var writer = StateWriter()
    stage.write(to: &writer)
    var reader = StateReader(writer.bytes)
    var read = empty
    try read.read(from: &reader)
    return rows(try read.makeTables(), "entities", "entity", "mentions", "aliases")
  }

  @Test func `Names are merged over documents as the user says`() throws {
    #expect(
      try entities(
        "merge: { Emmanuel Macron: [Jupiter], The Alliance: [Nato, North Atlantic Treaty] }",
        "⟦PERSON Emmanuel Macron⟧ met ⟦ORG NATO⟧.", "⟦PERSON Jupiter⟧ spoke.",
        "⟦ORG Nato⟧ met the ⟦ORG North Atlantic Treaty⟧.")
        == [
          "The Alliance | 3 | NATO; Nato; North Atlantic Treaty", "Emmanuel Macron | 2 | Jupiter",
        ])
  }

  @Test func `Names are held apart over documents as the user says`() throws {
    let texts = ("⟦PERSON George W. Bush⟧ spoke.", "⟦PERSON George Bush⟧ spoke.")
    #expect(try entities("{}", texts.0, texts.1).count == 1)
    #expect(try entities("split: [[George Bush, George W. Bush]]", texts.0, texts.1).count == 2)
  }

  @Test func `What the user drops is not counted`() throws {
    #expect(
      try entities("drop: [The Sun]", "⟦ORG The Sun⟧ and the ⟦ORG Sun⟧ quote ⟦ORG Reuters⟧.")
        == ["Reuters | 1 | "])
  }
}
