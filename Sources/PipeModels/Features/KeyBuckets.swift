private import CModels

/// Where the entries of a key begin, in a list in which entries are ordered by a hash of their keys.
///
/// The hash is a bijection of 32 bits. Its upper bits are the number of a bucket of some entries;
/// the lower ones, the rest, tell the keys in a bucket apart.
struct KeyBuckets: Sendable {
  /// Where each bucket begins, and last the end of all.
  private let starts: ModelTable<UInt32>
  private let restBits: UInt32

  /// Fewer bits of a hash than that are never left for the rest.
  static let maximumRestBits: UInt32 = 24
  private static let maximumBits: UInt32 = 24
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Makes the buckets of `hashes`, which rise; the entry of each is `sizes` long. On the average
  /// a bucket has fewer than `limit` entries, and no less than half as many.
  init(hashes: [UInt32], sizes: [Int], limit: Int) {
    var bits = 32 - Self.maximumRestBits
    while bits < Self.maximumBits, hashes.count >> bits >= limit { bits += 1 }
    restBits = 32 - bits
    var starts: [UInt32] = [0]
    starts.reserveCapacity(1 << bits + 1)
    var place: UInt32 = 0
    for (hash, size) in zip(hashes, sizes) {
      while starts.count <= Int(hash >> restBits) { starts.append(place) }
      place += UInt32(size)
    }
    while starts.count < 1 << bits + 1 { starts.append(place) }
    self.starts = ModelTable(starts)
  }

  /// Reads the buckets of a list of `count` places, and checks that all of them lie in it.
  init(reading reader: inout ModelReader, count: Int) throws(ModelFileError) {
    starts = try reader.table()
    let bits = UInt32((starts.count - 1).trailingZeroBitCount)
    let range = 32 - Self.maximumRestBits...Self.maximumBits
    guard starts.count > 1, range.contains(bits), starts.count == 1 << bits + 1,
      starts.withElements({ Self.rise($0) }), Int(starts[starts.count - 1]) == count
    else { throw reader.malformed }
    restBits = 32 - bits
  }

  private static func rise(_ starts: UnsafeBufferPointer<UInt32>) -> Bool {
    var isRising = true
    // The loop ends one before the last.
    for index in 0..<starts.count - 1 where starts[index] > starts[index + 1] { isRising = false }
    return isRising
  }

  func write(to writer: inout ModelWriter) { writer.table(starts) }

  /// The hash of a key in its lower half; the upper half has 32 more bits to choose from.
  @inline(__always)
  static func spread(_ key: UInt32) -> UInt64 { UInt64(key) &* multiplier }

  /// The hash of a key.
  @inline(__always)
  static func hash(_ key: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: spread(key)) }

  /// The key that has a hash.
  static func key(_ hash: UInt32) -> UInt32 { hash &* inverse }

  /// The number that times the multiplier is one, modulo 2³², by Newton's steps.
  private static let inverse: UInt32 = {
    let factor = UInt32(truncatingIfNeeded: multiplier)
    var inverse = factor
    for _ in 0..<4 { inverse = inverse &* (2 &- factor &* inverse) }
    return inverse
  }()

  /// The part of a hash that tells keys of a bucket apart.
  @inline(__always)
  func rest(_ hash: UInt32) -> UInt32 { hash & (1 << restBits &- 1) }

  /// The number of buckets.
  var count: Int { starts.count - 1 }

  /// The hash of a key in a bucket.
  func hash(ofBucket bucket: Int, rest: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: bucket) << restBits | self.rest(rest)
  }

  /// The bucket of a hash.
  @inline(__always)
  func bucket(_ hash: UInt32) -> Int { Int(hash >> restBits) }

  func places(ofBucket bucket: Int) -> (start: Int, end: Int) {
    (Int(starts[bucket]), Int(starts[bucket + 1]))
  }

  /// Has the processor fetch what ``places(_:)`` will read.
  @inline(__always)
  func prefetch(_ hash: UInt32) {
    // A bucket has a start, see above.
    starts.withElements { pipe_prefetch($0.baseAddress.unsafelyUnwrapped + bucket(hash)) }
  }

  /// Where the entries of a hash's bucket lie: within the list.
  @inline(__always)
  func places(_ hash: UInt32) -> (start: Int, end: Int) {
    // One more start than there are buckets, see above.
    starts.withElements { starts in
      let bucket = bucket(hash)
      return (Int(starts[bucket]), Int(starts[bucket + 1]))
    }
  }
}
