import PipeConfig
import PipeEngine
import PipeKit
import PipePlugins
import PipeStages

extension FuzzTargets {
  private static let pipelineSeed = """
    version: 1
    name: "news ${RUNS:x}"
    plugins: [a]
    input:
      - files: [sample/*.txt, b.csv]
        format: txt
        text_key: body
    stages:
      - normalize: { unicode: nfkc, quotes: straight }
      - sentences
      - use: ner
        id: names
        with: { labels: &l [PERSON, ORG] }
        when: { lang: [en] }
        on_error: skip
        timeout: 10s
      - ner: { labels: *l }
      - sentiment   # tone
      - aggregate: { by: [entity, date] }
    output: { directory: runs/x, tables: [csv], offsets: utf16 }
    on_error: quarantine
    max_errors: 1.5%
    timeout: 1m
    limits: { document: 1M, line: 64K, unpacked: 2G, ratio: 700 }
    tests:
      - text: |
          Mr Macron warned
          Russia.
        expect: { sentences: 1, entities: ["Macron PERSON"] }
    """

  private static let yamlPieces = [
    ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a ", "*a", "!t ", "|", ">", "%", "@",
    "`",
    "? ", "${", "}", "${A:b}", "<<: ", "---\n", "...\n", "\t", "\n  ", "null", "1e9", "-1",
    "stages:",
    "- use: ner\n", "%YAML 1.2\n", "\\x", "|+\n", "'': ",
  ]

  private static let registry = Registry(builtInStages)

  /// A pipeline file: whatever it holds gives a pipeline or problems in places that exist.
  static let pipelineFile = FuzzTarget(
    name: "pipeline-file", seeds: [pipelineSeed, "version: 1\nstages: [sentences]\n", "stages: ["],
    pieces: yamlPieces, endings: [".yaml", ".yml"]
  ) { bytes in
    let file = PipelineFile.load(
      bytes: bytes, path: "news.yaml", registry: registry, environment: ["RUNS": "7"],
      overrides: ["limits.line=1K"], fileExists: { $0.hasSuffix("t") })
    let hasError = file.problems.contains { $0.severity == .error }
    require((file.pipeline == nil) == hasError, "a pipeline, or an error")
    let renderer = DiagnosticRenderer(sources: file.sources)
    for problem in file.problems { require(!renderer.render(problem).isEmpty, "words") }
    if let pipeline = file.pipeline { _ = pipeline.record.formatted() }
  }

  /// A `plugin.yaml`.
  static let pluginFile = FuzzTarget(
    name: "plugin-file",
    seeds: [
      "name: shout\nsummary: Finds words.\ncommand: [python3, stage.py]\nlimits: { seconds: 10 }\n",
      "name: a\nsummary: b\ntypes: [A, B]\nisolation: process\n",
    ], pieces: yamlPieces, endings: [".yaml"]
  ) { bytes in
    let reader = YAMLReader(bytes, name: "plugin.yaml")
    var problems = reader.problems
    let description = reader.node.flatMap { PluginDescription($0, problems: &problems) }
    require(description != nil || reader.node == nil || !problems.isEmpty, "a reason")
  }

  private static let hash = String(repeating: "0123456789abcdef", count: 4)

  /// What a run folder holds: plans, manifests, and the records and states of shards.
  static let plan = FuzzTarget(
    name: "plan",
    seeds: [
      """
      {"version":1,
      "key":"\(hash)",
      "command":{"directory":"/","arguments":["--","a.yaml"]},
      "identity":{"tool":{"pipe":"0.1.0"},"pipeline":{"name":"a"},"files":[["m",3,"\(hash)"]],\
      "limit":null,"inputs":[["a.jsonl",99,"\(hash)","jsonl","text","id","utf-8","repair"]],\
      "shards":[[0,0,1],[0,50,3]]}}
      """,
      """
      {"version":1,"plan":{"key":"\(hash)","shards":2},"pipeline":{"name":"a"},
      "counts":{"read":3,"written":1,"quarantined":1,"skipped":1},
      "inputs":[{"path":"a","size":3,"sha256":"\(hash)"}],
      "outputs":[{"path":"documents.jsonl","size":3,"rows":1,"sha256":"\(hash)"}]}
      """,
      """
      {"plan":"\(hash)","shard":1,"counts":{"read":3,"written":1,"quarantined":1,"skipped":1},
      "files":[{"path":"state.bin","size":3,"rows":1,"sha256":"\(hash)"}]}
      """,
      "\u{10}\u{0}\u{0}\u{0}0123456789abcdef\u{1}\u{1}\u{0}",
      #"{"id":"a","source":{"path":"a.jsonl","line":3,"byte":7},"stage":null}"#,
    ],
    pieces: [
      "[", "]", "{", "}", "\"", ":", ",", "-1", "9223372036854775808", "1e999", "null", hash,
    ],
    endings: [".json"]
  ) { bytes in
    _ = try? RunPlan(bytes, path: "plan.json")
    _ = StoredManifest(bytes)
    _ = ShardRecord(bytes)
    _ = try? ShardState(bytes)
    _ = InputOrder.origin(of: bytes)
    if let value = try? JSONParser.parse(bytes) {
      require((try? JSONParser.parse(value.formatted())) == value, "JSON that is read as written")
    }
  }
}
