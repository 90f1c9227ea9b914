private import PipeDigest

/// How a segment of the cache is written: a header, records, and an index that ends it.
///
/// A record is `length (4) key (16) result check (8)`; its check is of the key and the result. The
/// index repeats where each record is, so that a segment opens by one read; where it is missing or
/// damaged, the records themselves are read through. Numbers are little-endian.
enum RecordFormat {
  static let magic = Array("pipe cache seg 1".utf8)
  static let indexMagic = Array("pipe cache index".utf8)
  /// The bytes of a record besides its result.
  static let overhead = 28
  /// The bytes of a record before its result.
  static let prefix = 20
  /// The length of an index entry: the key, where the record is, and how long its result.
  static let entry = 24
  /// What follows the entries: their number, their check, and the magic word.
  static let trailer = 32
  /// No result is longer; one that is, is not kept.
  static let maximumResult = 16 << 20
  /// A segment that has grown to this is ended, and another begun.
  static let fullSegment = 48 << 20

  /// Where a record is in its segment.
  struct Place: Hashable, Sendable, BitwiseCopyable {
    var offset: UInt32
    var length: UInt32
  }

  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  static func append(_ key: CacheKey, to bytes: inout [UInt8]) {
    append(key.high, to: &bytes)
    append(key.low, to: &bytes)
  }

  /// Reads a number that is known to be there.
  static func word(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    return value
  }

  static func halfWord(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<4 { value |= UInt32(bytes[offset + index]) << UInt32(8 * index) }
    return value
  }

  static func key(_ bytes: Span<UInt8>, _ offset: Int) -> CacheKey {
    CacheKey(high: word(bytes, offset), low: word(bytes, offset + 8))
  }

  /// What tells damaged bytes from whole ones.
  static func check(_ bytes: Span<UInt8>) -> UInt64 { Digest.words(of: bytes).high }

  /// A record as it stands in a segment.
  static func record(_ key: CacheKey, _ result: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(result.count + overhead)
    append(UInt32(result.count), to: &bytes)
    append(key, to: &bytes)
    bytes += result
    append(check(bytes.span), to: &bytes)
    return bytes
  }

  /// The result in the bytes of one record, if they are whole and of this key.
  static func result(_ bytes: [UInt8], for key: CacheKey) -> [UInt8]? {
    guard bytes.count >= overhead, Int(halfWord(bytes.span, 0)) == bytes.count - overhead,
      self.key(bytes.span, 4) == key, isWhole(bytes.span)
    else { return nil }
    return Array(bytes[prefix..<bytes.count - 8])
  }

  static func isWhole(_ record: Span<UInt8>) -> Bool {
    let end = record.count - 8
    return word(record, end) == check(record.extracting(0..<end))
  }

  /// The index of some records, as it ends a segment.
  static func index(_ entries: [(key: CacheKey, place: Place)]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * entry + trailer)
    for (key, place) in entries {
      append(key, to: &bytes)
      append(place.offset, to: &bytes)
      append(place.length, to: &bytes)
    }
    let check = check(bytes.span)
    append(UInt64(entries.count), to: &bytes)
    append(check, to: &bytes)
    return bytes + indexMagic
  }
}
