extension Normalizer {
  /// Puts a whole text into the form, naming each segment that changes.
  public mutating func normalize(_ text: Text, into output: inout TextBuilder) {
    let bytes = text.bytes
    var replacement: [UInt8] = []
    // Where the scalar before `index` begins, while no segment has taken it.
    var previous: Int?
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        // ASCII is inert in every form; the last of it may be the start of a segment.
        index = bytes.firstNonASCII(from: index)
        previous = index - 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: index)
      if isInert(scalar) {
        previous = index
        index += length
        continue
      }
      let start = startsSegment(scalar) ? index : previous ?? index
      if start < index { add(bytes.scalar(at: start).scalar) }
      add(scalar)
      var end = index + length
      while end < bytes.count {
        let (next, nextLength) = bytes.scalar(at: end)
        if startsSegment(next) { break }
        add(next)
        end += nextLength
      }
      replacement.removeAll(keepingCapacity: true)
      takeSegment(&replacement)
      output.replace(TextRange(start, end), with: replacement.span)
      previous = nil
      index = end
    }
  }

  /// The text in the form.
  public mutating func normalize(_ text: Text) -> Text {
    var output = TextBuilder(rewriting: text)
    normalize(text, into: &output)
    return output.finish().text
  }
}
