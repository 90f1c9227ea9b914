import PipeConfig
import PipeKit
import Testing

@Suite struct OverrideTests {
  private let yaml = """
    version: 1
    name: news
    input: a.csv
    stages:
      - normalize
      - sentences: { lang: en, max_length: 5 }
      - { use: ner, id: names, with: { labels: [PERSON] } }
    """

  private func pipeline(_ overrides: String...) throws -> Pipeline {
    try load(yaml, overrides: overrides).checked()
  }

  @Test func `A setting is replaced in the short form and in the long form`() throws {
    let pipeline = try pipeline(
      "stages.sentences.max_length=9", "stages.names.labels=[ORG, LOC]",
      "stages.normalize.lowercase=true")
    #expect((pipeline.stages[0].stage as? FakeNormalize)?.lowercase == true)
    #expect((pipeline.stages[1].stage as? FakeSentences)?.maxLength == 9)
    #expect((pipeline.stages[1].stage as? FakeSentences)?.lang == "en")
    #expect((pipeline.stages[2].stage as? FakeRecognizer)?.labels == [.organization, .location])
  }

  @Test func `Of two overrides of one setting the last one counts`() throws {
    let pipeline = try pipeline("stages.sentences.lang=de", "stages.sentences.lang=no")
    #expect((pipeline.stages[1].stage as? FakeSentences)?.lang == "no")
  }

  @Test func `All settings of a stage can be replaced at once`() throws {
    let pipeline = try pipeline("stages.sentences={ max_length: 7 }")
    #expect((pipeline.stages[1].stage as? FakeSentences)?.maxLength == 7)
    #expect((pipeline.stages[1].stage as? FakeSentences)?.lang == "en")
  }

  @Test func `Conditions and answers to errors can be set`() throws {
    let pipeline = try pipeline(
      "stages.names.when={ lang: en }", "stages.normalize.on_error=skip",
      "stages.sentences.timeout=2m")
    #expect(pipeline.stages[1].timeout == 120_000)
    #expect(
      pipeline.stages[2].condition?.fields == [Condition.Field(name: "lang", values: ["en"])])
    #expect(pipeline.stages[0].onError == .skip)
  }

  @Test func `Keys of the file, of the input and of the output can be set`() throws {
    let pipeline = try pipeline(
      "name=other", "output.directory=runs/x", "output.report=off", "input.text_key=body",
      "on_error=fail", "timeout=5s", "limits.line=1K", "limits.ratio=7")
    #expect(pipeline.errors.timeout == 5_000)
    #expect(pipeline.limits.line == 1_024)
    #expect(pipeline.limits.ratio == 7)
    #expect(pipeline.name == "other")
    #expect(pipeline.output == OutputOptions(directory: "runs/x", report: false))
    #expect(pipeline.inputs.map(\.pattern) == ["a.csv"])
    #expect(pipeline.inputs.map(\.textKey) == ["body"])
    #expect(pipeline.errors.action == .fail)
  }

  @Test func `The stages can be replaced as a whole and then changed`() throws {
    let pipeline = try pipeline("stages=[sentences, sentiment]", "stages.sentences.max_length=3")
    #expect(pipeline.stages.map(\.name) == ["sentences", "sentiment"])
    #expect((pipeline.stages[0].stage as? FakeSentences)?.maxLength == 3)
  }

  @Test func `An override mends a wrong value in the file`() throws {
    let file = load(
      "version: 1\nstages:\n  - sentences: { max_length: many }",
      overrides: ["stages.sentences.max_length=3"])
    #expect(file.problems.isEmpty)
  }

  @Test func `A value may hold an equals sign, and be empty`() throws {
    #expect(try pipeline("name=a=b").name == "a=b")
    #expect(load(yaml, overrides: ["name="]).problems.map(\.code) == ["wrong-type"])
  }
}
