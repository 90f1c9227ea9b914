internal import PipeEngine
internal import PipeKit

/// What a finished run says to the person who started it.
struct RunSummary {
  let pipeline: Pipeline
  let counts: Counts
  let files: [OutputRecord]
  let directory: String
  let seconds: Double
  /// The size of the input files; nil where standard input is among them, or not all is read.
  let inputBytes: Int?
  /// What each stage did.
  var stages: [Engine.StageOutcome] = []

  /// The counts, the files, and what to do next.
  func text(on console: Console) -> String {
    var lines = [headline(console), ""]
    for file in files where file.size > 0 {
      let isTable = file.path.hasSuffix(".csv") || file.path.hasSuffix(".jsonl")
      let rows = isTable ? "  \(Quantity.count(file.rows, "row"))" : ""
      lines.append("  \(directory)/\(file.path)\(rows)")
    }
    let cached = CacheLines(stages).lines
    if !cached.isEmpty { lines += [""] + cached.map { "  \($0)" } }
    lines += [""] + next.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func headline(_ console: Console) -> String {
    let name = console.styled(pipeline.name, .bold)
    let read = "\(Quantity.count(counts.read, "document")) read"
    let parts = [
      read, "\(Quantity.count(counts.written)) written",
      "\(Quantity.count(counts.quarantined)) quarantined",
      "\(Quantity.count(counts.skipped)) skipped",
    ]
    let rate = inputBytes.map {
      " (\(Quantity.oneDecimal(Double($0) / 1e6 / max(seconds, 0.001))) MB/s)"
    }
    let time = Quantity.duration(seconds: seconds)
    return "\(name): \(parts.joined(separator: ", ")) in \(time)\(rate ?? "")"
  }

  /// The next steps that make sense after this run.
  private var next: [String] {
    var steps: [String] = []
    if counts.quarantined > 0 {
      steps += QuarantineSummary(path: "\(directory)/quarantine.jsonl").lines
      steps.append("each of them with its bytes: less \(directory)/quarantine.jsonl")
      steps.append("run them again when that is mended: pipe retry \(directory)")
    }
    if files.contains(where: { $0.path == "report.html" }) {
      steps.append("read the report in a browser: \(directory)/report.html")
    }
    if let file = pipeline.inputs.first?.location?.file {
      steps.append("your own articles: pipe run \(file) my/*.txt --output runs/mine")
    }
    return steps
  }
}
