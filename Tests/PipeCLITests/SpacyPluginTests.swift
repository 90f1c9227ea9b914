import Foundation
import Testing

/// Runs the plugin with spaCy's entity ruler, which needs no model; skipped where there is no spaCy.
@Suite struct SpacyPluginTests {
  @Test func namesThatSpacyFindsAreEntities() throws {
    let found = try PythonProcess(["-c", "import spacy"])
    guard found.status == 0 else {
      return print("spaCy is not installed: the plugin spacy-ner is not tested")
    }
    let folder = try TemporaryFolder()
    try folder.write(
      "patterns.jsonl",
      #"{"label":"GPE","pattern":"Lisbon"}"# + "\n" + #"{"label":"PERSON","pattern":"Ana Brito"}"#)
    let plugin = PipeProcess.packageRoot.appending(path: "plugins/spacy-ner").path
    try folder.write(
      "spacy.yaml",
      """
      version: 1
      name: spacy
      plugins: ["\(plugin)"]
      input: ["-"]
      stages:
        - spacy-ner: { model: "blank:en", patterns: patterns.jsonl }
      """)
    let run = try PipeProcess(
      ["run", "spacy.yaml", "-o", "-"], input: #"{"id":"a","text":"👍 Ana Brito left Lisbon."}"#,
      in: folder.url, environment: ["PATH": PipeProcess.searchPath])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        #""entities":[{"start":2,"end":11,"text":"Ana Brito","label":"PERSON","score":1},"#
          + #"{"start":17,"end":23,"text":"Lisbon","label":"LOC","score":1}]"#), "\(run.output)")
  }
}
