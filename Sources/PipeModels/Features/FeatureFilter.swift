/// Says of most features that have no row that they have none, in one look at one word. Hot.
///
/// Each feature sets two bits of one word of 64. With one word for every four features to eight, a
/// feature without a row passes with a chance of one in forty to a hundred.
struct FeatureFilter: Sendable {
  private let words: ModelTable<UInt64>
  /// How far the upper bits of a spread key are from being the number of a word.
  private let shift: UInt64

  /// The two bits take the twelve above the hash; the number of a word takes the others.
  private static let maximumBits = 20

  init(_ keys: [UInt32]) {
    var bits = 1
    while bits < Self.maximumBits, keys.count * 8 > 64 << bits { bits += 1 }
    var words = [UInt64](repeating: 0, count: 1 << bits)
    shift = 64 - UInt64(bits)
    for key in keys {
      let spread = KeyBuckets.spread(key)
      words[Int(spread >> shift)] |= Self.mask(spread)
    }
    self.words = ModelTable(words)
  }

  init(reading reader: inout ModelReader) throws(ModelFileError) {
    words = try reader.table()
    let bits = words.count.trailingZeroBitCount
    guard (1...Self.maximumBits).contains(bits), words.count == 1 << bits else {
      throw reader.malformed
    }
    shift = 64 - UInt64(bits)
  }

  func write(to writer: inout ModelWriter) { writer.table(words) }

  @inline(__always)
  private static func mask(_ spread: UInt64) -> UInt64 {
    1 &<< (spread &>> 32) | 1 &<< (spread &>> 38)
  }

  /// Whether a feature may have a row, by its spread key (``KeyBuckets/spread(_:)``).
  @inline(__always)
  func mayHold(_ spread: UInt64) -> Bool {
    let mask = Self.mask(spread)
    // The shift leaves as many bits as number the words.
    return words.withElements { $0[Int(truncatingIfNeeded: spread &>> shift)] & mask == mask }
  }
}
