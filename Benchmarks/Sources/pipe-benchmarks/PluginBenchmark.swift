import Foundation

/// Times a trivial stage in every place it can run, in one go: built in, as a native plugin, in a
/// process of its own, and in Python, which is held against Python's own `json`.
///
///     make bench-plugins                       60,000 documents of 1.2 kB
struct PluginBenchmark {
  let root: URL
  let folder: URL
  private let documents = 60_000

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
    let measured = try Measured.run([
      root.appending(path: ".build/release/\(program)").path, "run", config.path, corpus,
      "--output", output, "--workers", "1", "--quiet", "--restart",
    ])
    let data = try Data(contentsOf: URL(filePath: output).appending(path: "manifest.json"))
    let manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let run = manifest?["run"] as? [String: Any]
    let seconds = (run?["stage_seconds"] as? [String: Double])?[stage] ?? 0
    let rate = Double(documents) / max(seconds, 0.001)
    print(
      String(
        format: "%@%12.0f %14.1f", label.padding(toLength: 33, withPad: " ", startingAt: 0), rate,
        measured.processorSeconds * 1e6 / Double(documents)))
  }

  /// What Python's `json` takes to read the same windows and write the same answers.
  private func timeJSON(_ corpus: String) throws {
    let script = """
      import json, sys, time
      documents = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
      windows = [json.dumps({"op": "annotate", "documents": documents[at:at + 128]}, ensure_ascii=False)
                 for at in range(0, len(documents), 128)]
      dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
      start = time.process_time()
      for window in windows:
          read = json.loads(window)["documents"]
          dumps({"documents": [{"id": each["id"], "facts": {"excitement": each["text"].count("!")}}
                               for each in read]})
      print(f"Python's json alone              {len(documents) / (time.process_time() - start):12.0f}", flush=True)
      """
    let path = folder.appending(path: "json.py").path
    try script.write(toFile: path, atomically: true, encoding: .utf8)
    _ = try Measured.run(["/usr/bin/env", "python3", path, corpus])
  }
}
