import Foundation

/// Times a trivial stage in every place it can run, in one go: built in, as a native plugin, in a
/// process of its own, and in Python, which is held against Python's own `json`.
///
///     make bench-plugins                       200,000 documents of 1.2 kB
struct PluginBenchmark {
  let root: URL
  let folder: URL
  private let documents = 200_000

  func run() throws {
    let corpus = try makeCorpus()
    print("\(documents) documents of 1.2 kB, one worker; the stage counts exclamation marks")
    print("                                  documents/s   processor ms/1000")
    let native = root.appending(path: "plugins/excitement").path
    try time("built in", program: "own-pipe", stage: "shout", plugin: nil, corpus)
    try time("native plugin", program: "pipe", stage: "excitement", plugin: native, corpus)
    let apart = try makePlugin(
      "apart", copying: native,
      yaml: "name: apart\nsummary: Apart.\ntypes: [Excitement]\nisolation: process\n")
    try time(
      "native, process of its own", program: "pipe", stage: "excitement", plugin: apart, corpus)
    let python = try makePlugin(
      "python", copying: nil, yaml: "name: p\nsummary: P.\ncommand: [python3, stage.py]\n")
    try time("Python", program: "pipe", stage: "marks", plugin: python, corpus)
    try timeJSON(corpus)
  }

  private func makeCorpus() throws -> String {
    let sentence = "The minister said on Friday that nobody had asked him – and he meant it! "
    let text = String(repeating: sentence, count: 16)
    let path = folder.appending(path: "small.jsonl").path
    let lines = (0..<documents).map { #"{"id":"d\#($0)","text":"\#(text)"}"# + "\n" }
    try lines.joined().write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func makePlugin(_ name: String, copying source: String?, yaml: String) throws -> String {
    let url = folder.appending(path: name)
    try? FileManager.default.removeItem(at: url)
    if let source {
      try FileManager.default.copyItem(at: URL(filePath: source), to: url)
    } else {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: root.appending(path: "Sources/CTemplates/pipe_stage.py"),
        to: url.appending(path: "pipe_stage.py"))
      try Self.stage.write(to: url.appending(path: "stage.py"), atomically: true, encoding: .utf8)
    }
    try yaml.write(to: url.appending(path: "plugin.yaml"), atomically: true, encoding: .utf8)
    return url.path
  }

  private static let stage = """
    from pipe_stage import Stage, run

    class Marks(Stage):
        "Counts exclamation marks."

        def annotate(self, document):
            document.fact("excitement", document.text.count("!"))

    run(Marks)
    """

  private func time(
    _ label: String, program: String, stage: String, plugin: String?, _ corpus: String
  ) throws {
    let config = folder.appending(path: "\(stage).yaml")
    let plugins = plugin.map { "plugins: [\"\($0)\"]\n" } ?? ""
    try
      "version: 1\nname: bench\n\(plugins)stages: [\(stage)]\noutput: { documents: \"off\", report: \"off\" }\n"
      .write(to: config, atomically: true, encoding: .utf8)
    let output = folder.appending(path: "out").path
    // The first round compiles the plugin where that has to be done; the best of the others counts.
    var (rate, processorSeconds) = (0.0, Double.infinity)
    for round in 0..<4 {
      let measured = try Measured.run([
        root.appending(path: ".build/release/\(program)").path, "run", config.path, corpus,
        "--output", output, "--workers", "1", "--quiet", "--restart",
      ])
      guard round > 0 else { continue }
      let data = try Data(contentsOf: URL(filePath: output).appending(path: "manifest.json"))
      let manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let run = manifest?["run"] as? [String: Any]
      let seconds = (run?["stage_seconds"] as? [String: Double])?[stage] ?? 0
      rate = max(rate, Double(documents) / max(seconds, 0.001))
      processorSeconds = min(processorSeconds, measured.processorSeconds)
    }
    print(
      String(
        format: "%@%12.0f %14.1f", label.padding(toLength: 33, withPad: " ", startingAt: 0), rate,
        processorSeconds * 1e6 / Double(documents)))
  }

  /// What Python's `json` can do by itself: a loop that reads the same windows from a pipe and writes
  /// the same answers, in wall time as the stages above.
  private func timeJSON(_ corpus: String) throws {
    let windows = folder.appending(path: "windows.jsonl").path
    let program = """
      import json, sys, time
      if len(sys.argv) > 1:
          documents = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
          with open(sys.argv[2], "w", encoding="utf-8") as out:
              for at in range(0, len(documents), 32):
                  window = {"op": "annotate", "documents": documents[at:at + 32]}
                  out.write(json.dumps(window, ensure_ascii=False) + "\\n")
          sys.exit()
      dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
      sys.stdin.reconfigure(encoding="utf-8")
      start, count = time.perf_counter(), 0
      for line in sys.stdin:
          documents = json.loads(line)["documents"]
          count += len(documents)
          sys.stdout.write(dumps({"documents": [
              {"id": each["id"], "facts": {"excitement": each["text"].count("!")}}
              for each in documents]}) + "\\n")
          sys.stdout.flush()
      rate = count / (time.perf_counter() - start)
      print(f"Python's json alone              {rate:12.0f}", file=sys.stderr)
      """
    let path = folder.appending(path: "json_alone.py").path
    try program.write(toFile: path, atomically: true, encoding: .utf8)
    _ = try Measured.run(["/usr/bin/env", "python3", path, corpus, windows])
    for _ in 0..<3 {
      _ = try Measured.run(["/bin/sh", "-c", "cat \(windows) | python3 \(path) > /dev/null"])
    }
  }
}
