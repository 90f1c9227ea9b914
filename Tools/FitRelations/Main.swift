import Foundation
import PipeKit
import PipeStages

/// Fits the shares of relations to labelled targets, and writes them as Swift.
///
///     swift run -c release fit-relations TARGETS.jsonl           write the file
///     swift run -c release fit-relations TARGETS.jsonl --check   exit 1 if it would change
///
/// TARGETS is NewsMTSC's training part, one target a line: `{"text", "label": -1|0|1,
/// "target": {"start", "end"}}`, offsets in code points. The words and their weights are written by
/// hand and are not fitted: doing so gained nothing on texts that were not fitted to.
@main struct FitRelations {
  static let path =
    "Sources/PipeStages/Sentiment/Judging/RelationShares+Generated.swift"

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let input = arguments.first(where: { !$0.hasPrefix("--") }) else {
      FileHandle.standardError.write(Data("usage: fit-relations TARGETS.jsonl [--check]\n".utf8))
      exit(64)
    }
    let targets = try LabelledTarget.read(input)
    var regression = OrdinalRegression(SentimentTrace.columns.map { startingShare($0.kind) })
    regression.fit(targets)
    let source = SwiftSource.make(zip(SentimentTrace.columns, regression.weights).map(bounded))
    if arguments.contains("--check") {
      let present = try? String(contentsOfFile: path, encoding: .utf8)
      exit(present == source ? 0 : 1)
    }
    try source.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Annotators hold an accusation against the accuser as well; a reader of news does so less.
  static func bounded(
    _ column: (relation: String, kind: String), _ share: Double
  ) -> Double {
    column.relation == "charge" ? min(share, 0.2) : share
  }

  /// Where a share begins, and is drawn back to where few examples have it.
  static func startingShare(_ kind: String) -> Double {
    switch kind {
    case "blame": 0.6
    case "praise": 0.5
    default: 0.2
    }
  }
}
