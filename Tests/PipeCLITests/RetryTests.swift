import Foundation
import TestSupport
import Testing
import TestSupport

/// `pipe retry`: what comes out is the run that there would have been.
@Suite struct RetryTests {
  private let fixture: RunFixture

  init() throws {
    fixture = try RunFixture()
    // Every fifth line is too long for a limit of 230 bytes; every eleventh is no JSON ever.
    var lines = ""
    for number in 0..<40 {
      let id = number % 9 == 8 ? "a\(number - 6)" : "a\(number)"
      let more = number % 5 == 2 ? String(repeating: " So Nato said on and on.", count: 10) : ""
      lines += "{\"id\":\"\(id)\",\"text\":\"Mr Macron warned Russia on day \(number).\(more)\"}"
      lines += number % 11 == 10 ? "]\n" : "\n"
    }
    try fixture.folder.write("in.jsonl", lines)
  }

  private static let narrow = "limits.line=230"

  /// Runs in small shards, or in one.
  @discardableResult
  private func run(_ directory: String, shards: String, _ more: String...) throws -> PipeProcess {
    try PipeProcess(
      ["run", "pipe.yaml", shards, "--output", directory] + more, in: fixture.folder.url)
  }

  private func retry(_ directory: String, _ more: String...) throws -> PipeProcess {
    try PipeProcess(["retry", directory] + more, in: fixture.folder.url)
  }

  private static let sizes = [RunFixture.shardSize, "--shard-size=1M"]

