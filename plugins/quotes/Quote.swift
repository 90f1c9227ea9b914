import PipeKit

/// What somebody is quoted as saying, word for word.
///
/// The range runs from the first quotation mark to the last, over a "he said" in between and over
/// the paragraphs that a long quotation takes.
struct Quote: Attributed {
  static let layer = "quotes"

  var range: TextRange
  /// The words that name the speaker, such as "he"; nil where nobody is named.
  var speaker: TextRange?
  /// The speaker's fullest name; empty where it is not plain whose it is.
  var canonical = StringReference.empty
  /// The verb that says that this is speech, such as "said"; nil where there is none.
  var cue: TextRange?

  func encode(into fields: inout AnnotationEncoder) {
    if let speaker {
      fields.field("speaker", speaker) { fields in
        if !canonical.isEmpty { fields.field("canonical", canonical) }
      }
    }
    if let cue { fields.field("cue", cue) }
  }

  mutating func move(by alignment: Alignment) {
    range = alignment.targetRange(of: range)
    speaker = speaker.map { alignment.targetRange(of: $0) }
    cue = cue.map { alignment.targetRange(of: $0) }
  }
}
