import PipeKit

/// Where a phrase first stands in a document, and how often it follows.
struct PhrasePlace {
  var range: TextRange
  var count = 0
  /// How often it stands in the plural.
  var plurals = 0
  private let words: Int
  private let isName: Bool

  init(_ candidate: Candidate) {
    range = candidate.range
    words = candidate.words
    isName = candidate.isName
  }

  /// Counts one occurrence.
  mutating func add(_ candidate: Candidate) {
    count += 1
    if candidate.isPlural { plurals += 1 }
  }

  /// How much the phrase tells of its document, in arbitrary units.
  func weight(_ opening: Int) -> Int64 {
    let kind = isName ? 10 : words > 1 ? 13 : 6
    let place = Int(range.lower) < opening ? 3 : 2
    return Int64(kind * place * min(count, 1 << 20))
  }
}

extension [PhrasePlace?] {
  /// The place of a phrase, which begins where it is first seen.
  subscript(number: Int, default place: PhrasePlace) -> PhrasePlace {
    get { self[number] ?? place }
    set { self[number] = newValue }
  }
}
