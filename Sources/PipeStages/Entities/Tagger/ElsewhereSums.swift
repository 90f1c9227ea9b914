import PipeModels

/// What the other occurrences of a word in the document say of one of them, summed.
///
/// For each word that occurs more than once: the sum of the weights of all features found beside
/// its occurrences, each feature once; and for each occurrence the sum of those that it alone has.
/// Their difference is what the others say.
struct ElsewhereSums: Sendable {
  private let features: FeatureTable
  /// How many sums a row has: one for each tag.
  let width: Int
  /// Rows of sums: a word's total, then one for each of its occurrences in list order.
  private(set) var rows: [Int32] = []
  private var gathered: [UInt64] = []
  private var keys: [UInt32] = []
  /// The row of the word to which each key's weights are added.
  private var owners: [UInt16] = []

  init(_ model: SequenceModel) {
    features = model.features
    width = model.scheme.count
  }

  /// The feature of an entry that ``NameDocument/gatherElsewhere(_:_:keys:into:)`` made.
  static func key(_ entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 32) }

  /// Forgets the last document.
  mutating func removeAll() { rows.removeAll(keepingCapacity: true) }

  /// Makes the sums of a word of the document and notes there where they begin.
  mutating func add(_ lowerNumber: Int32, of document: inout NameDocument, forms: [WordForm]) {
    let word = document.word(lowerNumber)
    let start = rows.count
    document.setSums(Int32(start / width), of: lowerNumber)
    rows.append(contentsOf: repeatElement(0, count: width * (1 + Int(word.occurrenceCount))))
    document.gatherElsewhere(lowerNumber, forms, keys: &keys, into: &gathered)
    keys.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    var index = 0
    while index < gathered.count {
      let key = Self.key(gathered[index])
      let owner = gathered[index] & 0xFFFF_FFFF
      var isShared = false
      while index < gathered.count, Self.key(gathered[index]) == key {
        if gathered[index] & 0xFFFF_FFFF != owner { isShared = true }
        index += 1
      }
      keys.append(key)
      owners.append(0)
      if !isShared {
        keys.append(key)
        owners.append(UInt16(1 + document.listPlace(of: Int32(owner), word)))
      }
    }
    Self.add(keys, owners, features, to: &rows, at: start)
  }

  private static func add(
    _ keys: [UInt32], _ owners: [UInt16], _ features: FeatureTable, to rows: inout [Int32],
    at start: Int
  ) {
    var rows = rows.mutableSpan
    var sums = rows.extracting(start..<rows.count)
    features.add(keys.span, of: owners.span, to: &sums)
  }
}
