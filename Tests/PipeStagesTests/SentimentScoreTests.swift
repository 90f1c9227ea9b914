import Foundation
import PipeKit
import PipeStages
import Testing

/// Holds the stage to its scores on labelled texts, where those are at hand.
@Suite(.enabled(if: SentimentGold.isPresent, "the labelled texts are not at hand"))
struct SentimentScoreTests {
  @Test(arguments: [("newsmtsc.rw_dev", 72.0), ("newsmtsc.mt_dev", 69.0)])
  func `Targets in news are judged`(name: String, least: Double) throws {
    let score = try SentimentGold.macroF1(name) { text, target in
      let notes = try SentimentProbe.notes(
        text, entities: [Entity(try #require(target), label: .person)])
      return (notes.sentiment.entities.first ?? nil)?.polarity ?? .neutral
    }
    #expect(score >= least, "\(name): macro F1 \(score)")
  }

  @Test(arguments: [("emobank.dev", 57.0), ("vader_nyt.dev", 55.0), ("sst.dev", 54.0)])
  func `Sentences are judged`(name: String, least: Double) throws {
    let score = try SentimentGold.macroF1(name) { text, _ in
      try SentimentProbe.notes(text).sentiment.document?.polarity ?? .neutral
    }
    #expect(score >= least, "\(name): macro F1 \(score)")
  }
}

/// Labelled texts beside the checkout, or where the environment says.
enum SentimentGold {
  private static let folder: URL = {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["PIPE_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    return shared.appending(path: "data/sentiment")
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  private struct Record: Decodable {
    struct Target: Decodable { var start: Int, end: Int }
    var text: String
    var label: Int
    var target: Target?
  }

  /// The mean of the F1 of negative, neutral and positive, in percent.
  static func macroF1(
    _ name: String, judge: (Text, TextRange?) throws -> Polarity
  ) throws -> Double {
    let file = try Data(contentsOf: folder.appending(path: "\(name).jsonl"))
    var pairs: [(gold: Int, found: Int)] = []
    for line in file.split(separator: 0x0A) {
      let record = try JSONDecoder().decode(Record.self, from: line)
      let scalars = record.text.unicodeScalars
      func offset(_ count: Int) -> Int {
        scalars.prefix(count).reduce(0) { $0 + UTF8.width($1) }
      }
      let target = record.target.map { TextRange(offset($0.start), offset($0.end)) }
      pairs.append((record.label, Int(try judge(Text(record.text), target).rawValue)))
    }
    let scores = [-1, 0, 1].map { label in
      let right = pairs.count { $0.gold == label && $0.found == label }
      let all = pairs.count { $0.gold == label } + pairs.count { $0.found == label }
      return all == 0 ? 0 : 200 * Double(right) / Double(all)
    }
    return scores.reduce(0, +) / 3
  }
}
