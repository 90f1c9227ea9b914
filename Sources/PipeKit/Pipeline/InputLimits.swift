/// How much one input may ask for, so that no input takes more than time in proportion to its size;
/// the key `limits` of a pipeline file.
package struct InputLimits: Hashable, Sendable {
  /// The longest text of a document, and the longest file that is one document, in bytes.
  package var document = 64 << 20
  /// The longest line of JSON Lines or row of a table, in bytes.
  package var line = 64 << 20
  /// How many bytes a packed file may unpack to.
  package var unpacked = 64 << 30
  /// How many bytes may come out of a packed file for each that went in, once ``ratioGrace`` have
  /// come out. Gzip's own limit is 1,032; prose stays below 10, one line over and over below 300.
  package var ratio = 500

  /// How much may come out of a packed file before the ratio counts.
  package static let ratioGrace = 64 << 20
  /// What ``document`` and ``line`` may be at most: offsets have 32 bits, and normal forms may make
  /// a text eleven times as long.
  package static let largestRecord = 256 << 20

  package init() {}

  /// Each limit with its key and its value as a pipeline file writes it.
  package var settings: [(name: String, value: String)] {
    [
      ("document", ByteCount.notation(document)), ("line", ByteCount.notation(line)),
      ("unpacked", ByteCount.notation(unpacked)), ("ratio", "\(ratio)"),
    ]
  }
}
