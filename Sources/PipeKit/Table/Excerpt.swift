/// One line of a document, for a table or a report.
package enum Excerpt {
  /// Copies a range of a document's text as it stood in the input, on one line.
  package static func make(_ range: TextRange, of document: Document, limit: Int) -> [UInt8] {
    onOneLine(document.original.bytes(document.originalRange(range)), limit: limit)
  }

  /// Copies valid UTF-8 onto one line.
  ///
  /// White space becomes single spaces. What is longer than `limit` bytes is cut after a whole
  /// word and ends in "…". The result is valid UTF-8.
  package static func onOneLine(_ bytes: Span<UInt8>, limit: Int) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(min(limit, bytes.count) + 3)
    var index = 0
    while index < bytes.count, line.count <= limit {
      if bytes[index].isASCIIWhitespace {
        if !line.isEmpty, line.last != 0x20 { line.append(0x20) }
      } else {
        line.append(bytes[index])
      }
      index += 1
    }
    if line.count > limit {
      cut(&line, to: limit)
      line.append(contentsOf: [0xE2, 0x80, 0xA6])
    } else if line.last == 0x20 {
      line.removeLast()
    }
    return line
  }

  /// Cuts a line at the last space before `limit`, or failing that between two characters.
  private static func cut(_ line: inout [UInt8], to limit: Int) {
    // What was copied may end within a scalar; the cut is well before that.
    let most = limit - 3
    var end = most
    while end > limit / 2, line[end] != 0x20 { end -= 1 }
    if line[end] != 0x20 { end = line.span.characterBoundary(upTo: most) }
    line.removeSubrange(end...)
  }
}
