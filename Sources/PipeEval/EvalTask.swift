/// What of a pipeline's work is held against gold.
package enum EvalTask: String, CaseIterable, Sendable {
  /// Where sentences begin and end.
  case sentences
  /// Which words are names, and of what.
  case ner
  /// Which names are names of one thing.
  case coref
  /// The tone of whole documents.
  case sentiment
  /// The tone towards one place in each document, which the gold file names.
  case targets
  /// The tone of whole documents towards somebody they name, whom the gold file calls by name.
  case actors
  /// What is quoted, and who is said to have said it.
  case quotes

  /// The layer that a stage must write for the task.
  package var layer: String {
    switch self {
    case .sentences: "sentences"
    case .ner, .coref: "entities"
    case .sentiment, .targets, .actors: "sentiment"
    case .quotes: "quotes"
    }
  }
}
