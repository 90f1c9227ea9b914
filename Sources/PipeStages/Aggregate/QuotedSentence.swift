import PipeKit

/// A sentence kept as an example of what was said of an entity.
///
/// One block of bytes, since a state keeps one for many names: the score, the length of the
/// document's id, the id and the sentence.
struct QuotedSentence: Hashable, Sendable {
  private let bytes: [UInt8]

  /// The longest sentence kept, in bytes.
  static let limit = 300
  private static let headCount = 8

  init(score: Score, id: [UInt8], sentence: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headCount + id.count + sentence.count)
    for value in [UInt32(bitPattern: score.tenThousandths), UInt32(id.count)] {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    bytes += id
    bytes += sentence
    self.bytes = bytes
  }

  var score: Score { Score(tenThousandths: Int32(bitPattern: head(at: 0))) }
  var id: ArraySlice<UInt8> { bytes[Self.headCount..<idEnd] }
  var sentence: ArraySlice<UInt8> { bytes[idEnd...] }

  private var idEnd: Int { Self.headCount + Int(head(at: 4)) }

  private func head(at place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether this sentence goes before `other` among equally strong ones: by the bytes of the id,
  /// then of the sentence.
  func precedes(_ other: QuotedSentence) -> Bool {
    if id != other.id { return id.lexicographicallyPrecedes(other.id) }
    return sentence.lexicographicallyPrecedes(other.sentence)
  }
}
