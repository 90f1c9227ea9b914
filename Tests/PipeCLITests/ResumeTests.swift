import Foundation
import Testing
import TestSupport

@Suite struct ResumeTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  @Test(arguments: ["1", "2", "7"])
  func shardsAndWorkersMakeNoDifference(workers: String) throws {
    #expect(try fixture.run("small", "--workers", workers).status == 3)
    let whole = try fixture.pipe("run", "pipe.yaml", "--output", "whole", "--workers", "2")
    #expect(whole.status == 3, "\(whole.errors)")
    var (small, large) = (try fixture.contents("small"), try fixture.contents("whole"))
    #expect(small.removeValue(forKey: "manifest.json") != nil)
    large["manifest.json"] = nil
    #expect(small.keys.sorted() == large.keys.sorted())
    for (name, bytes) in small { #expect(large[name] == bytes, "\(name) differs") }
    #expect(fixture.shards("small") == 0, "shards go when they are put together")
  }

  @Test func aKilledRunGoesOnWhereItWas() throws {
    try fixture.run("whole")
    let expected = try fixture.contents("whole")
    for count in [0, 3] {
      let process = try fixture.interrupt("killed", after: count, with: SIGKILL)
      #expect(process.terminationStatus == SIGKILL)
      let rest = try fixture.run("killed")
      #expect(rest.status == 3, "\(rest.errors)")
      #expect(try fixture.contents("killed") == expected)
      try FileManager.default.removeItem(atPath: fixture.path("killed"))
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func oneSignalStopsTheRunAndKeepsItsShards(signal: Int32) throws {
    let process = try fixture.interrupt("stopped", after: 1, with: signal)
    #expect(process.terminationStatus == 128 + signal)
    #expect(!FileManager.default.fileExists(atPath: fixture.path("stopped/manifest.json")))
    let rest = try fixture.run("stopped")
    #expect(rest.errors.contains("shards are done"), "\(rest.errors)")
    try fixture.run("whole")
    #expect(try fixture.contents("stopped") == fixture.contents("whole"))
  }

  @Test func aCompleteRunIsLeftAsItIs() throws {
    try fixture.run("out")
    let before = try fixture.contents("out")
    let again = try fixture.run("out")
    #expect(again.status == 3)
    #expect(again.errors.contains("'out' holds this run already, complete"), "\(again.errors)")
    #expect(try fixture.contents("out") == before)
    #expect(try fixture.run("out", "--restart").status == 3)
    #expect(try fixture.contents("out") == before)
  }

  @Test func refusesToMixTwoPlans() throws {
    try fixture.run("out")
    let other = try fixture.run("out", "--set", "stages.sentiment.evidence=false")
    #expect(other.status == 75)
    #expect(
      other.errors == """
        pipe: 'out' holds a run of another plan:
          stages.sentiment.settings.evidence: true → false
        help: --restart puts the new run in its place; --output writes elsewhere

        """)
    try fixture.folder.write("b1.txt", "Another text.")
    let changed = try fixture.run("out")
    #expect(changed.status == 75)
    #expect(changed.errors.contains("input 'b1.txt': sha256"), "\(changed.errors)")
    let replaced = try fixture.run("out", "--restart")
    #expect(replaced.status == 3, "\(replaced.errors)")
  }

  @Test func aFileThatAStageIsMadeFromIsPartOfThePlan() throws {
    try fixture.folder.write("words.tsv", "grim\t-2\n")
    let setting = ["--set", "stages.sentiment.lexicon='words.tsv'"]
    let first = try fixture.pipe(
      "run", "pipe.yaml", "--output", "out", setting[0], setting[1])
    #expect(first.status == 3, "\(first.errors)")
    try fixture.folder.write("words.tsv", "grim\t-1\n")
    let second = try fixture.pipe("run", "pipe.yaml", "--output", "out", setting[0], setting[1])
    #expect(second.status == 75)
    #expect(second.errors.contains("file 'words.tsv': sha256"), "\(second.errors)")
  }

  @Test(arguments: [
    (0, "joined/documents.jsonl"), (0, "joined/quarantine.jsonl"), (1, "shards/00001/state.bin"),
  ])
  func aDamagedShardIsMadeAgainWithThoseBehindIt(first: Int, file: String) throws {
    try fixture.run("whole")
    _ = try fixture.interrupt("out", after: 3, with: SIGKILL)
    let url = URL(filePath: fixture.path("out/.pipe/\(file)"))
    var bytes = try Data(contentsOf: url)
    bytes[0] ^= 1
    try bytes.write(to: url)
    let rest = try fixture.run("out")
    for number in first..<3 {
      #expect(
        rest.errors.contains("shard \(number) is damaged and is made again"), "\(rest.errors)")
    }
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test func standardInputIsNotCutAndNotResumed() throws {
    let first = try PipeProcess(
      ["run", "pipe.yaml", "-", "--output", "out"], input: "{\"text\":\"Nato agreed.\"}",
      in: fixture.folder.url)
    #expect(first.status == 0, "\(first.errors)")
    let second = try PipeProcess(
      ["run", "pipe.yaml", "-", "--output", "out"], input: "{\"text\":\"Nato agreed.\"}",
      in: fixture.folder.url)
    #expect(second.status == 75)
    #expect(second.errors.contains("standard input cannot be read again"), "\(second.errors)")
  }

  @Test func refusesInputThatLiesInTheOutput() throws {
    try fixture.folder.write("out.jsonl", "{\"text\":\"a\"}")
    try FileManager.default.createDirectory(
      atPath: fixture.path("out/.pipe"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: fixture.path("out.jsonl"), toPath: fixture.path("out/in.jsonl"))
    let process = try fixture.pipe("run", "pipe.yaml", "out/in.jsonl", "--output", "out")
    #expect(process.status == 73)
    #expect(process.errors.contains("lies in it and would be read as input"))
  }
}
