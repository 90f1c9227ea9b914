import PipeKit

/// A sentence kept as an example of what was said of an entity.
///
/// Two heap blocks less than separate arrays would cost, since a state keeps one for many names.
struct QuotedSentence: Hashable, Sendable {
  let score: Score
  /// The document's id and, after it, the sentence.
  private let bytes: [UInt8]
  private let idCount: Int

  /// The longest sentence kept, in bytes.
  static let limit = 300

  init(score: Score, id: [UInt8], sentence: [UInt8]) {
    self.score = score
    bytes = id + sentence
    idCount = id.count
  }

  var id: ArraySlice<UInt8> { bytes[..<idCount] }
  var sentence: ArraySlice<UInt8> { bytes[idCount...] }

  /// Whether this sentence goes before `other` among equally strong ones: by the bytes of the id,
  /// then of the sentence.
  func precedes(_ other: QuotedSentence) -> Bool {
    if id != other.id { return id.lexicographicallyPrecedes(other.id) }
    return sentence.lexicographicallyPrecedes(other.sentence)
  }
}
