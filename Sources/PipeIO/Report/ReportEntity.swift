import PipeKit

/// One row of the table `entities`, with its trend from the table `timeline`.
struct ReportEntity {
  var name: String
  var label: String
  var mentions: Int
  var documents: Int
  var tone: Score?
  var negative: Int
  var neutral: Int
  var positive: Int
  /// What else it was called, each with the number of times.
  var aliases: [String]
  var worst: Quote?
  var best: Quote?
  /// Mentions in each period; empty where the timeline does not say.
  var trend: [Int] = []

  /// A sentence about the entity, and where it stands.
  struct Quote {
    var score: Score
    var sentence: String
    var documentID: String
  }

  var judged: Int { negative + neutral + positive }

  /// Identifies the entity among the rows of other tables.
  struct Key: Hashable {
    private let bytes: [UInt8]

    init(_ name: String, _ label: String) { bytes = Array(name.utf8) + [0] + Array(label.utf8) }
  }

  var key: Key { Key(name, label) }

  /// Reads one row of the table `entities`.
  init?(_ reader: TableReader, _ row: Int) {
    guard let name = reader.text(row, "entity"), let label = reader.text(row, "label") else {
      return nil
    }
    self.name = name
    self.label = label
    mentions = reader.integer(row, "mentions") ?? 0
    documents = reader.integer(row, "documents") ?? 0
    tone = reader.score(row, "mean_sentiment")
    negative = reader.integer(row, "negative") ?? 0
    neutral = reader.integer(row, "neutral") ?? 0
    positive = reader.integer(row, "positive") ?? 0
    aliases = Self.aliases(reader, row)
    worst = Self.quote(reader, row, "most_negative")
    best = Self.quote(reader, row, "most_positive")
  }

  private static func aliases(_ reader: TableReader, _ row: Int) -> [String] {
    let counts = reader.list(row, "alias_mentions")
    return reader.list(row, "aliases").enumerated().map { index, name in
      index < counts.count ? "\(name) (\(counts[index]))" : name
    }
  }

  private static func quote(_ reader: TableReader, _ row: Int, _ column: String) -> Quote? {
    guard let score = reader.score(row, "\(column)_score"),
      let sentence = reader.text(row, "\(column)_sentence"),
      let id = reader.text(row, "\(column)_document")
    else { return nil }
    return Quote(score: score, sentence: sentence, documentID: id)
  }
}
