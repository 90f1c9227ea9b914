import Foundation
import PipeKit
import PipeStages
import Testing

@Suite struct SentencesCorpusTests {
  /// The folder named by PIPE_SHARED, or `shared` beside the package.
  private static let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["PIPE_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared")
  }()

  /// A text and where its sentences are.
  private struct Sample: Decodable {
    let id: String
    let text: String
    let sentences: [[Int]]
  }

  private static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(
      atPath: shared.appendingPathComponent("data/sent/\(name).jsonl").path)
  }

  private static func samples(_ name: String) throws -> [Sample] {
    let data = try Data(contentsOf: shared.appendingPathComponent("data/sent/\(name).jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Sample.self, from: $0)
    }
  }

  /// The spans found, in code points.
  private func spans(_ sample: Sample, _ settings: String = "{}") throws -> [[Int]] {
    let text = Text(sample.text)
    var notes = Annotations()
    var problems: [Diagnostic] = []
    var stage = Sentences(settings: NormalizeOracle.node(settings), problems: &problems)
    #expect(problems.isEmpty)
    try stage.annotate(text, into: &notes)
    var cursor = OffsetCursor(text, unit: .codepoint)
    return notes.sentences.map {
      [cursor.offset(of: $0.range.lower), cursor.offset(of: $0.range.upper)]
    }
  }

  @Test(.enabled("the Golden Rules are not beside the checkout") { exists("golden_en.test") })
  func `The Golden Rules are kept`() throws {
    for sample in try Self.samples("golden_en.test") {
      #expect(try spans(sample) == sample.sentences, "\(sample.text)")
    }
  }

  @Test(
    .enabled("the treebanks are not beside the checkout") { exists("ud_ewt.dev") },
    arguments: [("ud_ewt.dev", 90.0), ("ud_gum_open.dev", 96.0)])
  func `Scores on the development sets do not fall`(_ name: String, _ least: Double) throws {
    var found = 0
    var gold = 0
    var right = 0
    for sample in try Self.samples(name) {
      let spans = Set(try spans(sample))
      found += spans.count
      gold += sample.sentences.count
      right += spans.intersection(sample.sentences).count
    }
    let f1 = 200 * Double(right) / Double(found + gold)
    #expect(f1 >= least)
  }

  @Test(
    .enabled("the language rules are not beside the checkout") {
      exists("rules_pysbd_french.test")
    },
    arguments: [
      ("de", "deutsch", 85), ("fr", "french", 85), ("es", "spanish", 85), ("it", "italian", 85),
      ("nl", "dutch", 85), ("pl", "polish", 85), ("ru", "russian", 85),
    ])
  func `Other languages are split by their own abbreviations`(
    _ language: String, _ name: String, _ least: Int
  ) throws {
    let samples = try Self.samples("rules_pysbd_\(name).test")
    let right = try exact(samples, language)
    #expect(right * 100 >= least * samples.count, "\(right) of \(samples.count)")
  }

  /// Texts whose sentences are all found and nothing else.
  private func exact(_ samples: [Sample], _ language: String) throws -> Int {
    try samples.count { try spans($0, "{ language: \(language) }") == $0.sentences }
  }

  /// What ICU 72 finds, by the boundaries of UAX 29, as `Benchmarks/compare-sentences.py --rules`
  /// prints it.
  @Test(
    .enabled("the language rules are not beside the checkout") {
      exists("rules_pysbd_french.test")
    },
    arguments: [
      ("de", "deutsch", 14), ("fr", "french", 5), ("es", "spanish", 21), ("it", "italian", 28),
      ("nl", "dutch", 1), ("pl", "polish", 1), ("ru", "russian", 36), ("other", "greek", 0),
      ("other", "chinese", 1), ("other", "japanese", 4), ("other", "arabic", 1),
      ("other", "hindi", 1),
    ])
  func `No language is split worse than by Unicode's own rules`(
    _ language: String, _ name: String, _ unicode: Int
  ) throws {
    let right = try exact(try Self.samples("rules_pysbd_\(name).test"), language)
    #expect(right >= unicode)
  }
}
