import Foundation
import Testing
import TestSupport

/// A new user's first minutes: from `pipe new stage` to output, and what `pipe test` says.
@Suite struct NewStageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pipe(_ arguments: String...) throws -> PipeProcess {
    try PipeProcess(
      arguments, in: folder.url,
      environment: ["XDG_CACHE_HOME": folder.path("cache"), "PATH": PipeProcess.searchPath])
  }

  @Test(arguments: ["swift", "python"])
  func aNewStageRunsPassesItsTestsAndIsInTheSchema(language: String) throws {
    let made = try pipe("new", "stage", "loud-words", "--lang", language)
    #expect(made.status == 0, "\(made.errors)")
    for command in ["pipe run loud-words/loud-words.yaml", "pipe test loud-words"] {
      #expect(made.output.contains(command))
    }
    let run = try pipe("run", "loud-words/loud-words.yaml", "-o", "-")
    #expect(run.status == 3 || run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        #""loud_words":[{"start":11,"end":15,"text":"STOP"},{"start":37,"end":39,"text":"NO"}]"#),
      "\(run.output)")
    let test = try pipe("test", "loud-words")
    #expect(test.output == "4 passed, 0 failed\n", "\(test.output)\(test.errors)")
    let lint = try pipe(
      "lint", "loud-words/loud-words.yaml", "--set", "stages.loud-words.least=0")
    #expect(lint.errors.contains("expected a whole number from 1 to 100, found '0'"))
  }

  @Test(arguments: ["Shout", "1st", "a b", "ner", "", "-a", "../up"])
  func aNameThatCannotBeOneIsRefused(name: String) throws {
    let process = try PipeProcess(["new", "stage", "--", name], in: folder.url)
    #expect(process.status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func aFolderThatIsThereIsLeftAlone() throws {
    #expect(try pipe("new", "stage", "shout", "--lang", "python").status == 0)
    let again = try pipe("new", "stage", "shout")
    #expect(again.status == 73)
    #expect(
      again.errors == "pipe: cannot create the folder 'shout': it is there already\n")
  }

  @Test func aStageThatBreaksTheRulesFailsItsTest() throws {
    #expect(try pipe("new", "stage", "shout", "--lang", "python").status == 0)
    try folder.write(
      "shout/stage.py",
      """
      from pipe_stage import Stage, run

      class Shout(Stage):
          "Remembers."
          writes = ["shout_words"]
          examples = [("A B", "⟦shout_words A⟧ B")]
          seen = 0

          def annotate(self, document):
              Shout.seen += 1
              document.fact("seen", Shout.seen)
              if document.text == "":
                  raise ValueError("nothing there")

      run(Shout)
      """)
    try folder.write("shout/shout.yaml", "version: 1\nplugins: [.]\nstages: [shout]\n")
    let test = try pipe("test", "shout")
    #expect(test.status == 65)
    #expect(test.output.contains("result: expected ⟦shout_words A⟧ B"), "\(test.output)")
    #expect(test.output.contains("the result depends on what came before"), "\(test.output)")
    #expect(test.output.contains("ValueError: nothing there"), "\(test.output)")
  }

  @Test func aStageThatWritesOutsideTheTextIsToldSo() throws {
    #expect(try pipe("new", "stage", "shout").status == 0)
    let source = try String(
      contentsOf: folder.url.appending(path: "shout/Shout.swift"), encoding: .utf8)
    try folder.write(
      "shout/Shout.swift",
      source.replacing(
        "ShoutMatch(range: token.range)",
        with: "ShoutMatch(range: TextRange(token.range.lower, token.range.upper + 999))"))
    try folder.write("shout/shout.yaml", "version: 1\nplugins: [.]\nstages: [sentences, shout]\n")
    let test = try pipe("test", "shout")
    #expect(test.status == 65, "\(test.errors)")
    let words = "does not lie on scalar boundaries inside the text"
    #expect(test.output.contains("shout_words 11..<1014 \(words), which has 23 bytes"))
    #expect(test.output.contains("on \"THE END\": shout_words 0..<1002 \(words)"), "\(test.output)")
  }

  @Test func whatIsWrongWithAPluginsFolderIsSaidOfTheFolder() throws {
    #expect(try pipe("new", "stage", "shout").status == 0)
    try folder.write("shout/plugin.yaml", "name: shout\nsummary: Shouts.\ntypes: [Shaut]\n")
    let misnamed = try pipe("test", "shout")
    #expect(misnamed.status == 69)
    #expect(
      misnamed.errors.hasSuffix(
        "help: 'types' in 'plugin.yaml' names Shaut: each has to be a component in its Swift files\n"
      ),
      "\(misnamed.errors)")
    try FileManager.default.removeItem(at: folder.url.appending(path: "shout/plugin.yaml"))
    let empty = try pipe("test", "shout")
    #expect(empty.status == 69)
    #expect(
      empty.errors.hasPrefix("pipe: plugin 'shout': there is no 'plugin.yaml' in it\n"),
      "\(empty.errors)")
  }

  @Test(arguments: ["normalize", "sentences", "ner", "sentiment", "aggregate"])
  func everyStageThatShipsKeepsTheRules(name: String) throws {
    let test = try pipe("test", name)
    #expect(test.output.hasSuffix("passed, 0 failed\n"), "\(test.output)\(test.errors)")
  }

  @Test func thePluginsThatShipCarryThePythonFileAsItIsWritten() throws {
    #expect(try pipe("new", "stage", "shout", "--lang", "python").status == 0)
    let written = try Data(contentsOf: folder.url.appending(path: "shout/pipe_stage.py"))
    let carried = PipeProcess.packageRoot.appending(path: "plugins/spacy-ner/pipe_stage.py")
    #expect(try Data(contentsOf: carried) == written)
  }
}
