import PipeConfig
import PipeKit
import Testing

@Suite struct GoodFileTests {
  @Test func `Every key of a complete file is read`() throws {
    let file = load(
      """
      # A comment
      version: 1
      name: news
      language: en-GB
      plugins: [plugins/quotes]
      input:
        - sample/*.txt
        - files: [a.csv, b.csv]
          format: csv
          text_key: body
          id_key: number
      stages:
        - normalize
        - sentences: { max_length: 500, abbreviations: names.txt }
        - use: ner
          id: names
          with: { labels: [PERSON, ORG], lists: [names.txt, /data/a.txt] }
          when: { lang: [en, en-GB], section: world }
          on_error: skip
        - sentiment:
      output:
        directory: ../runs/news
        documents: jsonl
        tables: [csv]
        report: off
        offsets: utf16
      on_error: fail
      tests:
        - text: Mr Macron warned Russia.
          expect: { sentences: 1, entities: ["Mr Macron PERSON"], sentiment: negative }
      """, path: "conf/news.yaml")
    let pipeline = try #require(file.problems.isEmpty ? file.pipeline : nil, "\(file.rendered)")
    #expect(pipeline.name == "news")
    #expect(pipeline.language == "en-GB")
    #expect(pipeline.directory == "conf")
    #expect(pipeline.plugins == ["plugins/quotes"])
    #expect(pipeline.inputs.map(\.pattern) == ["sample/*.txt", "a.csv", "b.csv"])
    #expect(pipeline.inputs[2].format == "csv")
    #expect(pipeline.inputs[2].textKey == "body")
    #expect(pipeline.inputs[2].idKey == "number")
    #expect(pipeline.inputs[0].textKey == "text")
    #expect(pipeline.stages.map(\.id) == ["normalize", "sentences", "names", "sentiment"])
    #expect(pipeline.stages.map(\.name) == ["normalize", "sentences", "ner", "sentiment"])
    let sentences = try #require(pipeline.stages[1].stage as? FakeSentences)
    #expect(sentences.maxLength == 500)
    #expect(sentences.abbreviations?.path == "names.txt")
    let names = try #require(pipeline.stages[2].stage as? FakeRecognizer)
    #expect(names.labels == [.person, .organization])
    #expect(names.lists.map(\.path) == ["names.txt", "/data/a.txt"])
    #expect(
      pipeline.stages[2].condition?.fields == [
        Condition.Field(name: "lang", values: ["en", "en-GB"]),
        Condition.Field(name: "section", values: ["world"]),
      ])
    #expect(pipeline.stages[2].onError == .skip)
    #expect(
      pipeline.stages[2].location
        == SourceLocation(file: "conf/news.yaml", line: 15, column: 10, length: 3))
    #expect(
      pipeline.output
        == OutputOptions(directory: "../runs/news", report: false, offsets: .utf16))
    #expect(pipeline.errors == ErrorPolicy(action: .fail))
    #expect(pipeline.tests.map(\.text) == ["Mr Macron warned Russia."])
    #expect(pipeline.tests[0].sentences == 1)
    #expect(pipeline.tests[0].entities == ["Mr Macron PERSON"])
    #expect(pipeline.tests[0].sentiment == "negative")
  }

  @Test func `What a file leaves out has defaults`() throws {
    let pipeline = try load("version: 1\nstages: [sentences]", path: "a/b/daily.yml").checked()
    #expect(pipeline.name == "daily")
    #expect(pipeline.language == "en")
    #expect(pipeline.directory == "a/b")
    #expect(pipeline.inputs.isEmpty)
    #expect(pipeline.output == OutputOptions())
    #expect(pipeline.errors == ErrorPolicy())
    #expect(pipeline.tests.isEmpty)
    #expect(try load("version: 1\nstages: [sentences]").checked().directory == ".")
    #expect(try load("version: 1\nstages: [sentences]", path: "/x.yaml").checked().directory == "/")
  }

  @Test(
    "A limit of errors is a count or a share",
    arguments: [
      ("100", ErrorPolicy.Limit.count(100)), ("0", .count(0)), ("1%", .share(100)),
      ("0.5%", .share(50)), ("0.05%", .share(5)), ("100%", .share(10_000)),
      ("\"3\"", .count(3)),
    ])
  func limit(_ written: String, _ limit: ErrorPolicy.Limit) throws {
    let pipeline = try load("version: 1\nstages: [sentences]\nmax_errors: \(written)").checked()
    #expect(pipeline.errors.limit == limit)
  }

  @Test(
    "A time has a unit or is in seconds",
    arguments: [("30s", 30_000), ("500ms", 500), ("5m", 300_000), ("1h", 3_600_000), ("7", 7_000)])
  func time(_ written: String, _ milliseconds: Int) throws {
    let pipeline = try load(
      "version: 1\nstages: [sentences, { use: ner, timeout: \(written) }]\ntimeout: \(written)"
    ).checked()
    #expect(pipeline.errors.timeout == milliseconds)
    #expect(pipeline.stages.map(\.timeout) == [nil, milliseconds])
  }

  @Test func `Limits are sizes, and what is not given stays as it is`() throws {
    var limits = InputLimits()
    #expect(try load("version: 1\nstages: [sentences]").checked().limits == limits)
    limits.document = 128 << 20
    limits.line = 4_096
    limits.unpacked = 3 << 10
    limits.ratio = 1_000
    let written = "{ document: 128M, line: 4096, unpacked: 3k, ratio: 1000 }"
    #expect(
      try load("version: 1\nstages: [sentences]\nlimits: \(written)").checked().limits == limits)
    #expect(limits.settings.map(\.value) == ["128M", "4K", "3K", "1000"])
  }

  @Test func `A scalar has the type of the setting it fills`() throws {
    let pipeline = try load(
      """
      version: 1
      name: 2024
      stages:
        - sentences: { lang: no, threshold: 1 }
        - length: { fields: date }
      output: { documents: off, tables: off, report: off, directory: "-" }
      """
    ).checked()
    #expect(pipeline.name == "2024")
    let sentences = try #require(pipeline.stages[0].stage as? FakeSentences)
    #expect(sentences.lang == "no")
    #expect(sentences.threshold == 1)
    #expect((pipeline.stages[1].stage as? FakeLength)?.fields == ["date"])
    #expect(
      pipeline.output
        == OutputOptions(directory: nil, documents: false, tables: false, report: false))
  }

  @Test func `One value can be used in several places`() throws {
    let pipeline = try load(
      """
      version: 1
      stages:
        - sentences
        - ner: &names
            labels: &labels [ORG]
        - { use: ner, id: again, with: *names }
        - { use: ner, id: third, with: { labels: *labels } }
      """
    ).checked()
    for stage in pipeline.stages.dropFirst() {
      #expect((stage.stage as? FakeRecognizer)?.labels == [.organization])
    }
  }

  @Test func `Documents can bring layers with them`() throws {
    let pipeline = try load(
      """
      version: 1
      input: { files: runs/old/documents.jsonl, layers: [sentences] }
      stages: [sentiment]
      tests:
        - { text: Good., expect: { sentences: 1, sentiment: positive } }
      """
    ).checked()
    #expect(pipeline.stages.map(\.name) == ["sentiment"])
  }

  @Test func `Warnings stand beside a pipeline`() throws {
    let file = load("stages: [sentences]")
    #expect(file.pipeline != nil)
    #expect(file.problems.map(\.code) == ["missing-version"])
    #expect(file.problems.map(\.severity) == [.warning])
  }

  @Test func `A bad file throws all its problems`() {
    let file = load("version: 2\nstages: [nothing]")
    let error = #expect(throws: InvalidPipeline.self) { try file.checked() }
    #expect(error?.problems.map(\.code) == ["unknown-version", "unknown-stage"])
  }

  @Test func `The folders of plugins are known before the plugins are`() {
    func folders(_ yaml: String, _ overrides: [String] = []) -> [String] {
      PipelineFile.pluginFolders(
        bytes: Array(yaml.utf8), path: "conf/news.yaml", overrides: overrides)
    }
    #expect(
      folders("plugins: [../quotes, /p]\nstages: [unknown]") == ["conf/../quotes", "/p"])
    #expect(folders("plugins: quotes\nbroken: [") == ["conf/quotes"])
    #expect(folders("a: b", ["plugins=x"]) == ["conf/x"])
    #expect(folders("a: b").isEmpty)
    #expect(folders("").isEmpty)
  }
}
