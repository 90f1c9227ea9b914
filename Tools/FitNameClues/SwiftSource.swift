import PipeKit
import PipeStages

/// Writes fitted weights as a Swift file.
enum SwiftSource {
  /// Points to a natural unit of the field.
  private static let scale = 4.0

  /// What a reader would call foolish whatever the annotators did: clue, label, and the bounds of
  /// its points.
  private static let bounds: [(clue: String, label: Symbol, points: ClosedRange<Int>)] =
    [
      ("firstTitle", .person, -99 ... -12), ("lastTitle", .person, -99 ... -12),
      ("innerTitleOfName", .person, -99 ... -12), ("innerTitleOfName", .organization, -99 ... -10),
      ("capitalsInDateLine", .location, 16...99), ("afterHonorific", .person, 11...99),
      ("afterMaleHonorific", .person, 10...99),
    ] + NameClueTrace.labels.map { ("possessivePlaceFirst", $0, -99 ... -12) }

  static func make(_ field: SegmentalField) -> String {
    var lines = [
      "// Made by Tools/FitNameClues from English Worldwide Newswire's training articles; see there",
      "// for how. Do not edit.",
      "extension NameClueTable {",
      "  /// Points for person, organisation, location, nationality, facility, product, miscellaneous.",
      "  static let weights: StaticString = \"\"\"",
    ]
    for (clue, name) in NameClueTrace.clues.enumerated() {
      let points = NameClueTrace.labels.indices.map { label in
        bounded(name, NameClueTrace.labels[label], rounded(field.weight(clue, label)))
      }
      lines.append(row(name, points))
    }
    lines += [
      "    \"\"\"", "", "  /// Points for a word's being in no name.",
      "  static let outsideWeights: StaticString = \"\"\"",
    ]
    for (clue, name) in NameClueTrace.outsideClues.enumerated() {
      lines.append(row(name, [rounded(field.outsideWeight(clue))]))
    }
    lines += ["    \"\"\"", "}"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rounded(_ weight: Double) -> Int { Int((weight * scale).rounded()) }

  private static func bounded(_ name: String, _ label: Symbol, _ points: Int) -> Int {
    guard let bound = bounds.first(where: { $0.clue == name && $0.label == label }) else {
      return points
    }
    return min(max(points, bound.points.lowerBound), bound.points.upperBound)
  }

  private static func row(_ name: String, _ points: [Int]) -> String {
    let columns = points.map { point in
      String(repeating: " ", count: max(0, 4 - "\(point)".count)) + "\(point)"
    }
    let padding = String(repeating: " ", count: max(1, 28 - name.count))
    return "    " + name + padding + columns.joined()
  }
}
