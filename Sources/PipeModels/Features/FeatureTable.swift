private import CModels

/// Integer weights of features, a sparse row each, laid out for adding up. Hot.
///
/// Most features of a text have no row. A filter of two bits a feature, which stays in the
/// second-level cache, answers for most of them. The rows of the others are fetched all at once:
/// row after row in the order of ``KeyBuckets``, so that a row costs one miss of the cache at most.
///
/// A row is two units of 16 bits with the rest of its key's hash and the number of weights, then a
/// unit for each weight: the outcome in the lower five bits, the weight above. A weight that takes
/// more than eleven bits is written in parts. Whatever the bytes of a file say, no look-up reads or
/// writes beyond its places.
package struct FeatureTable: Sendable {
  /// The number of outcomes every row speaks of.
  package let outcomes: Int
  /// The number of rows.
  package let count: Int
  private let filter: FeatureFilter
  private let buckets: KeyBuckets
  private let units: ModelTable<UInt16>

  /// Outcomes are told apart in five bits.
  package static let maximumOutcomes = 32
  /// A weight has no more parts than these, so that any row is less than 256 units long, and what
  /// a row adds is bounded whatever it says.
  private static let maximumParts = 7
  /// Weights are no larger than this.
  package static let weightLimit = maximumParts * 1_023

  /// Rows are looked for in portions, so that their places fit on the stack.
  private static let portion = 64

  /// Builds a table; rows must have distinct keys, at least one weight each, and no weight larger
  /// than ``weightLimit``.
  package init(rows: [Row], outcomes: Int) {
    precondition((1...Self.maximumOutcomes).contains(outcomes), "there are too many outcomes")
    precondition(rows.count < 1 << 22, "the table is too large")
    self.outcomes = outcomes
    count = rows.count
    let ordered = rows.map {
      (hash: KeyBuckets.hash($0.key), parts: $0.parts(outcomes: outcomes))
    }.sorted { $0.hash < $1.hash }
    for (one, next) in zip(ordered, ordered.dropFirst()) {
      precondition(one.hash != next.hash, "keys must differ")
    }
    let buckets = KeyBuckets(
      hashes: ordered.map(\.hash), sizes: ordered.map { $0.parts.count + 2 }, limit: 4)
    self.buckets = buckets
    var units: [UInt16] = []
    var first = ordered.startIndex
    while first < ordered.endIndex {
      let bucket = buckets.bucket(ordered[first].hash)
      let end = ordered[first...].firstIndex { buckets.bucket($0.hash) != bucket }
      // Features that say much are frequent ones: in their bucket they come first.
      let entries = ordered[first..<(end ?? ordered.endIndex)].sorted {
        $0.parts.count == $1.parts.count ? $0.hash < $1.hash : $0.parts.count > $1.parts.count
      }
      for entry in entries {
        let head = buckets.rest(entry.hash) << 8 | UInt32(entry.parts.count)
        units.append(UInt16(truncatingIfNeeded: head))
        units.append(UInt16(truncatingIfNeeded: head >> 16))
        units.append(contentsOf: entry.parts)
      }
      first += entries.count
    }
    self.units = ModelTable(units)
    filter = FeatureFilter(rows.map(\.key))
  }

  /// Adds the rows of all `keys` to the sums that begin at `first`, one place an outcome.
  package func add(_ keys: Span<UInt32>, to sums: inout MutableSpan<Int32>, at first: Int = 0) {
    precondition(
      first >= 0 && first + outcomes <= sums.count, "the sums need a place for every outcome")
    // Five bits of a unit are an outcome, so these are enough for any.
    var totals = InlineArray<32, Int32>(repeating: 0)
    forEachRow(keys) { _, weights in
      for unit in weights {
        totals[unchecked: Int(unit & 31)] &+= Int32(Int16(bitPattern: unit) >> 5)
      }
    }
    for outcome in 0..<outcomes { sums[unchecked: first + outcome] &+= totals[outcome] }
  }

  /// Adds the row of each key to sums of its own: those of the thing that `owners` names, one
  /// place an outcome for each thing.
  package func add(
    _ keys: Span<UInt32>, of owners: Span<UInt16>, to sums: inout MutableSpan<Int32>
  ) {
    precondition(keys.count == owners.count, "each key has an owner")
    forEachRow(keys) { index, weights in
      let first = Int(owners[unchecked: index]) * outcomes
      precondition(first + outcomes <= sums.count, "the sums need a place for every outcome")
      for unit in weights {
        sums[unchecked: first + min(Int(unit & 31), outcomes - 1)] &+=
          Int32(Int16(bitPattern: unit) >> 5)
      }
    }
  }

  /// Calls `body` for each key that has a row, with the key's index and the units of its weights.
  @inline(__always)
  func forEachRow(
    _ keys: Span<UInt32>, _ body: (Int, UnsafeBufferPointer<UInt16>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Candidate.self, capacity: Self.portion) { candidates in
      units.withElements { units in
        var index = 0
        while index < keys.count {
          let end = min(index + Self.portion, keys.count)
          var found = 0
          // At most a portion of keys, so that all candidates have a place.
          while index < end {
            let spread = KeyBuckets.spread(keys[unchecked: index])
            candidates[found] = Candidate(
              hash: UInt32(truncatingIfNeeded: spread), index: UInt32(truncatingIfNeeded: index))
            buckets.prefetch(UInt32(truncatingIfNeeded: spread))
            found &+= filter.mayHold(spread) ? 1 : 0
            index &+= 1
          }
          for number in 0..<found {
            let (start, end) = buckets.places(candidates[number].hash)
            candidates[number].start = UInt32(truncatingIfNeeded: start)
            candidates[number].end = UInt32(truncatingIfNeeded: end)
            pipe_prefetch(units.baseAddress.unsafelyUnwrapped + start)
          }
          for number in 0..<found {
            let candidate = candidates[number]
            let range = Self.find(
              buckets.rest(candidate.hash), Int(candidate.start), Int(candidate.end), units
            )
            .prefix(outcomes &* Self.maximumParts)
            body(Int(candidate.index), UnsafeBufferPointer(rebasing: units[range]))
          }
        }
      }
    }
  }

  /// A key that may have a row, and the bucket in which it would be.
  private struct Candidate: BitwiseCopyable {
    var hash: UInt32
    var index: UInt32
    var start: UInt32 = 0
    var end: UInt32 = 0
  }

  /// The weights of the row of a bucket with this rest; nothing where there is none.
  ///
  /// A bucket lies within the units, see ``KeyBuckets``; a row that says it is longer than its bucket
  /// ends with it.
  @inline(__always)
  private static func find(
    _ rest: UInt32, _ start: Int, _ end: Int, _ units: UnsafeBufferPointer<UInt16>
  ) -> Range<Int> {
    var place = start
    while place + 2 <= end {
      let head = UInt32(units[place]) | UInt32(units[place + 1]) << 16
      let next = place + 2 + Int(head & 0xFF)
      if head >> 8 == rest { return place + 2..<min(next, end) }
      place = next
    }
    return start..<start
  }
}

