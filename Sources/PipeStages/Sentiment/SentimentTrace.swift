package import PipeKit

/// What the judges see of each entity, for the tool that fits the shares of relations.
package struct SentimentTrace: Sendable {
  /// One word that speaks of an entity: the share it is taken by, and its whole weight.
  package struct Item: Sendable {
    /// An index into ``SentimentTrace/columns``.
    package var column: Int
    /// In the unit of the weights: 2.0 for a word such as "praised".
    package var weight: Double
  }

  /// The shares that can be fitted: relation and kind, such as `subject` and `blame`.
  package static let columns: [(relation: String, kind: String)] = Relation.allCases.flatMap {
    relation in RelationShares.Kind.allCases.map { ("\(relation)", "\($0)") }
  }

  private let table = SentimentWords(LexiconReader.makeShipped(), .empty)
  private var reader = SentenceReader()
  private var finder = HitFinder()
  private var mentionReader = MentionReader()

  package init() {}

  /// The words that speak of each entity; empty for entities outside all sentences.
  package mutating func trace(_ text: Text, _ notes: Annotations) -> [[Item]] {
    var items = [[Item]](repeating: [], count: notes.entities.count)
    let bytes = text.bytes
    reader.begin()
    for sentence in notes.sentences {
      reader.read(sentence, bytes, notes.tokens.span, notes.entities.span, table)
      finder.find(
        &reader.cues, isQuestion: sentence.isQuestion(bytes), table.lexicon)
      for mention in reader.mentions {
        mentionReader.read(mention, reader.cues, finder.hits)
        items[Int(mention.entity)] = mentionReader.contributions.map(item)
      }
    }
    return items
  }

  private func item(_ contribution: Contribution) -> Item {
    let hit = finder.hits[Int(contribution.hit)]
    let whole = RelationWeights.whole(of: hit, contribution)
    let kinds = RelationShares.Kind.allCases.count
    let column =
      Int(contribution.relation.rawValue) * kinds + RelationWeights.kind(hit, whole).rawValue
    return Item(column: column, weight: Double(whole) / Double(Strength.unit))
  }
}
