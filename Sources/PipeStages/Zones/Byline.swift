internal import PipeKit

/// Lines that say who wrote a story.
enum Byline {
  /// By-lines stand near the top; further down, "By Invitation Only" is something else.
  private static let lastLine = 7
  private static let longest = 16

  /// What a word of a by-line may be besides a name.
  private enum Word {
    /// Small words between names.
    case joint
    /// What the writer is, or whom for.
    case office
  }

  private static let words = WordTable<Word>([
    (
      "and in for at of the with de del della der den di da do dos du el al bin ibn la le les los "
        + "van von und y e af av zu ter ten bint mac mc & | • - – —", .joint
    ),
    (
      """
      news newsroom reporter reporters correspondent correspondents editor editors writer writers
      staff journalist journalists bureau agency service press desk team producer columnist analyst
      contributor reuters afp ap bbc cnn upi dpa ips ann pti ani ians online digital columnists
      """, .office
    ),
  ])

  /// Whether a line is a by-line, or goes with the one before it.
  static func matches(
    _ bytes: Span<UInt8>, _ line: ZoneLine, number: Int, after previous: Zone.Kind?
  ) -> Bool {
    if previous == .byline, isOffice(bytes, line) { return true }
    guard number <= lastLine, let end = line.end(of: "by", bytes, at: line.range.lowerBound),
      end < line.range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x3A
    else { return false }
    return isNames(bytes, ZoneLine(bytes, end..<line.range.upperBound))
  }

  /// Whether a line holds nothing but capitalised words and what may stand between names.
  private static func isNames(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Bool {
    var position = line.range.lowerBound
    var names = 0
    var count = 0
    while let word = line.word(bytes, from: position) {
      position = word.upperBound
      count += 1
      let core = ZoneLine.core(bytes, word)
      if ZoneLine.isCapitalised(bytes, core) {
        names += 1
      } else if words.value(bytes, core.isEmpty ? word : core) == nil || names == 0 {
        return false
      }
    }
    guard names > 0, count <= longest else { return false }
    // "By Helmke J Sartorius von Bach." is one; a sentence has small words, which came to nothing.
    return !line.endsSentence(bytes) || count <= 6
  }

  /// Whether a short line names an office, a paper or an address: "BBC News", "in Kyiv".
  private static func isOffice(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Bool {
    guard !line.endsSentence(bytes), line.wordCount(bytes, limit: 6) <= 6,
      let first = line.word(bytes, from: line.range.lowerBound)
    else { return false }
    if first.upperBound == line.range.upperBound, isAddress(bytes, first) { return true }
    var position = line.range.lowerBound
    var hasOffice = false
    while let word = line.word(bytes, from: position) {
      position = word.upperBound
      let core = ZoneLine.core(bytes, word)
      switch words.value(bytes, core.isEmpty ? word : core) {
      case .office: hasOffice = true
      case .joint: break
      case nil: if !ZoneLine.isCapitalised(bytes, core) { return false }
      }
    }
    return hasOffice
  }

  private static func isAddress(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    for index in word where bytes[index] == UInt8(ascii: "@") { return true }
    return false
  }
}
