import Foundation

/// Times the shipped pipelines on a corpus made from news: the one with rules alone with one worker,
/// the one with models with one and two.
///
///     make bench                       100 MB made from the sample and, if present, ../shared/data/news
///     make bench MEGABYTES=500         larger
@main
enum Main {
  static func main() throws {
    let megabytes = ProcessInfo.processInfo.environment["MEGABYTES"].flatMap { Int($0) } ?? 100
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let pipe = root.appending(path: ".build/release/pipe").path
    guard FileManager.default.isExecutableFile(atPath: pipe) else {
      FileHandle.standardError.write(Data("build first: make run\n".utf8))
      exit(66)
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "pipe-benchmarks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if CommandLine.arguments.dropFirst().first == "plugins" {
      return try PluginBenchmark(root: root, folder: folder).run()
    }
    let corpus = try Corpus.make(megabytes: megabytes, root: root, folder: folder)

    print("\(corpus.documents) documents, \(corpus.bytes / 1_000_000) MB of JSON Lines")
    print("                workers   wall s   cpu s   MB/s   MB/s a core   peak MB")
    let pipelines = root.appending(path: "pipelines")
    for (name, workers) in [("quick", 1), ("news", 1), ("news", 2)] {
      let output = folder.appending(path: "\(name)-\(workers)").path
      let measured = try Measured.run([
        pipe, "run", pipelines.appending(path: "\(name).yaml").path, corpus.path, "--restart",
        "--output", output, "--workers", "\(workers)", "--quiet",
      ])
      let label = "\(name).yaml".padding(toLength: 16, withPad: " ", startingAt: 0)
      print(measured.row(label: "\(label)      \(workers)", bytes: corpus.bytes))
      if workers == 1 { try printStages(output, bytes: corpus.bytes) }
    }
    for name in ["quick", "news"] {
      let start = try Measured.run([
        pipe, "run", pipelines.appending(path: "\(name).yaml").path,
        pipelines.appending(path: "sample-news").path, "--limit", "1", "--restart",
        "--output", folder.appending(path: "one").path, "--quiet",
      ])
      print("\(name).yaml, one document, start to end: \(Int(start.wallSeconds * 1000)) ms")
    }
  }

  /// What each stage took of the one-worker run, as the manifest has it.
  private static func printStages(_ output: String, bytes: Int) throws {
    let data = try Data(contentsOf: URL(filePath: output).appending(path: "manifest.json"))
    let manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let run = manifest?["run"] as? [String: Any]
    let stages = run?["stage_seconds"] as? [String: Double] ?? [:]
    for (name, seconds) in stages.sorted(by: { $0.value > $1.value }) where seconds > 0 {
      let rate = Double(bytes) / 1e6 / seconds
      print("                          \(name): \(Int(rate.rounded())) MB/s")
    }
  }
}
