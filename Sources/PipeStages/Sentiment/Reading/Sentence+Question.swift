internal import PipeKit

extension Sentence {
  /// Whether it ends in a question mark, perhaps with a quotation mark or two behind it.
  func isQuestion(_ bytes: Span<UInt8>) -> Bool {
    let start = max(Int(range.lower), Int(range.upper) - 5)
    var index = Int(range.upper)
    while index > start {
      index -= 1
      if bytes[index] == UInt8(ascii: "?") { return true }
      if bytes[index].isASCIILetter { return false }
    }
    return false
  }
}
