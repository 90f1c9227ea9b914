import PipeKit

/// Checks that every layer a stage reads has been written, and that no text changes under one.
struct LayerCheck {
  private(set) var problems: [Diagnostic] = []
  /// The layers that documents bring or stages write.
  private(set) var written: Set<String>
  /// Whether every stage is known, so that ``written`` holds all layers.
  private(set) var isComplete = true

  private let entries: [StageEntry]
  private let registry: Registry
  /// The last stage so far that annotated.
  private var annotator: StageEntry?

  init(_ entries: [StageEntry], registry: Registry, carried: [String]) {
    self.entries = entries
    self.registry = registry
    written = Set(carried)
    let laterWriters = Self.laterWriters(entries.map { stage($0)?.info })
    for (index, entry) in entries.enumerated() {
      guard let type = stage(entry) else {
        isComplete = false
        continue
      }
      checkOrder(entry, type, carried: carried)
      if isComplete { checkReads(entry, type, later: laterWriters[index]) }
      written.formUnion(type.info.writes)
      if type is any Annotator.Type { annotator = entry }
    }
  }

  /// The stage that an entry names, or that it probably means: what a misspelt stage writes is
  /// not missing.
  private func stage(_ entry: StageEntry) -> (any Stage.Type)? {
    if let type = registry[entry.name] as? any Stage.Type { return type }
    let near = Suggestion.nearest(to: entry.name, in: registry.names)
    return near.flatMap { registry[$0] as? any Stage.Type }
  }

  private mutating func checkOrder(
    _ entry: StageEntry, _ type: any Stage.Type, carried: [String]
  ) {
    guard type is any Rewriter.Type else { return }
    if let annotator {
      problems.append(
        Diagnostic(
          "rewriter-after-annotator",
          "'\(entry.name)' rewrites the text that '\(annotator.name)' has annotated; "
            + "move '- \(entry.name)' before it",
          at: entry.location,
          help: "annotations would point into a text that is no longer there"))
    } else if let layer = carried.first {
      problems.append(
        Diagnostic(
          "rewriter-after-annotator",
          "'\(entry.name)' rewrites the text, and the input brings '\(layer)' for it",
          at: entry.location,
          help: "annotations would point into a text that is no longer there"))
    }
  }

  /// For each stage, the next later one that writes each layer it reads, as an index.
  private static func laterWriters(_ stages: [Info?]) -> [[String: Int]] {
    var next: [String: Int] = [:]
    var result: [[String: Int]] = []
    for (index, info) in stages.enumerated().reversed() {
      let reads = Set(info?.reads ?? [])
      result.append(next.filter { reads.contains($0.key) })
      for layer in info?.writes ?? [] { next[layer] = index }
    }
    return result.reversed()
  }

  private mutating func checkReads(
    _ entry: StageEntry, _ type: any Stage.Type, later: [String: Int]
  ) {
    var gaps: [(gap: Gap, layers: [String])] = []
    for layer in type.info.reads where !written.contains(layer) {
      let gap = gap(layer, entry, later)
      if let known = gaps.firstIndex(where: { $0.gap == gap }) {
        gaps[known].layers.append(layer)
      } else {
        gaps.append((gap, [layer]))
      }
    }
    for (gap, layers) in gaps {
      let names = layers.map { "'\($0)'" }.joined(separator: " and ")
      problems.append(
        Diagnostic(
          "missing-layer", "'\(entry.name)' reads \(names), which \(gap.reason)",
          at: entry.location, help: gap.help))
    }
  }

  /// Why a layer is missing, and what to do.
  private struct Gap: Equatable {
    var reason: String
    var help: String?
  }

  private func gap(_ layer: String, _ entry: StageEntry, _ later: [String: Int]) -> Gap {
    if let mover = later[layer].map({ entries[$0] }) {
      return Gap(
        reason: "only a later stage writes; move '- \(mover.name)' before it",
        help: "'\(mover.name)' is on line \(mover.location.line)")
    }
    let writers = registry.writers(of: layer).filter {
      registry[$0] is any Stage.Type && $0 != entry.name
    }
    guard !writers.isEmpty else {
      return Gap(
        reason: "no stage writes",
        help: "a plugin that writes it may be missing from 'plugins'")
    }
    let additions = writers.map { "'- \($0)'" }.joined(separator: " or ")
    return Gap(reason: "no earlier stage writes; add \(additions) before it")
  }
}
