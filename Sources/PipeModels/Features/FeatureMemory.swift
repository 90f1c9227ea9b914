/// A table of features that keeps the rows met lately in a form that is quicker to add. Hot.
///
/// Features of many weights are frequent ones, and most of the work of a ``FeatureTable`` is to find
/// their rows and to add them weight by weight. Here such a row has a place for every outcome and
/// is added as a whole. A memory of a pure function: it changes how fast sums are made, never the
/// sums.
package struct FeatureMemory: Sendable {
  private let table: FeatureTable
  /// The hash of the feature in each slot; one that does not belong there in an empty slot.
  private var hashes: [UInt32]
  /// The weights of each slot's feature, `width` of them.
  private var rows: [Int16]
  private let width: Int
  /// Of the features asked for, where the rows of those begin that are here, and the others.
  private var found: [UInt32] = []
  private var missing: [UInt32] = []

  private static let slotBits: UInt32 = 13
  /// Rows of fewer weights are added as quickly from the table.
  private static let leastWeights = 8

  package init(_ table: FeatureTable) {
    self.table = table
    width = (table.outcomes + 3) & ~3
    let slots = 1 << Self.slotBits
    hashes = (0..<UInt32(slots)).map { ($0 ^ 1) << (32 - Self.slotBits) }
    rows = Array(repeating: 0, count: slots * width)
  }

  @inline(__always)
  private static func slot(_ hash: UInt32) -> Int { Int(hash >> (32 - slotBits)) }

  /// Adds the rows of all `keys` to the sums that begin at `first`, one place an outcome.
  package mutating func add(
    _ keys: Span<UInt32>, to sums: inout MutableSpan<Int32>, at first: Int = 0
  ) {
    let outcomes = table.outcomes
    precondition(
      first >= 0 && first + outcomes <= sums.count, "the sums need a place for every outcome")
    if found.count < keys.count {
      found = Array(repeating: 0, count: keys.count)
      missing = found
    }
    let (here, away) = Self.sort(keys, hashes, width, &found, &missing)
    var totals = InlineArray<32, Int32>(repeating: 0)
    sumRows(here, into: &totals)
    Self.addRows(missing, away, table, width, &hashes, &rows, to: &totals)
    for outcome in 0..<outcomes { sums[unchecked: first + outcome] &+= totals[outcome] }
  }

  /// Parts features that are here from those that are not, and counts them.
  private static func sort(
    _ keys: Span<UInt32>, _ hashes: [UInt32], _ width: Int, _ found: inout [UInt32],
    _ missing: inout [UInt32]
  ) -> (here: Int, away: Int) {
    let hashes = hashes.span
    var found = found.mutableSpan
    var missing = missing.mutableSpan
    precondition(found.count >= keys.count && missing.count >= keys.count)
    var (here, away) = (0, 0)
    for index in keys.indices {
      let key = keys[unchecked: index]
      let hash = KeyBuckets.hash(key)
      let isHere = hashes[unchecked: slot(hash)] == hash ? 1 : 0
      found[unchecked: here] = UInt32(truncatingIfNeeded: slot(hash) &* width)
      missing[unchecked: away] = key
      here &+= isHere
      away &+= 1 &- isHere
    }
    return (here, away)
  }

  /// Sums up the rows found.
  private func sumRows(_ count: Int, into totals: inout InlineArray<32, Int32>) {
    let (rows, found) = (rows.span, found.span)
    precondition(count <= found.count)
    var outcome = 0
    // A row is whole vectors of four, and no longer than there are totals.
    while outcome < width {
      var sum = SIMD4<Int32>()
      for index in 0..<count {
        let at = Int(found[unchecked: index]) &+ outcome
        sum &+= SIMD4(
          Int32(rows[unchecked: at]), Int32(rows[unchecked: at &+ 1]),
          Int32(rows[unchecked: at &+ 2]), Int32(rows[unchecked: at &+ 3]))
      }
      for lane in 0..<4 { totals[unchecked: outcome &+ lane] = sum[lane] }
      outcome &+= 4
    }
  }

  /// Adds rows of the table, and keeps the long ones.
  private static func addRows(
    _ missing: [UInt32], _ count: Int, _ table: FeatureTable, _ width: Int,
    _ hashes: inout [UInt32], _ rows: inout [Int16], to totals: inout InlineArray<32, Int32>
  ) {
    let keys = missing.span.extracting(0..<count)
    table.forEachRow(keys) { index, weights in
      guard weights.count >= leastWeights else {
        for unit in weights {
          totals[unchecked: Int(unit & 31)] &+= Int32(Int16(bitPattern: unit) >> 5)
        }
        return
      }
      var row = InlineArray<32, Int32>(repeating: 0)
      for unit in weights {
        row[unchecked: Int(unit & 31)] &+= Int32(Int16(bitPattern: unit) >> 5)
      }
      var fits = true
      for outcome in 0..<width {
        let sum = row[unchecked: outcome]
        totals[unchecked: outcome] &+= sum
        fits = fits && Int32(Int16(truncatingIfNeeded: sum)) == sum
      }
      // The rows of a model that nobody trained may not.
      guard fits else { return }
      let hash = KeyBuckets.hash(keys[unchecked: index])
      let start = slot(hash) * width
      var own = rows.mutableSpan
      precondition(start + width <= own.count)
      for outcome in 0..<width {
        own[unchecked: start + outcome] = Int16(truncatingIfNeeded: row[unchecked: outcome])
      }
      hashes[slot(hash)] = hash
    }
  }
}
