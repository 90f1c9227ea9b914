import PipeKit

/// Exact counts by keys of 64 bits, in a few bytes each.
///
/// What was counted last is in a hash table. When that is full, it is sorted and packed into a run:
/// the differences of the keys and the counts, each in as many bytes as it needs. Runs of like size
/// are merged, so there are few of them, and each count is packed a logarithmic number of times. A
/// count of one takes six or seven bytes, where a hash table takes fifty.
struct PackedCells: Sendable {
  private var table = KeyTable()
  private var latest: [Tally.GroupCell] = []
  /// The larger runs first.
  private var runs: [CellRun] = []

  /// How many counts the hash table holds before it is packed.
  private static let tableLimit = 1 << 15

  /// Adds to the counts of a key.
  mutating func add(_ key: UInt64, _ cell: Tally.GroupCell) {
    let (place, isNew) = table.place(of: key)
    if isNew { latest.append(Tally.GroupCell()) }
    latest[place].merge(cell)
    if latest.count == Self.tableLimit { pack() }
  }

  /// Calls `body` with each key once, in the order of the keys.
  func forEach(_ body: (UInt64, Tally.GroupCell) -> Void) {
    var readers: [CellRun.Reader] = []
    for run in runs + [packedTable()] {
      var reader = CellRun.Reader(run)
      if reader.advance() { readers.append(reader) }
    }
    while let key = readers.lazy.map(\.key).min() {
      var cell = Tally.GroupCell()
      var isAtEnd = false
      for index in readers.indices where readers[index].key == key {
        cell.merge(readers[index].cell)
        if !readers[index].advance() { isAtEnd = true }
      }
      if isAtEnd { readers.removeAll(where: \.isAtEnd) }
      body(key, cell)
    }
  }

  private mutating func pack() {
    var run = packedTable()
    while let last = runs.last, last.count <= 2 * run.count {
      runs.removeLast()
      run = CellRun(merging: last, run)
    }
    runs.append(run)
    table.removeAll()
    latest.removeAll(keepingCapacity: true)
  }

  private func packedTable() -> CellRun {
    var places = table.keys.enumerated().map { (key: $1, place: UInt32($0)) }
    places.sort { $0.key < $1.key }
    var run = CellRun(capacity: 8 * places.count)
    for (key, place) in places { run.append(key, latest[Int(place)]) }
    return run
  }
}
