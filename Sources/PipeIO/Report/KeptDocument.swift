import PipeKit

/// A document kept whole, or its beginning, to be shown with its annotations.
///
/// All ranges are byte offsets into ``text``, which is the original.
struct KeptDocument: Sendable {
  var id: [UInt8]
  var ordinal: Int
  var day: Day?
  /// Fields of the metadata worth showing, by name.
  var fields: [Field]
  var text: [UInt8]
  /// The length of the whole original.
  var fullCount: Int
  var sentences: [KeptSentence]
  var entities: [KeptEntity]
  var evidence: [KeptEvidence]
  var judgement: KeptJudgement?
  /// How much there is to see in it; see ``DocumentInterest``.
  var interest: Int

  struct Field: Hashable, Sendable {
    var name: String
    var value: String
  }

  struct KeptJudgement: Hashable, Sendable {
    var polarity: Polarity
    var score: Score
  }

  struct KeptSentence: Hashable, Sendable {
    var range: TextRange
    var isHeadline: Bool
    var judgement: KeptJudgement?
  }

  struct KeptEntity: Hashable, Sendable {
    var range: TextRange
    var label: String
  }

  struct KeptEvidence: Hashable, Sendable {
    var range: TextRange
    var isPositive: Bool
  }

  /// How much of a text is kept, in bytes.
  static let limit = 24_000

  var isCut: Bool { text.count < fullCount }

  /// The id as text.
  var name: String { String(decoding: id, as: UTF8.self) }
}

extension KeptDocument: Ranked {
  func repeats(_ other: KeptDocument) -> Bool {
    interest == other.interest && fullCount == other.fullCount && text == other.text
  }

  func precedes(_ other: KeptDocument) -> Bool {
    if interest != other.interest { return interest > other.interest }
    if text != other.text { return text.lexicographicallyPrecedes(other.text) }
    if fullCount != other.fullCount { return fullCount < other.fullCount }
    if id != other.id { return id.lexicographicallyPrecedes(other.id) }
    return stateBytes.lexicographicallyPrecedes(other.stateBytes)
  }

  /// Tells apart what has one text and one id: an order without this would not be total.
  private var stateBytes: [UInt8] {
    var state = StateWriter()
    write(to: &state)
    return state.bytes
  }
}
