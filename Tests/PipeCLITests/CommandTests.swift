import Foundation
import Testing
import TestSupport

@Suite struct CommandTests {
  @Test(arguments: ["news.yaml", "quick.yaml", "minimal.yaml"])
  func theTestsOfAShippedPipelinePass(name: String) throws {
    let process = try PipeProcess(["test", "pipelines/\(name)"])
    #expect(process.status == 0, "\(process.output)\(process.errors)")
    #expect(process.output.contains("0 failed"))
    #expect(!process.output.hasPrefix("0 passed"))
  }

  @Test func lintShowsTheLineACaretAndTheFix() throws {
    let folder = try TemporaryFolder()
    try folder.write("typo.yaml", "version: 1\nname: typo\nstages:\n  - sentances\n")
    let process = try PipeProcess(["lint", "typo.yaml"], in: folder.url)
    #expect(process.status == 78)
    #expect(
      process.errors == """
        typo.yaml:4:5: error: there is no stage 'sentances' [unknown-stage]
          4 |   - sentances
            |     ^~~~~~~~~
        help: did you mean 'sentences'?

        """)
  }

  @Test func lintReadsTheFilesThatStagesName() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "names.yaml", "merge:\n  Emmanuel Macron: [Macron]\nsplits:\n  - [George Bush]\n")
    try folder.write(
      "news.yaml",
      "version: 1\nname: news\ninput: [{files: a.txt}]\nstages:\n  - sentences\n"
        + "  - ner: { model: rules, aliases: names.yaml }\noutput: { directory: out }\n")
    try folder.write("a.txt", "Macron left.")
    for command in [["lint", "news.yaml"], ["run", "news.yaml"]] {
      let process = try PipeProcess(command, in: folder.url)
      #expect(process.status == 78)
      #expect(
        process.errors == """
          names.yaml:3:1: error: a file of aliases has no 'splits' [unknown-key]
            3 | splits:
              | ^~~~~~
          help: did you mean 'split'?

          """)
    }
  }

  @Test func lintAcceptsTheShippedPipelines() throws {
    let process = try PipeProcess(["lint", "pipelines/news.yaml", "pipelines/quick.yaml"])
    #expect(process.status == 0, "\(process.errors)")
    #expect(process.output == "pipelines/news.yaml: ok\npipelines/quick.yaml: ok\n")
  }

  @Test func listShowsEveryStageWithSettingsAndExamples() throws {
    let names = ["normalize", "sentences", "ner", "sentiment", "aggregate"]
    let all = try PipeProcess(["list"])
    for name in names {
      #expect(all.output.contains("\n\(name) ") || all.output.hasPrefix("\(name) "))
      let one = try PipeProcess(["list", name])
      #expect(one.status == 0)
      #expect(one.output.contains("SETTINGS"))
    }
    let unknown = try PipeProcess(["list", "sentance"])
    #expect(unknown.status == 64)
    #expect(
      unknown.errors == "pipe: there is no stage 'sentance'; did you mean 'sentences'?\n")
  }

  @Test(arguments: [
    (["runn", "x.yaml"], "there is no command 'runn'; did you mean 'pipe run'?"),
    (["cache", "lss"], "there is no command 'lss'; did you mean 'pipe cache ls'?"),
    (["frobnicate"], "there is no command 'frobnicate'"),
  ])
  func aCommandThatIsNoneIsNamed(arguments: [String], message: String) throws {
    let process = try PipeProcess(arguments)
    #expect(process.status == 64)
    #expect(process.errors.hasPrefix("pipe: \(message)\nhelp: "), "\(process.errors)")
    #expect(process.output.isEmpty)
  }

  @Test func tryReadsWhatARunWouldRead() throws {
    let text = try #require("Mr Macron  left.".data(using: .utf16))
    let process = try ToolProcess(
      PipeProcess.executable, ["try", "pipelines/news.yaml"], input: text,
      in: PipeProcess.packageRoot, environment: ["PATH": "/usr/bin:/bin"])
    #expect(process.status == 0, "\(process.errors)")
    #expect(process.output.contains("the text changes in 1 place:\nMr Macron left."))
    #expect(process.errors.isEmpty, "\(process.errors)")
  }

  @Test func tryShowsEveryLayerOfOneText() throws {
    let process = try PipeProcess(
      ["try", "pipelines/news.yaml"], input: "Mr Macron  praised Russia. Nato agreed.")
    #expect(process.status == 0, "\(process.errors)")
    #expect(process.output.contains("\nnormalize.whitespace: 1\n"), "\(process.output)")
    for part in ["── normalize", "1 Mr Macron praised Russia.", "Macron [PERSON", "Nato [ORG]"] {
      #expect(process.output.contains(part), "\(process.output)")
    }
    #expect(!process.output.contains("\u{1B}"))
  }

  @Test func tryLetsNoTextSteerTheTerminal() throws {
    let process = try PipeProcess(
      ["try", "pipelines/minimal.yaml"], input: "A \u{1B}]0;title\u{7} and \u{202E}back.")
    #expect(!process.output.contains("\u{1B}"))
    #expect(!process.output.contains("\u{202E}"))
  }

  @Test func helpBeginsWithExamples() throws {
    for command in ["run", "lint", "list", "try", "test"] {
      let help = try PipeProcess([command, "--help"]).output
      let examples = try #require(help.range(of: "EXAMPLES"))
      let usage = try #require(help.range(of: "USAGE"))
      #expect(examples.lowerBound < usage.lowerBound)
    }
  }

  @Test func versionIsOneLine() throws {
    #expect(try PipeProcess(["version"]).output == "pipe 0.1.0\n")
    #expect(try PipeProcess(["--version"]).output == "0.1.0\n")
  }
}
