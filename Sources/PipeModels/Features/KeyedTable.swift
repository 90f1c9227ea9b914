/// A record of one size that is found by a key.
protocol KeyedRecord: BitwiseCopyable, Sendable {
  var key: UInt32 { get }
}

/// Records found by their keys, in the order of ``KeyBuckets``, used where they lie.
struct KeyedTable<Record: KeyedRecord>: Sendable {
  private let buckets: KeyBuckets
  let records: ModelTable<Record>

  /// Builds a table from records with distinct keys.
  init(_ records: [Record]) {
    let ordered = records.map { (hash: KeyBuckets.hash($0.key), record: $0) }
      .sorted { $0.hash < $1.hash }
    for (one, next) in zip(ordered, ordered.dropFirst()) {
      precondition(one.hash != next.hash, "keys must differ")
    }
    buckets = KeyBuckets(
      hashes: ordered.map(\.hash), sizes: Array(repeating: 1, count: ordered.count))
    self.records = ModelTable(ordered.map(\.record))
  }

  /// The record with this key; nil where there is none.
  @inline(__always)
  subscript(key: UInt32) -> Record? {
    let (start, end) = buckets.places(KeyBuckets.hash(key))
    // Buckets lie within the records, see `KeyBuckets`.
    return records.withElements { records in
      for place in start..<end where records[place].key == key { return records[place] }
      return nil
    }
  }

  func write(to writer: inout ModelWriter) {
    writer.count(records.count)
    buckets.write(to: &writer)
    writer.table(records)
  }

  init(reading reader: inout ModelReader) throws(ModelFileError) {
    let count = try reader.count()
    buckets = try KeyBuckets(reading: &reader, count: count)
    records = try reader.table(count: count)
  }
}
