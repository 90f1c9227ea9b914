extension Span<UInt8> {
  /// The last place at or before `index` where valid UTF-8 may be cut for a reader: between two
  /// grapheme clusters of UAX 29, so that no letter loses its accent and no family its child.
  ///
  /// Cold: for a cut here and there, not for every character. In a cluster that is longer than what
  /// is looked back over, it is the start of a scalar.
  package func characterBoundary(upTo index: Int) -> Int {
    guard index > 0 else { return 0 }
    guard index < count else { return count }
    let scalar = scalarStart(before: index + 1)
    let (start, isCertain) = clusterStart(before: scalar)
    // Whether a boundary stands before a scalar hangs on what precedes it, and on it alone.
    let end = scalar + self.scalar(at: scalar).count
    var bytes: [UInt8] = []
    for place in start..<end { bytes.append(self[place]) }
    var boundary = start
    for character in String(decoding: bytes, as: UTF8.self) {
      let next = boundary + character.utf8.count
      if next > scalar { break }
      boundary = next
    }
    return boundary > start || isCertain ? boundary : scalar
  }

  /// A place not far before `index` where a cluster starts: the start of the text, or between two
  /// bytes of ASCII. Where there is none, the start of some scalar.
  private func clusterStart(before index: Int) -> (start: Int, isCertain: Bool) {
    let farthest = Swift.max(0, index - 256)
    var start = index
    while start > farthest {
      let isPair = self[start - 1] == 0x0D && self[start] == 0x0A
      if self[start - 1] < 0x80, self[start] < 0x80, !isPair { return (start, true) }
      start -= 1
    }
    if start == 0 { return (0, true) }
    return (scalarStart(before: start + 1), false)
  }
}
