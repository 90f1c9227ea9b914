import PipeStages

/// Writes fitted shares as a Swift file.
enum SwiftSource {
  static func make(_ weights: [Double]) -> String {
    var lines = [
      "// Made by Tools/FitRelations from NewsMTSC's training targets; see there for how. Do not edit.",
      "extension RelationShares {",
      "  /// The shares of a relation, as fitted.",
      "  static func fitted(_ relation: Relation) -> RelationShares {",
      "    switch relation {",
    ]
    let columns = SentimentTrace.columns
    for index in stride(from: 0, to: columns.count, by: 3) {
      let shares = (index..<index + 3).map { place in
        "\(columns[place].kind): \(max(0, Int((weights[place] * 64).rounded())))"
      }
      lines.append("    case .\(columns[index].relation):")
      lines.append("      RelationShares(\(shares.joined(separator: ", ")))")
    }
    lines += ["    }", "  }", "}"]
    return lines.joined(separator: "\n") + "\n"
  }
}
