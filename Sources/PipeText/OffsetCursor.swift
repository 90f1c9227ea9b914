/// Converts byte offsets of one text to another unit and back, walking from each to the next.
///
/// Offsets that ascend cost one pass over the text in all. A long way, forward or back, is paid
/// for once: the cursor then counts the whole text and keeps a mark for every 1,024 bytes, so that
/// any number of offsets in any order stays linear.
public struct OffsetCursor: Sendable {
  private let text: Text
  private let unit: OffsetUnit
  private var byte = 0
  private var position = 0
  /// How many units begin before each multiple of `stride`; empty until first needed.
  private var marks: [UInt32] = []
  private static let stride = 1_024
  /// How far the cursor walks rather than count the whole text.
  private static let walk = 4 * stride

  public init(_ text: Text, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
  }

  /// The offset, in the cursor's unit, of a byte offset on a scalar boundary.
  public mutating func offset(of byteOffset: UInt32) -> Int {
    let goal = Int(byteOffset)
    guard unit != .utf8 else { return goal }
    if abs(goal - byte) > Self.walk {
      makeMarks()
      let mark = goal / Self.stride
      byte = mark * Self.stride
      position = Int(marks[mark])
    }
    if goal >= byte {
      position += units(byte..<goal)
    } else {
      position -= units(goal..<byte)
    }
    byte = goal
    return position
  }

  /// The byte offset of an offset in the cursor's unit, or nil if no scalar begins there.
  public mutating func byteOffset(of offset: Int) -> UInt32? {
    // A text has no more units than bytes.
    guard offset >= 0, offset <= text.count else { return nil }
    if unit == .utf8 {
      let place = UInt32(offset)
      return text.isScalarBoundary(place) ? place : nil
    }
    if offset < position || offset - position > Self.walk { approach(offset) }
    let text = self.text
    let bytes = text.bytes
    while position < offset, byte < bytes.count {
      position += unit == .utf16 && bytes[byte] >= 0xF0 ? 2 : 1
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
    }
    return position == offset ? UInt32(byte) : nil
  }

  /// Moves to the last mark at or before `offset`, which counts units.
  private mutating func approach(_ offset: Int) {
    if text.count <= Self.walk {
      byte = 0
      position = 0
      return
    }
    makeMarks()
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(marks[middle]) <= offset { low = middle } else { high = middle }
    }
    var place = low * Self.stride
    // A mark may stand inside a scalar, whose units it has counted already.
    while place < text.count, text.bytes[place] & 0xC0 == 0x80 { place += 1 }
    byte = place
    position = Int(marks[low])
  }

  private mutating func makeMarks() {
    guard marks.isEmpty else { return }
    marks.reserveCapacity(text.count / Self.stride + 1)
    var total = 0
    for start in Swift.stride(from: 0, through: text.count, by: Self.stride) {
      marks.append(UInt32(total))
      total += units(start..<min(start + Self.stride, text.count))
    }
  }

  private func units(_ range: Range<Int>) -> Int {
    let bytes = text.bytes.extracting(range)
    var count = bytes.count
    var index = 0
    while index &+ 8 <= bytes.count {
      // The bounds were checked by the line above.
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte inside a scalar has the top bit and not the next; the shift moves that one up.
      count &-= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index &+= 8
    }
    while index < bytes.count {
      if bytes[index] & 0xC0 == 0x80 { count &-= 1 }
      index &+= 1
    }
    guard unit == .utf16 else { return count }
    for index in bytes.indices where bytes[unchecked: index] >= 0xF0 { count &+= 1 }
    return count
  }
}
