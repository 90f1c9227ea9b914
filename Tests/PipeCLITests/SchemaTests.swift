import Foundation
import Testing

/// The schema that editors use must refuse what `pipe lint` refuses.
@Suite struct SchemaTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let good = """
    version: 1
    name: news
    language: en
    input:
      - files: "*.txt"
        format: txt
    stages:
      - normalize
      - sentences: { newline: two }
      - use: ner
        id: names
        with: { labels: [PERSON, ORG], min_score: 0.5 }
        on_error: skip
      - sentiment
    output:
      directory: out
      documents: jsonl
      tables: [csv]
      report: html
      offsets: utf16
    on_error: quarantine
    max_errors: 1%
    tests:
      - text: Mr Macron spoke.
        expect: { sentences: 1, entities: ["Macron PERSON"], sentiment: neutral }

    """

  /// What to put in place of what, each a mistake.
  private static let mistakes: [(String, String)] = [
    ("version: 1", "version: 2"), ("version: 1", "version: one"), ("version: 1", "version: []"),
    ("name: news", "nane: news"), ("name: news", "name: [news]"), ("name: news", "name: \"\""),
    ("language: en", "language: English"), ("language: en", "language: { code: en }"),
    ("input:\n", "inputs:\n"), ("- files: \"*.txt\"", "- file: \"*.txt\""),
    ("format: txt", "format: doc"), ("format: txt", "formats: txt"),
    ("files: \"*.txt\"", "files: { a: b }"),
    ("- normalize", "- normalise"), ("- normalize", "- [normalize]"),
    ("- normalize", "- normalize: { quote: straight }"), ("- normalize", "- normalize: straight"),
    ("newline: two", "newline: three"), ("newline: two", "newline: [1]"),
    ("{ newline: two }", "{ newlines: two }"), ("use: ner", "use: nerd"), ("use: ner", "uses: ner"),
    ("labels: [PERSON, ORG]", "labels: { a: b }"), ("min_score: 0.5", "min_score: high"),
    ("min_score: 0.5", "min_score: 7"), ("min_score: 0.5", "score: 0.5"),
    ("with: {", "settings: {"), ("on_error: skip", "on_error: ignore"), ("id: names", "id: [a]"),
    ("stages:\n", "stage:\n"), ("directory: out", "folder: out"),
    ("documents: jsonl", "documents: csv"),
    ("tables: [csv]", "tables: [xlsx]"), ("report: html", "report: pdf"),
    ("offsets: utf16", "offsets: characters"), ("on_error: quarantine", "on_error: [quarantine]"),
    ("max_errors: 1%", "max_errors: many"), ("max_errors: 1%", "max_errors: 101%"),
    ("- text: Mr Macron spoke.", "- txt: Mr Macron spoke."), ("sentences: 1", "sentences: one"),
    ("sentences: 1", "sentences: -1"), ("sentiment: neutral", "sentiment: mixed"),
    ("[\"Macron PERSON\"]", "[Macron]"), ("expect: {", "expects: {"),
  ]

  private static let validator = """
    import json, sys, yaml, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    for name in sys.argv[2:]:
        print(name, "ok" if validator.is_valid(yaml.safe_load(open(name))) else "wrong")
    """

  /// What Python's `jsonschema` says of files, by name; nil where it is not installed.
  private func verdicts(_ schema: String, _ files: [String]) throws -> [String: String]? {
    try folder.write("schema.json", schema)
    try folder.write("validate.py", Self.validator)
    guard
      let python = try? PythonProcess(
        [folder.path("validate.py"), folder.path("schema.json")] + files)
    else { return nil }
    guard python.status == 0 else {
      #expect(python.errors.contains("ModuleNotFoundError"), "\(python.errors)")
      return nil
    }
    var verdicts: [String: String] = [:]
    for line in python.output.split(separator: "\n") {
      let words = line.split(separator: " ")
      verdicts[String(words[0])] = String(words[1])
    }
    return verdicts
  }

  @Test func everyShippedPipelineIsValid() throws {
    let pipelines = PipeProcess.packageRoot.appending(path: "pipelines")
    let files = try FileManager.default.contentsOfDirectory(atPath: pipelines.path)
      .filter { $0.hasSuffix(".yaml") }.map { pipelines.appending(path: $0).path }
    // Some of them use plugins, which are compiled for it.
    let schema = try PipeProcess(
      ["schema"] + files,
      environment: ["PATH": PipeProcess.searchPath, "XDG_CACHE_HOME": folder.path("cache")])
    #expect(schema.status == 0, "\(schema.errors)")
    guard let verdicts = try verdicts(schema.output, files) else { return }
    for file in files { #expect(verdicts[file] == "ok", "\(file)") }
  }

  @Test func whatTheSchemaRefusesLintRefusesToo() throws {
    try folder.write("good.yaml", Self.good)
    var files = [folder.path("good.yaml")]
    for (index, mistake) in Self.mistakes.enumerated() {
      #expect(Self.good.contains(mistake.0), "\(mistake.0)")
      let place = try #require(Self.good.range(of: mistake.0))
      try folder.write(
        "bad-\(index).yaml", Self.good.replacingCharacters(in: place, with: mistake.1))
      files.append(folder.path("bad-\(index).yaml"))
    }
    #expect(Self.mistakes.count >= 40)
    for file in files {
      let status = try PipeProcess(["lint", file]).status
      #expect(status == (file == files[0] ? 0 : 78), "\(file)")
    }
    guard let verdicts = try verdicts(try PipeProcess(["schema"]).output, files) else { return }
    #expect(verdicts[files[0]] == "ok")
    for (index, mistake) in Self.mistakes.enumerated() {
      #expect(verdicts[folder.path("bad-\(index).yaml")] == "wrong", "\(mistake.1)")
    }
  }

  @Test func aPluginsSettingsAreInTheSchema() throws {
    let made = try PipeProcess(["new", "stage", "shout", "--lang", "python"], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let schema = try PipeProcess(
      ["schema", "--plugin", "shout"], in: folder.url,
      environment: ["PATH": PipeProcess.searchPath])
    #expect(schema.status == 0, "\(schema.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(schema.output.utf8))
    let definitions = (object as? [String: Any])?["definitions"] as? [String: Any]
    let shout = definitions?["stage:shout"] as? [String: Any]
    let least = (shout?["properties"] as? [String: Any])?["least"] as? [String: Any]
    let help = try #require(least?["description"] as? String)
    #expect(help == "The fewest letters of a word. The default is 2.")
  }
}