  @Test(arguments: sizes, ["1", "3"])
  func foldsInWhatWasQuarantined(shards: String, workers: String) throws {
    try run("whole", shards: shards)
    let first = try run("out", shards: shards, "--set", Self.narrow)
    #expect(first.status == 3, "\(first.errors)")
    let narrow = try fixture.contents("out")
    #expect(narrow["quarantine.jsonl"] != (try fixture.contents("whole")["quarantine.jsonl"]))
    let again = try retry("out", "--set", "limits.line=64M", "--workers", workers)
    #expect(again.status == 3, "\(again.errors)")
    #expect(again.errors.contains("quarantined documents again, in "), "\(again.errors)")
    #expect(try fixture.contents("out") == fixture.contents("whole"))
    // What is still in quarantine can be tried once more, and stays there.
    let third = try retry("out")
    #expect(third.status == 3, "\(third.errors)")
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test(arguments: sizes)
  func withoutWhatWasKeptShardsAreMadeFromTheStart(shards: String) throws {
    try run("whole", shards: shards)
    try run("out", shards: shards, "--set", Self.narrow)
    try FileManager.default.removeItem(atPath: fixture.path("out/.pipe/kept"))
    #expect(try retry("out", "--set", "limits.line=64M").status == 3)
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test func aDamagedRestOfAShardIsMadeFromTheStart() throws {
    try run("whole", shards: RunFixture.shardSize)
    try run("out", shards: RunFixture.shardSize, "--set", Self.narrow)
    let state = URL(filePath: fixture.path("out/.pipe/kept/00001/state.bin"))
    var bytes = try Data(contentsOf: state)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: state)
    #expect(try retry("out", "--set", "limits.line=64M").status == 3)
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test func onlyQuarantinedDocumentsGoThroughTheStages() throws {
    // A stage that takes note of every text it sees, in a process of its own.
    try FileManager.default.createDirectory(
      atPath: fixture.path("seen"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    try fixture.folder.write(
      "seen/plugin.yaml", "name: seen\nsummary: Takes note.\ncommand: [python3, stage.py]\n")
    try fixture.folder.write(
      "seen/stage.py",
      """
      import json, os, sys
      for line in sys.stdin:
          request = json.loads(line)
          if request["op"] == "hello":
              answer = {"protocol": 1, "components": [
                  {"name": "seen", "summary": "Takes note.", "version": "1", "writes": ["facts"]}]}
          elif request["op"] == "start":
              answer = {"ready": True}
          elif request["op"] == "annotate":
              entries = []
              for document in request["documents"]:
                  with open("seen.txt", "a") as log:
                      print(document["id"], file=log)
                  entry = {"id": document["id"], "facts": {"length": len(document["text"])}}
                  if "on and on" in document["text"] and not os.path.exists("mended"):
                      entry = {"id": document["id"], "error": "too much"}
                  entries.append(entry)
              answer = {"documents": entries}
          else:
              break
          print(json.dumps(answer), flush=True)
      """)
    try fixture.folder.write(
      "seen.yaml",
      """
      version: 1
      name: seen
      plugins: [seen]
      input: [{ files: in.jsonl }]
      stages: [sentences, { ner: { model: rules } }, seen, aggregate]
      """)
    func pipe(_ arguments: String...) throws -> PipeProcess {
      try PipeProcess(
        arguments, in: fixture.folder.url, environment: ["PATH": PipeProcess.searchPath])
    }
    let first = try pipe("run", "seen.yaml", "-o", "out", RunFixture.shardSize)
    #expect(first.status == 3, "\(first.errors)")
    let log = fixture.path("seen/seen.txt")
    let before = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count
    // The log is in the plugin's folder, so that the plugin has changed, as when it is mended.
    try fixture.folder.write("seen/mended", "")
    let again = try pipe("retry", "out")
    #expect(again.status == 3, "\(again.errors)")
    let after = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").count
    #expect(after - before == 6, "those with a long text that were let in")
    try FileManager.default.moveItem(atPath: log, toPath: fixture.path("seen.txt"))
    let whole = try pipe("run", "seen.yaml", "-o", "whole", RunFixture.shardSize)
    #expect(whole.status == 3, "\(whole.errors)")
    var (out, expected) = (try fixture.contents("out"), try fixture.contents("whole"))
    // The manifests differ in the digest of the log.
    (out["manifest.json"], expected["manifest.json"]) = (nil, nil)
    #expect(out == expected)
  }

  @Test(arguments: [
    ("stages.sentiment.evidence=false", "stages.sentiment.settings.evidence: true → false"),
    ("limits.line=100", "limits.line: 230 → 100"),
    ("timeout=1s", "timeout: nothing → 1s"),
    ("output.offsets=utf16", "offset_unit: codepoint → utf16"),
  ])
  func refusesWhatCouldChangeOtherDocuments(setting: String, says: String) throws {
    try run("out", shards: RunFixture.shardSize, "--set", Self.narrow)
    let before = try fixture.contents("out")
    let again = try retry("out", "--set", setting)
    #expect(again.status == 75)
    #expect(again.errors.contains(says), "\(again.errors)")
    #expect(again.errors.contains("--restart makes all documents again"), "\(again.errors)")
    #expect(try fixture.contents("out") == before)
  }

  @Test(arguments: ["on_error=skip", "stages.ner.on_error=skip", "max_errors=50%"])
  func allowsOtherAnswersToErrors(setting: String) throws {
    try run("whole", shards: RunFixture.shardSize, "--set", setting)
    try run("out", shards: RunFixture.shardSize, "--set", Self.narrow)
    #expect(try retry("out", "--set", "limits.line=64M", "--set", setting).status == 3)
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test func refusesInputThatHasChanged() throws {
    try run("out", shards: RunFixture.shardSize, "--set", Self.narrow)
    try fixture.folder.write("b1.txt", "Another text.")
    let again = try retry("out", "--set", "limits.line=64M")
    #expect(again.status == 75)
    #expect(again.errors.contains("input 'b1.txt': sha256"), "\(again.errors)")
  }

  @Test func tooManyErrorsLeaveTheOldRun() throws {
    try run("out", shards: RunFixture.shardSize, "--set", Self.narrow)
    let before = try fixture.contents("out")
    let again = try retry("out", "--set", "limits.line=64M", "--set", "max_errors=1")
    #expect(again.status == 65, "\(again.errors)")
    #expect(try fixture.contents("out") == before)
  }

  @Test func saysWhereThereIsNothingToDo() throws {
    try fixture.folder.write("good.jsonl", "{\"text\":\"Nato agreed.\"}\n")
    #expect(try fixture.pipe("run", "pipe.yaml", "good.jsonl", "-o", "out").status == 0)
    let done = try retry("out")
    #expect(done.status == 0)
    #expect(done.errors.contains("no document of"), "\(done.errors)")
    try FileManager.default.removeItem(atPath: fixture.path("out/manifest.json"))
    let partial = try retry("out")
    #expect(partial.status == 66)
    #expect(partial.errors.contains("is not complete; the command"), "\(partial.errors)")
    #expect(try retry("nowhere").status == 66)
  }

  @Test func aFileOfTheRunThatWasChangedIsNotTakenOver() throws {
    try run("out", shards: RunFixture.shardSize, "--set", Self.narrow)
    let path = URL(filePath: fixture.path("out/documents.jsonl"))
    var bytes = try Data(contentsOf: path)
    bytes[bytes.count / 2] ^= 1
    for bytes in [bytes, bytes.dropLast()] {
      try bytes.write(to: path)
      let again = try retry("out", "--set", "limits.line=64M")
      #expect(again.status == 75)
      #expect(
        again.errors.contains(
          "'documents.jsonl' is gone, or is not the file that was written\nhelp: "),
        "\(again.errors)")
    }
  }
}
