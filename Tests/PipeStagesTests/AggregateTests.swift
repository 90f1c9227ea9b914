import PipeKit
import PipeTesting
import Testing

@testable import PipeStages

/// The rows of one table, each as `column=value` pairs of the columns asked for.
func rows(_ tables: [Table], _ name: String, _ columns: String...) -> [String] {
  guard let table = tables.first(where: { $0.name == name }) else { return [] }
  return table.rows.map { row in
    columns.map { column in
      guard let place = table.columns.firstIndex(of: column) else { return "no \(column)" }
      return switch row[place] {
      case .text(let text): text
      case .integer(let value): "\(value)"
      case .score(let score): "\(score)"
      case .list(let values): values.joined(separator: "; ")
      case .missing: "-"
      }
    }.joined(separator: " | ")
  }
}

func aggregate(
  _ documents: [Document], settings: (inout Aggregate) -> Void = { _ in }
) throws -> [Table] {
  var stage = Aggregate()
  settings(&stage)
  try stage.prepare(PrepareContext())
  for document in documents { try stage.add(document) }
  return try stage.makeTables()
}

@Suite struct AggregateTests {
  static let corpus = [
    makeDocument(
      "a",
      """
      ⟦PERSON:-0.5 Emmanuel Macron⟧ angered ⟦LOC Russia⟧ and ⟦ORG Nato⟧.
      In ⟦LOC Russia⟧ Mr ⟦PERSON=Emmanuel_Macron:-0.25 Macron⟧ is feared.
      """, path: "news/2026-03-02-a.txt"),
    makeDocument(
      "b", "⟦PERSON:0.5 Emmanuel Macron⟧ thanked ⟦ORG NATO⟧ and ⟦ORG NATO⟧ agreed.",
      path: "news/2026-03-05-b.txt"),
    makeDocument("c", "⟦DATE 3 March⟧ was quiet in ⟦LOC Paris⟧.", path: "c.txt"),
  ]

  @Test func `What a zone names is not counted, but for captions`() throws {
    var document = makeDocument("a", "By ⟦PERSON Ada Okoro⟧\n⟦LOC Lagos⟧ saw ⟦LOC Lagos⟧.")
    document.notes.zones.append(Zone(TextRange(0, 12), kind: .byline))
    #expect(rows(try aggregate([document]), "entities", "entity", "mentions") == ["Lagos | 2"])
    let all = try aggregate([document]) { $0.skipZones = [.dateline] }
    #expect(rows(all, "entities", "entity", "mentions") == ["Lagos | 2", "Ada Okoro | 1"])
    document.notes.zones[0].kind = .caption
    #expect(rows(try aggregate([document]), "entities", "entity").count == 2)
  }

