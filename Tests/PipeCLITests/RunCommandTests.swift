import Foundation
import Testing
import TestSupport

@Suite struct RunCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String..., input: String = "") throws -> PipeProcess {
    try PipeProcess(["run", "pipelines/news.yaml"] + arguments, input: input)
  }

  private func digests(_ directory: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: directory) where name != ".pipe"
    {
      files[name] = try Data(contentsOf: URL(filePath: directory).appending(path: name))
    }
    return files
  }

  /// The manifest without what may differ from run to run.
  private func provenance(_ manifest: Data?) throws -> NSDictionary {
    let object = try JSONSerialization.jsonObject(with: try #require(manifest)) as? [String: Any]
    var rest = try #require(object)
    #expect(rest.removeValue(forKey: "run") != nil)
    return rest as NSDictionary
  }

  @Test func writesTheSameBytesWithOneTwoAndSevenWorkers() throws {
    var runs: [[String: Data]] = []
    for workers in ["1", "2", "7"] {
      let directory = folder.path("run-\(workers)")
      let process = try run("--output", directory, "--workers", workers)
      #expect(process.status == 0, "\(process.errors)")
      runs.append(try digests(directory))
    }
    #expect(
      runs[0].keys.sorted() == [
        "aggregate.json", "documents.jsonl", "entities.csv", "manifest.json", "pairs.csv",
        "quarantine.jsonl", "report.html", "timeline.csv",
      ])
    for other in runs.dropFirst() {
      for (name, bytes) in runs[0] where name != "manifest.json" {
        #expect(other[name] == bytes, "\(name) differs")
      }
      #expect(
        try provenance(other["manifest.json"]) == provenance(runs[0]["manifest.json"]))
    }
  }

  @Test func doesNotDependOnLocaleTimeZoneOrWorkingDirectory() throws {
    let here = folder.path("here")
    let there = folder.path("there")
    let config = PipeProcess.packageRoot.appending(path: "pipelines/news.yaml").path
    let first = try PipeProcess(["run", config, "--output", here])
    let second = try PipeProcess(
      ["run", config, "--output", there], in: folder.url,
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "HOME": "/nonexistent"])
    #expect(first.status == 0)
    #expect(second.status == 0)
    let (left, right) = (try digests(here), try digests(there))
    for (name, bytes) in left where name != "manifest.json" {
      #expect(right[name] == bytes, "\(name) differs")
    }
  }

  @Test func everySpanIsASliceOfItsText() throws {
    let process = try run("-o", "-")
    #expect(process.status == 0, "\(process.errors)")
    let lines = process.output.split(separator: "\n")
    #expect(lines.count == 20)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let document = try #require(object)
      let text = Array(try #require(document["text"] as? String).unicodeScalars)
      for entity in try #require(document["entities"] as? [[String: Any]]) {
        let start = try #require(entity["start"] as? Int)
        let end = try #require(entity["end"] as? Int)
        var slice = String.UnicodeScalarView()
        slice.append(contentsOf: text[start..<end])
        let surface = try #require(entity["text"] as? String)
        #expect(Array(String(slice).utf8) == Array(surface.utf8))
      }
    }
  }

  @Test func streamsJSONLinesFromStandardInput() throws {
    let process = try PipeProcess(
      ["run", "pipelines/minimal.yaml", "-", "-o", "-"],
      input: #"{"id":"a","text":"Dr Hope flew to Lisbon."}"# + "\n" + #"{"id":"b","text":"x"}"#)
    #expect(process.status == 0, "\(process.errors)")
    #expect(process.output.split(separator: "\n").count == 2)
    #expect(
      process.output.hasPrefix(
        #"{"id":"a","source":{"path":"-","line":1,"byte":0},"meta":{},"text":"#))
  }

  @Test func quarantinesABadLineAndGoesOn() throws {
    try folder.write(
      "in.jsonl",
      """
      {"id":"a","text":"Good."}
      {"id":"b","text":
      {"id":"a","text":"Twice."}
      {"id":"c"}
      {"id":"d","text":"Good too."}
      """)
    let directory = folder.path("out")
    let process = try run(folder.path("in.jsonl"), "--output", directory)
    #expect(process.status == 3, "\(process.errors)")
    #expect(process.errors.contains("5 documents read, 2 written, 3 quarantined, 0 skipped"))
    let quarantine = try String(
      contentsOf: URL(filePath: directory).appending(path: "quarantine.jsonl"), encoding: .utf8)
    #expect(quarantine.split(separator: "\n").count == 3)
    for code in ["invalid-json", "duplicate-id", "missing-text"] {
      #expect(quarantine.contains("\"\(code)\""), "\(quarantine)")
    }
    // Where the first of two documents with one identifier stands is said in full.
    #expect(quarantine.contains("has the id 'a': \(folder.path("in.jsonl")):1\""), "\(quarantine)")
  }

  @Test func warnsOfFilesItLeavesOutAndGoesOn() throws {
    try folder.write("a.txt", "Nato agreed.")
    try folder.write("b.pdf", "no text")
    let process = try run(folder.path("*"), "--output", "-")
    #expect(process.status == 0, "\(process.errors)")
    #expect(process.errors.contains("warning"), "\(process.errors)")
    #expect(process.output.split(separator: "\n").count == 1)
  }

  @Test func saysNothingWhenQuiet() throws {
    let process = try run("--quiet", "--output", folder.path("out"))
    #expect(process.status == 0)
    #expect(process.errors.isEmpty)
    #expect(process.output.isEmpty)
  }

  @Test func endsWithTheStatusOfTheFault() throws {
    #expect(try PipeProcess(["run"]).status == 64)
    #expect(try PipeProcess(["run", "no.yaml"]).status == 66)
    #expect(try run("no-such-*.txt", "--output", folder.path("a")).status == 66)
    #expect(try run("--output", "/proc/nowhere").status == 73)
    #expect(try run("--set", "stages.ner.min_scor=1", "--output", folder.path("b")).status == 78)
    #expect(try run("--workers", "0").status == 64)
  }

  @Test(arguments: [
    "run pipelines/news.yaml -o -", "list", "schema", "--help", "version",
    "try pipelines/minimal.yaml < README.md",
  ])
  func reportsAFullDisk(arguments: String) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "exec \(PipeProcess.executable.path) \(arguments) > /dev/full"]
    shell.currentDirectoryURL = PipeProcess.packageRoot
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
  }

  @Test func saysWhyDocumentsWereLeftOut() throws {
    let lines = ["One.", "Two.", "Three."].map { #"{"id":"a","text":"\#($0)"}"# } + ["no", ""]
    try folder.write("in/a.jsonl", lines.joined(separator: "\n"))
    let process = try run(folder.path("in"), "--output", folder.path("left-out"))
    #expect(process.status == 3)
    #expect(
      process.errors.contains(
        "left out: 2 duplicate-id, such as: an earlier document has the id 'a'"))
    #expect(process.errors.contains("left out: 1 invalid-json: "))
  }

  @Test func refusesToWriteWhereItWouldReadTheNextTime() throws {
    try folder.write("texts/a.txt", "One.")
    let input = folder.path("texts")
    let process = try run(input, "--output", "\(input)/out/deep")
    #expect(process.status == 73)
    #expect(process.errors.contains("its files would be read the next time"))
    #expect(try run(input, "--output", "\(input)/.runs/one").status == 0)
    #expect(try run(input, "--output", "\(input)/.runs/one").status == 0)
  }

  @Test func takesAClosedPipeForSuccess() throws {
    let script =
      "{ \(PipeProcess.executable.path) run pipelines/news.yaml -o - ; echo $? >&2; } | true"
    let shell = Process()
    let errors = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", script]
    shell.currentDirectoryURL = PipeProcess.packageRoot
    shell.standardError = errors
    try shell.run()
    shell.waitUntilExit()
    let said = String(
      decoding: try #require(try errors.fileHandleForReading.readToEnd()), as: UTF8.self)
    #expect(said == "0\n")
  }
}
