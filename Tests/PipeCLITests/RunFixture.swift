import Foundation

/// A small corpus in several formats, with bad and repeated documents, and runs over it.
final class RunFixture {
  let folder: TemporaryFolder
  /// As small as this, the corpus has several shards.
  static let shardSize = "--shard-size=700"

  init(documents: Int = 40) throws {
    folder = try TemporaryFolder()
    var lines = ""
    for number in 0..<documents {
      // Every ninth is named as another is, some shards before it; every eleventh is no JSON.
      let id = number % 9 == 8 ? "a\(number - 8)" : "a\(number)"
      let text = "Mr Macron warned Russia on day \(number). Nato agreed in Oslo; it was \(number)."
      lines += "{\"id\":\"\(id)\",\"text\":\"\(text)\",\"date\":\"2026-03-0\(number % 9 + 1)\"}"
      lines += number % 11 == 10 ? "]\n" : "\n"
    }
    try folder.write("in.jsonl", lines)
    let rows = (0..<documents).map {
      "c\($0),\"Dr Hope flew to Lisbon.\nShe liked it, \($0) times.\"\n"
    }
    try folder.write("rows.csv", "id,text\n" + rows.joined())
    for name in ["b1", "b2"] {
      try folder.write("\(name).txt", "Sweden joined. \(name) said so.\n")
    }
    try folder.write(
      "pipe.yaml",
      """
      version: 1
      name: small
      input:
        - files: in.jsonl
        - files: rows.csv
        - files: "*.txt"
      stages:
        - normalize
        - sentences
        - ner: { model: rules }
        - sentiment
        - aggregate
      """)
  }

  var config: String { folder.path("pipe.yaml") }

  func path(_ name: String) -> String { folder.path(name) }

  func pipe(_ arguments: String..., environment: [String: String] = [:]) throws -> PipeProcess {
    try PipeProcess(arguments, in: folder.url, environment: environment)
  }

  /// Runs the corpus into a folder in small shards.
  @discardableResult
  func run(_ directory: String, _ more: String...) throws -> PipeProcess {
    try PipeProcess(
      ["run", "pipe.yaml", Self.shardSize, "--output", directory] + more, in: folder.url)
  }

  /// The bytes of every file of a run; of the manifest only what may not differ.
  func contents(_ directory: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let place = URL(filePath: path(directory))
    for name in try FileManager.default.contentsOfDirectory(atPath: place.path)
    where name != ".pipe" {
      files[name] = try Data(contentsOf: place.appending(path: name))
    }
    if let manifest = files["manifest.json"],
      var object = try JSONSerialization.jsonObject(with: manifest) as? [String: Any]
    {
      object["run"] = nil
      files["manifest.json"] = try JSONSerialization.data(
        withJSONObject: object, options: .sortedKeys)
    }
    return files
  }

  /// How many shards the run in a folder has kept.
  func shards(_ directory: String) -> Int {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: path(directory) + "/.pipe/shards")
    return names?.filter { Int($0) != nil }.count ?? 0
  }

  /// Starts a run, and sends it a signal as soon as it has kept so many shards.
  func interrupt(_ directory: String, after count: Int, with signal: Int32) throws -> Process {
    let process = Process()
    process.executableURL = PipeProcess.executable
    process.arguments = [
      "run", "pipe.yaml", Self.shardSize, "--output", directory, "--workers", "1",
    ]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, shards(directory) < count { usleep(500) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process
  }
}
