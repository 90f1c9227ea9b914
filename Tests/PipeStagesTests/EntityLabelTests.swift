import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityLabelTests {
  private static let text = "Emmanuel Macron met Nato leaders in Paris on 27 January."

  @Test(arguments: [
    ("conll", "⟦PER Emmanuel Macron⟧ met ⟦ORG Nato⟧ leaders in ⟦LOC Paris⟧ on 27 January."),
    (
      "ontonotes",
      "⟦PERSON Emmanuel Macron⟧ met ⟦ORG Nato⟧ leaders in ⟦GPE Paris⟧ on ⟦DATE 27 January⟧."
    ),
    (
      "[LOC=PLACE, DATE=, ORG = BODY]",
      "⟦PERSON Emmanuel Macron⟧ met ⟦BODY Nato⟧ leaders in ⟦PLACE Paris⟧ on 27 January."
    ),
    (
      "ORG=",
      "⟦PERSON Emmanuel Macron⟧ met Nato leaders in ⟦LOC Paris⟧ on ⟦DATE 27 January⟧."
    ),
  ])
  func `Labels get other names`(map: String, expected: String) throws {
    var pipeline = try EntityPipeline("{ label_map: \(map) }")
    #expect(try pipeline.marked(Self.text) == expected)
  }

  @Test(arguments: [
    ("conl", "expected a list of strings, found 'conl'"), ("[LOC]", "expected two labels"),
    ("[LOCC=GPE]", "'LOCC' is no label"), ("{ LOC: GPE }", "expected a list of strings"),
  ])
  func `A map that is none is refused`(map: String, message: String) {
    let error = #expect(throws: Diagnostic.self) { try EntityPipeline("{ label_map: \(map) }") }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [
    ("Mr Macron's aides left.", "Mr ⟦PERSON Macron's⟧ aides left."),
    ("Brussels’ plan failed.", "⟦LOC Brussels’⟧ plan failed."),
    ("Macron left.", "⟦PERSON Macron⟧ left."),
  ])
  func `A possessive is part of a name where asked for`(text: String, expected: String) throws {
    var pipeline = try EntityPipeline("{ possessive: include }")
    #expect(try pipeline.marked(text) == expected)
  }

  @Test(arguments: [
    ("written", "⟦X aspirin⟧ ⟦X ASPIRIN⟧ ⟦X Zed⟧ ZED zed"),
    ("exact", "⟦X aspirin⟧ ASPIRIN ⟦X Zed⟧ ZED zed"),
    ("any", "⟦X aspirin⟧ ⟦X ASPIRIN⟧ ⟦X Zed⟧ ⟦X ZED⟧ ⟦X zed⟧"),
  ])
  func `The case of a gazetteer's names counts as asked for`(
    policy: String, expected: String
  ) throws {
    var pipeline = try EntityPipeline(
      "{ labels: [], gazetteers: [own.tsv], gazetteer_case: \(policy) }",
      files: ["own.tsv": "aspirin\tX\nZed\tX\n"])
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `A headline in capitals has names, too`() throws {
    var pipeline = try EntityPipeline("{ labels: [PERSON, LOC] }")
    let expected =
      "⟦PERSON MACRON⟧ WARNS ⟦LOC RUSSIA⟧ OVER ⟦LOC UKRAINE⟧\n\nEmmanuel ⟦PERSON Macron⟧ warned."
    let found = try pipeline.marked(plain(expected))
    #expect(found.hasPrefix("⟦PERSON MACRON⟧ WARNS ⟦LOC RUSSIA⟧ OVER ⟦LOC UKRAINE⟧"), "\(found)")
  }
}
