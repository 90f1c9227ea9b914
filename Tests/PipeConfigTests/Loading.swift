import PipeConfig
import PipeKit

/// Files and folders that are there, in the tests.
private let existing: Set<String> = [
  "names.txt", "plugins/quotes", "conf/names.txt", "conf/plugins/quotes", "/data/a.txt",
]

/// Reads a text as the file `news.yaml`.
func load(
  _ yaml: String, path: String = "news.yaml", overrides: [String] = []
) -> PipelineFile {
  load(bytes: Array(yaml.utf8), path: path, overrides: overrides)
}

/// Reads bytes as the file `news.yaml`.
func load(
  bytes: [UInt8], path: String = "news.yaml", overrides: [String] = []
) -> PipelineFile {
  PipelineFile.load(
    bytes: bytes, path: path, registry: fakeRegistry,
    environment: ["RUNS": "runs/today", "EMPTY": "", "LIMIT": "7"], overrides: overrides,
    fileExists: { existing.contains($0) })
}

extension PipelineFile {
  /// The problems as people see them.
  var rendered: String { DiagnosticRenderer(sources: sources).render(problems) }
}
