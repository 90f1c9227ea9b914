import PipeKit
import PipeStages
import Testing

/// Runs `sentences` and `sentiment` on one text, for tests. Prepared once: that takes a while in
/// debug builds.
enum SentimentProbe {
  private static let prepared = Result {
    var stage = SentimentStage()
    try stage.prepare(PrepareContext())
    return stage
  }

  /// Everything that is known of a text in which these ranges are entities.
  static func notes(
    _ text: Text, entities: [Entity] = [], stage: SentimentStage? = nil
  ) throws -> Annotations {
    var sentences = Sentences()
    var stage = try stage ?? prepared.get()
    var notes = Annotations()
    try sentences.annotate(text, into: &notes)
    for entity in entities { notes.entities.append(entity) }
    try stage.annotate(text, into: &notes)
    return notes
  }

  /// The judgement of the first sentence.
  static func sentence(_ text: String) throws -> Judgement {
    try #require(try notes(Text(text)).sentiment.sentences.first)
  }

  /// The judgement of the entity that double brackets mark; nil where nothing is said of it.
  static func target(_ marked: String, label: Symbol = .person) throws -> Judgement? {
    let (text, range) = read(marked)
    let notes = try notes(text, entities: [Entity(range, label: label)])
    return try #require(notes.sentiment.entities.first)
  }

  /// Reads a text with its target between double brackets.
  static func read(_ marked: String) -> (text: Text, target: TextRange) {
    let parts = marked.split(separator: "[[", omittingEmptySubsequences: false)
    let rest = parts[parts.count - 1].split(separator: "]]", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let end = start + rest[0].utf8.count
    return (Text("\(parts[0])\(rest[0])\(rest[rest.count - 1])"), TextRange(start, end))
  }
}