  @Test func `Entities are counted by canonical name, with days, tone and examples`() throws {
    let tables = try aggregate(Self.corpus)
    #expect(
      rows(tables, "entities", "entity", "label", "mentions", "documents") == [
        "Emmanuel Macron | PERSON | 3 | 2", "NATO | ORG | 3 | 2", "Russia | LOC | 2 | 1",
        "Paris | LOC | 1 | 1",
      ])
    #expect(
      rows(
        tables, "entities", "first_seen", "last_seen", "mean_sentiment", "judged", "negative",
        "positive")[0] == "2026-03-02 | 2026-03-05 | -0.0833 | 3 | 2 | 1")
    #expect(rows(tables, "entities", "first_seen", "mean_sentiment")[3] == "- | -")
    #expect(
      rows(tables, "entities", "most_negative_score", "most_negative_document")[0] == "-0.5 | a")
    #expect(
      rows(tables, "entities", "most_positive_sentence")[0]
        == "Emmanuel Macron thanked NATO and NATO agreed.")
  }

  @Test func `Aliases carry their counts and leave out the name shown`() throws {
    let tables = try aggregate(Self.corpus)
    #expect(
      rows(tables, "entities", "aliases", "alias_mentions").prefix(2) == ["Macron | 1", "Nato | 1"])
  }

  @Test func `Pairs come together in a sentence, and are counted once for it`() throws {
    let tables = try aggregate(Self.corpus) { $0.minTogether = 1 }
    #expect(
      rows(tables, "pairs", "entity", "other", "sentences", "documents") == [
        "Emmanuel Macron | NATO | 2 | 2", "Emmanuel Macron | Russia | 2 | 1",
        "NATO | Russia | 1 | 1",
      ])
    #expect(rows(try aggregate(Self.corpus), "pairs", "other") == ["NATO", "Russia"])
  }

  @Test func `Pairs may come together in a document, or not be counted at all`() throws {
    let tables = try aggregate(Self.corpus) {
      $0.pairs = .document
      $0.minTogether = 1
    }
    #expect(
      rows(tables, "pairs", "entity", "other", "sentences", "documents") == [
        "Emmanuel Macron | NATO | - | 2", "Emmanuel Macron | Russia | - | 1",
        "NATO | Russia | - | 1",
      ])
    #expect(try aggregate(Self.corpus) { $0.pairs = .off }.map(\.name) == ["entities", "timeline"])
  }

  @Test func `The timeline has a row for each entity and day, without undated documents`() throws {
    let tables = try aggregate(Self.corpus)
    #expect(
      rows(tables, "timeline", "entity", "date", "mentions", "documents", "mean_sentiment") == [
        "Emmanuel Macron | 2026-03-02 | 2 | 1 | -0.375",
        "Emmanuel Macron | 2026-03-05 | 1 | 1 | 0.5",
        "NATO | 2026-03-02 | 1 | 1 | -", "NATO | 2026-03-05 | 2 | 1 | -",
        "Russia | 2026-03-02 | 2 | 1 | -",
      ])
  }

  @Test func `Rows can be by date alone, and then carry the tone of documents`() throws {
    let tables = try aggregate(Self.corpus) { $0.by = ["date"] }
    #expect(
      rows(tables, "timeline", "date", "mentions", "documents", "mean_sentiment", "judged") == [
        "2026-03-02 | 5 | 1 | -0.375 | 1", "2026-03-05 | 3 | 1 | 0.5 | 1",
      ])
  }

  @Test func `Rows can be by any field of the metadata, in the order asked for`() throws {
    let documents = [
      makeDocument("1", "⟦LOC Oslo⟧", metadata: [("source", "Post"), ("desk", "home")]),
      makeDocument("2", "⟦LOC Rome⟧ ⟦LOC Oslo⟧", metadata: [("source", "Mail")]),
      makeDocument("3", "⟦LOC Rome⟧", metadata: []),
    ]
    let tables = try aggregate(documents) { $0.by = ["source", "entity", "desk"] }
    #expect(
      rows(tables, "timeline", "source", "entity", "desk", "mentions") == [
        "Mail | Oslo | - | 1", "Mail | Rome | - | 1", "Post | Oslo | home | 1",
      ])
    #expect(try aggregate(documents) { $0.by = ["entity"] }.map(\.name) == ["entities", "pairs"])
  }

  @Test func `Numbers and dates are left out unless asked for`() throws {
    let tables = try aggregate(Self.corpus) { $0.labels = ["DATE", "ORG"] }
    #expect(rows(tables, "entities", "entity", "label") == ["NATO | ORG", "3 March | DATE"])
  }

  @Test func `Tables can be cut to what is frequent`() throws {
    let few = try aggregate(Self.corpus) { $0.minDocuments = 2 }
    #expect(rows(few, "entities", "entity") == ["Emmanuel Macron", "NATO"])
    #expect(rows(few, "timeline", "entity").count == 4)
    let short = try aggregate(Self.corpus) { $0.timelineLimit = 1 }
    #expect(rows(short, "timeline", "entity") == ["Emmanuel Macron", "Emmanuel Macron"])
    #expect(rows(short, "entities", "entity").count == 4)
    let one = try aggregate(Self.corpus) { $0.limit = 1 }
    #expect(rows(one, "entities", "entity") == ["Emmanuel Macron"])
    #expect(rows(one, "pairs", "entity").isEmpty)
  }

  @Test func `A sentence that names a great many things is a list and pairs nobody`() throws {
    let list = (0..<30).map { "⟦LOC Place\($0)⟧" }.joined(separator: ", ")
    let tables = try aggregate([makeDocument("x", list)]) { $0.minTogether = 1 }
    #expect(rows(tables, "entities", "entity").count == 30)
    #expect(rows(tables, "pairs", "entity").isEmpty)
  }

  @Test func `Settings that make no sense are refused`() {
    #expect(throws: DocumentError.self) { try aggregate([]) { $0.by = ["date", "date"] } }
    #expect(throws: DocumentError.self) { try aggregate([]) { $0.limit = 0 } }
  }

  @Test(arguments: hardTexts)
  func `Hard texts with an entity over all of them are counted`(text: Text) throws {
    var document = Document(id: "x", text: text)
    document.notes.sentences.append(Sentence(text.range))
    document.notes.entities.append(Entity(text.range, label: .person))
    document.notes.sentiment.entities = [Judgement(.negative, score: Score(-1, over: 2))]
    let tables = try aggregate([document])
    #expect(rows(tables, "entities", "mentions") == (text.isEmpty ? [] : ["1"]))
  }

  @Test func `Spans of a rewritten text are quoted from the original`() throws {
    var builder = TextBuilder(rewriting: "Bad  \n Rome.")
    builder.replace(TextRange(3, 7), with: " ")
    let (text, alignment) = builder.finish()
    var document = Document(id: "x", text: "Bad  \n Rome.")
    document.replaceText(text, alignment: alignment)
    document.notes.sentences.append(Sentence(text.range))
    document.notes.entities.append(Entity(TextRange(4, 8), label: .location))
    document.notes.sentiment.entities = [Judgement(.negative, score: Score(-1, over: 2))]
    #expect(rows(try aggregate([document]), "entities", "most_negative_sentence") == ["Bad Rome."])
  }
}
