import Foundation
import PipeKit
import PipeStages
import PipeTesting
import Testing
import TestSupport

/// Scores on gold data beside the checkout; skipped where there is none.
@Suite(.enabled(if: EntityGold.exists, "no shared data beside the checkout"))
struct EntityQualityTests {
  @Test(arguments: [("en-news", 0.80), ("rules", 0.74)])
  func `Names, dates and money on newswire are found well`(model: String, least: Double) throws {
    var pipeline = try EntityPipeline("{ model: \(model) }")
    var counts = (right: 0, found: 0, gold: 0)
    for document in try EntityGold.documents() {
      let notes = try pipeline.notes(document.text)
      let gold = Set(document.entities)
      let found = notes.entities.map { MarkedText.Mark($0.label.name, $0.range) }
      counts.right += found.count { gold.contains($0) }
      counts.found += found.count
      counts.gold += gold.count
    }
    let score = Double(2 * counts.right) / Double(counts.found + counts.gold)
    #expect(score > least, "micro F1 \(score), \(counts)")
  }

  @Test(arguments: ["en-news", "rules"])
  func `A score is the share of right names with it`(model: String) throws {
    var pipeline = try EntityPipeline("{ model: \(model), min_score: 0 }")
    var bins = Array(repeating: (right: 0, found: 0, promised: 0), count: 10)
    for document in try EntityGold.documents() {
      let gold = Set(document.entities)
      for entity in try pipeline.notes(document.text).entities {
        let bin = min(Int(entity.score.tenThousandths) / 1_000, 9)
        bins[bin].found += 1
        bins[bin].promised += Int(entity.score.tenThousandths)
        if gold.contains(MarkedText.Mark(entity.label.name, entity.range)) { bins[bin].right += 1 }
      }
    }
    for bin in bins where bin.found >= 150 {
      let share = Double(bin.right) / Double(bin.found)
      let promise = Double(bin.promised) / Double(bin.found) / 10_000
      #expect(abs(share - promise) < 0.1, "\(share) of \(bin.found) where \(promise) was promised")
    }
  }

  @Test func `The article that the project began with is rightly typed`() throws {
    let url = EntityGold.folder.appending(path: "news/seed-article.txt")
    let text = Text(String(decoding: try Data(contentsOf: url), as: UTF8.self))
    var pipeline = try EntityPipeline()
    var found: [String: Set<String>] = [:]
    for entity in try pipeline.notes(text).entities {
      found[entity.label.name, default: []].insert(text.string(entity.range))
    }
    #expect(
      found == [
        "PERSON": [
          "Macron", "Jaroslav Lukiv", "Emmanuel Macron", "Rishi Sunak", "Charles Michel",
          "Viktor Orban", "Vladimir Putin", "Peter Szijjarto", "Dmitry Peskov", "Peskov",
          "Jens Stoltenberg", "Shin Won-sik", "Olaf Scholz", "David Cameron", "Petr Fiala",
          "Robert Fico", "Volodymyr Zelensky",
        ],
        "LOC": [
          "Ukraine", "Europe", "Russia", "Kyiv", "Paris", "US", "UK", "Germany", "Sweden", "Poland",
          "Czech Republic", "Hungary", "Budapest", "South Korea", "North Korea", "Moscow",
          "Pyongyang", "Canada", "France", "Slovakia",
        ],
        "ORG": [
          "BBC News", "House of Representatives", "EU", "European Council", "Kremlin", "Nato",
          "Reuters",
        ],
        "NORP": [
          "Russian", "French", "European", "Western", "Ukrainian", "German", "Czech", "Slovak",
        ],
        "DATE": ["Friday", "Tuesday", "Monday"], "MONEY": ["$95bn", "£75bn", "$61bn"],
        "MISC": ["World War Two"],
      ])
  }
}

/// Articles with their entities, read from `ner/en_worldwide.dev.jsonl`.
enum EntityGold {
  struct Document {
    var text: Text
    var entities: [MarkedText.Mark]
  }

  static let folder = SharedData.url("data")

  private static var file: URL { folder.appending(path: "ner/en_worldwide.dev.jsonl") }

  static var exists: Bool { FileManager.default.fileExists(atPath: file.path) }

  private static let labels = [
    "Person": "PERSON", "Organization": "ORG", "Location": "LOC", "NORP": "NORP", "Facility": "FAC",
    "Product": "PRODUCT", "Date": "DATE", "Money": "MONEY", "Misc": "MISC",
  ]

  static func documents() throws -> [Document] {
    struct Line: Decodable {
      struct Entity: Decodable {
        var start: Int
        var end: Int
        var label: String
      }
      var text: String
      var entities: [Entity]
    }
    return try Data(contentsOf: file).split(separator: 0x0A).map { line in
      let line = try JSONDecoder().decode(Line.self, from: Data(line))
      let text = Text(line.text)
      var cursor = OffsetCursor(text, unit: .codepoint)
      let entities = line.entities.sorted { $0.start < $1.start }.compactMap { entity in
        labels[entity.label].flatMap { label -> MarkedText.Mark? in
          guard let lower = cursor.byteOffset(of: entity.start),
            let upper = cursor.byteOffset(of: entity.end)
          else { return nil }
          return MarkedText.Mark(label, TextRange(lower, upper))
        }
      }
      return Document(text: text, entities: entities)
    }
  }
}
