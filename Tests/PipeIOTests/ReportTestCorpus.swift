import PipeKit
import PipeTesting

@testable import PipeIO

/// A small corpus, and reports made of it, in which every string can be replaced.
enum ReportTestCorpus {
  static func makeDocuments(_ count: Int = 3) -> [Document] {
    (0..<count).map { index in
      var document = makeDocument(
        "doc-\(index)",
        """
        ⟦PERSON Ada Holm⟧ resigns
        By noon ⟦PERSON=Ada_Holm:-0.6 Holm⟧ had lost the trust of ⟦ORG Acme⟧ in text \(index).
        ⟦ORG:0.5 Acme⟧ thanked her warmly and wished her well in ⟦LOC Rome⟧.
        """, path: "2026-03-\(10 + index % 19)-\(index).txt", metadata: [("source", "Post")])
      document.ordinal = index
      document.notes.sentiment.evidence = [Evidence(TextRange(34, 38), weight: Score(-1, over: 2))]
      return document
    }
  }

  static func makeCollector(_ documents: [Document]) throws -> ReportCollector {
    var collector = ReportCollector()
    for document in documents { try collector.add(document) }
    return collector
  }

  static func makeSummary(_ pipeline: String = "news", read: Int = 3) -> ReportSummary {
    ReportSummary(
      pipeline: pipeline, stages: ["sentences", "ner"], read: read, written: read, quarantined: 0,
      skipped: 0)
  }

  /// Tables like those of `aggregate`, with the names given.
  static func makeTables(_ names: [(String, String)]) -> [Table] {
    let entities = names.enumerated().map { index, name -> [Table.Cell] in
      [
        .text(name.0), .text(name.1), .integer(9 - index), .integer(3), .score(Score(-1, over: 8)),
        .integer(2), .integer(1), .integer(1), .list(["\(name.0) the first"]), .list(["2"]),
        .score(Score(-1, over: 2)), .text("doc-0"), .text("\(name.0) was blamed."),
        .score(Score(1, over: 2)), .text("doc-9"), .text("\(name.0) was praised."),
      ]
    }
    var pairs: [[Table.Cell]] = []
    for (first, second) in zip(names, names.dropFirst()) {
      pairs.append(
        [
          .text(first.0), .text(first.1), .text(second.0), .text(second.1), .integer(4),
          .integer(2),
        ])
    }
    let timeline = names.flatMap { name in
      ["2026-03-10", "2026-03-12"].map { day -> [Table.Cell] in
        [.text(name.0), .text(name.1), .text(day), .integer(2), .integer(1)]
      }
    }
    return [
      Table(
        "entities",
        columns: [
          "entity", "label", "mentions", "documents", "mean_sentiment", "negative", "neutral",
          "positive", "aliases", "alias_mentions", "most_negative_score", "most_negative_document",
          "most_negative_sentence", "most_positive_score", "most_positive_document",
          "most_positive_sentence",
        ], rows: entities),
      Table(
        "pairs", columns: ["entity", "label", "other", "other_label", "sentences", "documents"],
        rows: pairs),
      Table(
        "timeline", columns: ["entity", "label", "date", "mentions", "documents"], rows: timeline),
    ]
  }

  static let names = [
    ("Ada Holm", "PERSON"), ("Bo Lund", "PERSON"), ("Acme", "ORG"), ("Rome", "LOC"),
    ("Danes", "NORP"),
  ]

  static func makeReport(_ documents: [Document]) throws -> String {
    let bytes = HTMLReport.make(
      title: "Spring", summary: makeSummary(read: documents.count), tables: makeTables(names),
      collector: try makeCollector(documents))
    return String(decoding: bytes, as: UTF8.self)
  }
}