extension FeatureTable {
  /// Every row, by rising key.
  package var rows: [Row] {
    var rows: [Row] = []
    let units = units.array
    for bucket in 0..<buckets.count {
      var (place, end) = buckets.places(ofBucket: bucket)
      while place + 2 <= end {
        let head = UInt32(units[place]) | UInt32(units[place + 1]) << 16
        let next = min(place + 2 + Int(head & 0xFF), end)
        let hash = buckets.hash(ofBucket: bucket, rest: head >> 8)
        rows.append(Row(key: KeyBuckets.key(hash), parts: units[place + 2..<next]))
        place = next
      }
    }
    return rows.sorted { $0.key < $1.key }
  }

  /// Writes the table as it lies in memory.
  package func write(to writer: inout ModelWriter) {
    writer.count(outcomes)
    writer.count(count)
    filter.write(to: &writer)
    writer.count(units.count)
    buckets.write(to: &writer)
    writer.table(units)
  }

  /// Reads a table, checking what look-ups rely on: where buckets begin.
  package init(reading reader: inout ModelReader) throws(ModelFileError) {
    outcomes = try reader.count(upTo: Self.maximumOutcomes)
    guard outcomes > 0 else { throw reader.malformed }
    count = try reader.count(upTo: 1 << 22 - 1)
    filter = try FeatureFilter(reading: &reader)
    let size = try reader.count()
    buckets = try KeyBuckets(reading: &reader, count: size)
    units = try reader.table(count: size)
  }
}
