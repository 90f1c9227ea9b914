internal import PipeKit

/// Lines that hold nothing but a date or a time.
enum Timestamp {
  private enum Word {
    case month, day, other
  }

  private static let words = WordTable<Word>([
    (
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """, .month
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun
      """, .day
    ),
    (
      """
      at on of am pm a.m p.m gmt bst utc ist est edt cst cdt pst pdt cet cest wat eat sast jst kst
      hkt sgt pkt aest aedt nzst | • - – — hours hour minutes minute days day ago ,
      """, .other
    ),
  ])
  private static let longest = 12

  static func matches(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Bool {
    var position = line.range.lowerBound
    var numbers = 0
    var named = 0
    var ago = false
    var count = 0
    while let word = line.word(bytes, from: position) {
      position = word.upperBound
      count += 1
      if count > longest { return false }
      let core = ZoneLine.core(bytes, word)
      if isNumber(bytes, core) {
        numbers += 1
        continue
      }
      switch words.value(bytes, core.isEmpty ? word : core) {
      case .month: named += 1
      case .day: break
      case .other: if core.count == 3, bytes[core.lowerBound].asciiLowercased == 0x61 { ago = true }
      case nil: return false
      }
    }
    return numbers >= 1 && (named == 1 || ago && count <= 4) && count >= 3
  }

  /// Whether a word is digits with the marks of dates and hours, and perhaps am or pm.
  private static func isNumber(_ bytes: Span<UInt8>, _ core: Range<Int>) -> Bool {
    guard !core.isEmpty, bytes[core.lowerBound].isASCIIDigit else { return false }
    var letters = 0
    for index in core {
      let byte = bytes[index]
      if byte.isASCIILetter { letters += 1 }
      if byte >= 0x80 { return false }
    }
    return letters <= 2
  }
}
