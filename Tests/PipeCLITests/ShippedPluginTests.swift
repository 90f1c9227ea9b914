import Foundation
import Testing

/// The plugins that come along, compiled and loaded as a user's would be.
@Suite struct ShippedPluginTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = [
      "XDG_CACHE_HOME": folder.path("cache"),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
  }

  private func run(_ arguments: [String], input: String = "") throws -> PipeProcess {
    try PipeProcess(arguments, input: input, environment: environment)
  }

  @Test(arguments: ["quotes", "keyphrases"])
  func `The plugin keeps its promises and its pipeline's tests pass`(_ name: String) throws {
    let tests = try run(["test", "plugins/\(name)", "pipelines/\(name).yaml"])
    #expect(tests.status == 0, "\(tests.output)\(tests.errors)")
  }

  @Test func `Quotations come out with their speakers' names`() throws {
    let text = #"Angela Merkel met reporters. \"It is late,\" she said. \"We go.\""#
    let process = try run(
      ["run", "pipelines/quotes.yaml", "-", "-o", "-"], input: #"{"id":"a","text":"\#(text)"}"#)
    #expect(process.status == 0, "\(process.errors)")
    #expect(
      process.output.contains(
        #""speaker":{"start":43,"end":46,"text":"she","canonical":"Angela Merkel"}"#),
      "\(process.output)")
    #expect(process.output.contains(#""cue":{"start":47,"end":51,"text":"said"}"#))
  }

  @Test func `Keyphrases end in two tables, the same for any number of workers`() throws {
    let pipeline = "pipelines/keyphrases.yaml"
    let one = folder.path("one")
    let two = folder.path("two")
    for (workers, output) in [("1", one), ("2", two)] {
      let process = try run(["run", pipeline, "--workers", workers, "--output", output])
      #expect(process.status == 0, "\(process.errors)")
    }
    for name in ["document_keyphrases.csv", "period_keyphrases.csv"] {
      let first = try Data(contentsOf: URL(filePath: "\(one)/\(name)"))
      #expect(first == (try Data(contentsOf: URL(filePath: "\(two)/\(name)"))))
      #expect(first.count > 100)
    }
    let table = try String(contentsOfFile: "\(one)/document_keyphrases.csv", encoding: .utf8)
    #expect(table.contains("2026-03-06-engineer-warns-of-dam-gate,2,dam,"), "\(table)")
  }
}
