import PipeKit

/// Counts sorted by key, packed into bytes.
///
/// For each: how much the key is above the one before, the mentions, documents and judgements, and
/// the sum with its sign as the lowest bit; each number seven bits a byte, the lowest first.
struct CellRun: Sendable {
  private(set) var count = 0
  private var bytes: [UInt8] = []
  private var lastKey: UInt64 = 0

  /// Creates an empty run with room for so many bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Merges two runs; what both have is added up.
  init(merging left: CellRun, _ right: CellRun) {
    bytes.reserveCapacity(left.bytes.count + right.bytes.count)
    var (left, right) = (Reader(left), Reader(right))
    var (hasLeft, hasRight) = (left.advance(), right.advance())
    while hasLeft || hasRight {
      if hasLeft, hasRight, left.key == right.key {
        left.cell.merge(right.cell)
        hasRight = right.advance()
      } else if hasLeft, !hasRight || left.key < right.key {
        append(left.key, left.cell)
        hasLeft = left.advance()
      } else {
        append(right.key, right.cell)
        hasRight = right.advance()
      }
    }
  }

  /// Adds the counts of a key that is above all keys so far.
  mutating func append(_ key: UInt64, _ cell: Tally.GroupCell) {
    bytes.append(addingCapacity: 5 * Self.mostBytes) { output in
      Self.append(key - lastKey, to: &output)
      Self.append(UInt64(cell.mentions), to: &output)
      Self.append(UInt64(cell.documents), to: &output)
      Self.append(UInt64(cell.judged), to: &output)
      Self.append(UInt64(bitPattern: cell.sum << 1 ^ cell.sum >> 63), to: &output)
    }
    lastKey = key
    count += 1
  }

  /// The most bytes a number takes.
  private static let mostBytes = 10

  @inline(__always)
  private static func append(_ number: UInt64, to output: inout OutputSpan<UInt8>) {
    var rest = number
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }
}

extension CellRun {
  /// Reads a run from its beginning.
  struct Reader {
    private(set) var key: UInt64 = 0
    var cell = Tally.GroupCell()
    private(set) var isAtEnd = false
    private let bytes: [UInt8]
    private var position = 0

    init(_ run: CellRun) { bytes = run.bytes }

    /// Goes on to the next key. Returns whether there is one.
    mutating func advance() -> Bool {
      guard position < bytes.count else {
        isAtEnd = true
        return false
      }
      key += read()
      cell.mentions = Int(read())
      cell.documents = UInt32(read())
      cell.judged = UInt32(read())
      let sum = read()
      cell.sum = Int64(bitPattern: sum >> 1) ^ -Int64(bitPattern: sum & 1)
      return true
    }

    private mutating func read() -> UInt64 {
      var number: UInt64 = 0
      var shift: UInt64 = 0
      while true {
        let byte = bytes[position]
        position += 1
        number |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return number }
        shift += 7
      }
    }
  }
}
