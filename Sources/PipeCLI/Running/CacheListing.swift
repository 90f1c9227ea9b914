internal import PipeEngine

/// What `pipe cache ls` shows: a line for each stage in each of its states.
struct CacheListing {
  private let summary: CacheSummary
  private let path: String

  init(_ summary: CacheSummary, path: String) {
    self.summary = summary
    self.path = path
  }

  var text: String {
    var rows = [["stage", "settings", "results", "size", "last of use", "make", "load"]]
    for stage in summary.stages {
      rows.append([
        "\(stage.header.stage) \(stage.header.version)", Self.shortened(stage.header.settings),
        Quantity.count(stage.results), Self.size(stage.bytes), age(stage.lastUse),
        Self.cost(stage.cost?.making), Self.cost(stage.cost?.loading),
      ])
    }
    let widths = rows[0].indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.unicodeScalars.count)
        return column < 2 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }
    let total = summary.stages.reduce(0) { $0 + $1.bytes }
    let heading =
      "\(path): \(Self.size(total)) after \(Quantity.count(summary.generation, "run"))\n"
    return heading + (summary.stages.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n")
  }

  /// How many segments were removed, and what they took.
  static func described(_ removed: (count: Int, bytes: Int)) -> String {
    "\(Quantity.count(removed.count, "segment")), \(size(removed.bytes))"
  }

  private func age(_ generation: Int) -> String {
    let runs = summary.generation - generation
    return runs <= 0 ? "last run" : "\(Quantity.count(runs, "run")) ago"
  }

  private static func cost(_ nanoseconds: Double?) -> String {
    nanoseconds.map { "\(Quantity.oneDecimal(min($0, 1e9))) ns/B" } ?? "?"
  }

  private static func size(_ bytes: Int) -> String {
    "\(Quantity.oneDecimal(Double(bytes) / 1e6)) MB"
  }

  private static func shortened(_ settings: String) -> String {
    let text = SafeText.visible(settings)
    return text.unicodeScalars.count > 40 ? String(text.prefix(39)) + "…" : text
  }
}
