import PipeKit

/// Finds the ends of rows, knowing just enough of quotes to step over the lines inside them.
struct CSVRowScanner {
  private enum State {
    case fieldStart, plain, quoted
    /// After a quote inside quotes, which ends the field or is the first of two.
    case afterQuote
  }

  private let delimiter: UInt8
  private var state = State.fieldStart

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// The offset after the row's line feed, or nil if the row goes on past `bytes`.
  mutating func rowEnd(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if state == .quoted {
        guard let quote = ByteSearch.first(UInt8(ascii: "\""), in: bytes, from: index) else {
          return nil
        }
        state = .afterQuote
        index = quote + 1
        continue
      }
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        state = .fieldStart
        return index
      }
      if byte == delimiter {
        state = .fieldStart
      } else if byte == UInt8(ascii: "\""), state != .plain {
        state = .quoted
      } else {
        state = .plain
      }
    }
    return nil
  }
}
