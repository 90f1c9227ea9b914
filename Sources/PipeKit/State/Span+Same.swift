extension Span<UInt8> {
  /// Whether two runs of bytes are the same: eight at a time.
  package func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index &+ 8 <= count {
      // The bounds were checked by the line above, for both.
      let left = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let right = other.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if left != right { return false }
      index &+= 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }
}
