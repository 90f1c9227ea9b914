import PipeModels

/// What the other occurrences of a word in the document say of one of them, summed.
///
/// For each word that occurs more than once: the sum of the weights of all features found beside
/// its occurrences, each feature once; and for each occurrence the sum of those that it alone has.
/// Their difference is what the others say.
struct ElsewhereSums: Sendable {
  private let features: FeatureTable
  private let stride: Int
  /// Rows of `stride` sums: a word's total, then one for each of its occurrences in list order.
  private(set) var rows: [Int32] = []
  private var gathered: [UInt64] = []
  private var keys: [UInt32] = []

  init(_ model: SequenceModel) {
    features = model.features
    stride = model.scheme.stride
  }

  /// The feature of an entry that ``NameDocument/gatherElsewhere(_:_:keys:into:)`` made.
  static func key(_ entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry >> 32) }

  /// Forgets the last document.
  mutating func removeAll() { rows.removeAll(keepingCapacity: true) }

  /// Makes the sums of a word of the document and notes there where they begin.
  mutating func add(_ lowerNumber: Int32, of document: inout NameDocument, forms: [WordForm]) {
    let word = document.word(lowerNumber)
    let start = rows.count
    document.setSums(Int32(start / stride), of: lowerNumber)
    rows.append(contentsOf: repeatElement(0, count: stride * (1 + Int(word.occurrenceCount))))
    document.gatherElsewhere(lowerNumber, forms, keys: &keys, into: &gathered)
    var index = 0
    while index < gathered.count {
      let key = Self.key(gathered[index])
      let owner = gathered[index] & 0xFFFF_FFFF
      var isShared = false
      while index < gathered.count, Self.key(gathered[index]) == key {
        if gathered[index] & 0xFFFF_FFFF != owner { isShared = true }
        index += 1
      }
      let place = isShared ? nil : document.listPlace(of: Int32(owner), word)
      Self.add(key, features, to: &rows, at: start, and: place.map { start + ($0 + 1) * stride })
    }
  }

  private static func add(
    _ key: UInt32, _ features: FeatureTable, to rows: inout [Int32], at total: Int, and own: Int?
  ) {
    let keys: InlineArray<1, UInt32> = [key]
    var sums = rows.mutableSpan
    features.add(keys.span, to: &sums, at: total)
    if let own { features.add(keys.span, to: &sums, at: own) }
  }
}
