internal import PipeKit

/// Tells the places of a list apart: "Kigali, Rwanda" is a town and a country.
enum PlaceLists {
  /// Those who wrote the training data do not agree on such names, so the tagger is less sure of them
  /// than of either place alone.
  private static let likely = Score(tenThousandths: 7_000)
  private static let possible = Score(tenThousandths: 3_000)

  /// Cuts names of places at their commas, where every piece is a name by its looks.
  static func split(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    let count = proposals.count
    for index in 0..<count
    where proposals[index].label == .location && proposals[index].source == .name {
      let range = proposals[index].words
      guard let comma = range.first(where: { isComma(words[$0]) }), comma > range.lowerBound,
        isList(range, words)
      else { continue }
      let last = words[range.upperBound - 1]
      let isDistrict = comma + 2 == range.upperBound && last.key == Self.capitalDistrict
      if isDistrict || last.isAny(.place), proposals[index].score >= possible {
        proposals[index].score = max(proposals[index].score, likely)
      }
      if !isDistrict { split(index, at: comma, in: &proposals, words) }
    }
    guard proposals.count > count else { return }
    proposals.sort { ($0.firstWord, -$0.endWord) < ($1.firstWord, -$1.endWord) }
  }

  private static func split(
    _ index: Int, at comma: Int, in proposals: inout [Proposal], _ words: Span<EntityWord>
  ) {
    let whole = proposals[index].words
    proposals[index].endWord = Int32(comma)
    var start = comma + 1
    for end in start...whole.upperBound where end == whole.upperBound || isComma(words[end]) {
      var piece = proposals[index]
      piece.firstWord = Int32(start)
      piece.endWord = Int32(end)
      proposals.append(piece)
      start = end + 1
    }
  }

  /// Whether a word with a capital stands on both sides of each comma.
  private static func isList(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    range.allSatisfy { index in
      guard isComma(words[index]) else { return true }
      return index + 1 < range.upperBound && words[index - 1].shape.contains(.word)
        && words[index + 1].looksLikeName
    }
  }

  /// Washington, D.C. is one place.
  private static let capitalDistrict = "dc".utf8.reduce(into: NameKey()) { $0.addSmallLetter($1) }

  private static func isComma(_ word: EntityWord) -> Bool { word.isMark(UInt8(ascii: ",")) }
}
