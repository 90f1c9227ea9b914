import PipeKit

/// A phrase that says what a document is about, where it first stands in the text.
struct Keyphrase: Annotation {
  static let layer = "keyphrases"

  var range: TextRange
  /// The phrase as tables write it: without the capital of a sentence's first word, a name in full.
  var phrase: StringReference
  /// How often the document has it.
  var count: UInt32
  /// Its weight beside that of the document's first phrase.
  var score: Score

  func encode(into fields: inout AnnotationEncoder) {
    fields.field("phrase", phrase)
    fields.field("count", Int(count))
    fields.field("score", score)
  }
}
