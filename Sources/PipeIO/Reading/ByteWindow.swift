import PipeKit

/// The stretch of a stream that is in memory: filled at its end, dropped from its start.
struct ByteWindow {
  /// How much is read at once.
  static let chunk = 256 * 1_024

  private var storage: [UInt8] = []
  private var start = 0
  private var end = 0

  var count: Int { end - start }
  var isEmpty: Bool { start == end }

  /// What is in the window, borrowed.
  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { storage.span.extracting(start..<end) }
  }

  subscript(index: Int) -> UInt8 { storage[start + index] }

  /// The first byte that is not white space.
  var firstVisible: UInt8? { storage[start..<end].first { !$0.isASCIIWhitespace } }

  /// Whether the first bytes are all white space.
  func isBlank(upTo length: Int) -> Bool {
    storage[start..<start + length].allSatisfy(\.isASCIIWhitespace)
  }

  /// How many of the first bytes are line feeds.
  func lineFeeds(upTo length: Int) -> Int {
    ByteSearch.lineFeeds(in: bytes.extracting(0..<length))
  }

  /// Copies a range of the window.
  func copy(_ range: Range<Int>) -> [UInt8] {
    Array(storage[start + range.lowerBound..<start + range.upperBound])
  }

  /// Forgets the first bytes.
  mutating func drop(_ count: Int) {
    start += count
    if start == end {
      start = 0
      end = 0
    }
  }

  /// Lets `body` write up to `room` bytes after the last one; it returns how many it wrote.
  mutating func fill(
    _ room: Int = chunk,
    _ body: (UnsafeMutableRawBufferPointer) throws(DocumentError) -> Int
  ) throws(DocumentError) -> Int {
    makeRoom(room)
    let free = end..<end + room
    let count = try storage.withUnsafeMutableBufferPointer { bytes throws(DocumentError) in
      try body(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[free])))
    }
    precondition(count <= room, "more bytes were written than there was room for")
    end += count
    return count
  }

  /// Forgets everything and keeps the memory.
  mutating func removeAll() { drop(count) }

  mutating func append(_ bytes: Span<UInt8>) {
    makeRoom(bytes.count)
    for index in bytes.indices { storage[end + index] = bytes[index] }
    end += bytes.count
  }

  private mutating func makeRoom(_ room: Int) {
    if end + room <= storage.count { return }
    let needed = max(count + room, Self.chunk)
    // After one huge record the memory it took is given back.
    if storage.count < needed || storage.count > 64 * needed {
      var target = [UInt8](repeating: 0, count: needed * 2)
      target.replaceSubrange(0..<count, with: storage[start..<end])
      storage = target
    } else {
      let range = start..<end
      storage.withUnsafeMutableBytes {
        $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[range]))
      }
    }
    (start, end) = (0, count)
  }
}
