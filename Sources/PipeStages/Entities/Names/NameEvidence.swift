internal import PipeKit

/// Observes what a span of words and its surroundings say about its being a name.
struct NameEvidence: ~Escapable {
  let view: WordView
  private let clues: Span<NameScores>
  private let outside: Span<NameScores>

  @_lifetime(copy view, borrow table)
  init(_ view: borrowing WordView, _ table: borrowing NameClueTable) {
    self.view = WordView(
      bytes: view.bytes, words: view.words, sentence: view.start..<view.end)
    clues = table.clues.span
    outside = table.outside.span
  }

  /// The words that say what kind of thing a name is of.
  static let heads: LexicalClass = [
    .organizationHead, .facilityHead, .locationHead, .eventHead, .organizationContext,
    .locationContext, .productHead,
  ]
  static let titles = LexicalClass.honorific.union(.role)
  static let names: LexicalClass = [.place, .group, .knownOrganization]

  /// The points of a span. `known` are the kinds that the lists give it, a bit for each lane.
  func points(_ span: Range<Int>, known: UInt8, cutsKnown: Bool) -> NameScores {
    var sum = NameClueSum(clues)
    addLength(span, to: &sum)
    if known != 0 { addKnown(known, span, to: &sum) }
    if cutsKnown { sum.add(.cutsKnownName) }
    if span.count == 1 {
      addSingle(span.lowerBound, to: &sum)
    } else {
      addInside(span, to: &sum)
    }
    addEnding(view[span.upperBound - 1], to: &sum)
    addBefore(span, to: &sum)
    addAfter(span, to: &sum)
    return sum.scores
  }

  private func addLength(_ span: Range<Int>, to sum: inout NameClueSum) {
    let clue: NameClue =
      switch span.count {
      case 1: .oneWord
      case 2: .twoWords
      case 3: .threeWords
      case 4: .fourWords
      case 5: .fiveWords
      case 6: .sixWords
      default: .longer
      }
    sum.add(clue)
    if view.has(span.upperBound - 1, .plainCapitals) { sum.add(.plainCapitals) }
  }

  private func addKnown(_ known: UInt8, _ span: Range<Int>, to sum: inout NameClueSum) {
    if known & 2 != 0 { sum.add(.knownOrganization) }
    if known & 4 != 0 { sum.add(.knownLocation) }
    if known & 8 != 0 { sum.add(.knownNationality) }
    if known & 16 != 0 { sum.add(.knownFacility) }
    if known & 32 != 0 { sum.add(.knownProduct) }
    if known & 64 != 0 { sum.add(.knownMiscellaneous) }
    if known.nonzeroBitCount > 1 { sum.add(.knownWithDoubt) }
    if span.count > 1 { sum.add(.knownOfManyWords) }
  }

  private func addEnding(_ word: EntityWord, to sum: inout NameClueSum) {
    guard word.shape.contains(.hasSmallLetter), word.range.count > 4 else { return }
    switch NameEnding(view.bytes, word.range.indices) {
    case .person: sum.add(.personEnding)
    case .place: sum.add(.placeEnding)
    case .nationality: sum.add(.nationalityEnding)
    case .none: break
    }
  }

  /// The points for a word's being in no name.
  func pointsOutside(_ index: Int) -> Int {
    let word = view[index]
    guard view.isNameWord(index) else { return points(.smallWord) }
    let isAtStart = !word.shape.isDisjoint(with: [.sentenceStart, .plainCapitals])
    let clue: OutsideClue
    if word.isAny(Self.titles) {
      clue = isAtStart ? .titleAtStart : .title
    } else if word.isAny([.common, .article]) {
      clue = isAtStart ? .commonAtStart : .common
    } else if word.isAny(Self.names) {
      clue = isAtStart ? .knownAtStart : .known
    } else if word.isAny(Self.heads) {
      clue = isAtStart ? .headAtStart : .head
    } else if word.isAny(.givenName.union(.surname)) {
      clue = isAtStart ? .personAtStart : .person
    } else {
      clue = isAtStart ? .unknownAtStart : .unknown
    }
    var points = points(clue)
    if word.shape.contains(.allCapitals) { points += self.points(.allCapitals) }
    let isTitle = word.isAny(Self.titles)
    if isNamePart(index - 1) { points += self.points(.afterName) }
    if isNamePart(index + 1) { points += self.points(isTitle ? .titleBeforeName : .beforeName) }
    return points
  }

  @inline(__always)
  private func points(_ clue: OutsideClue) -> Int { outside[clue.rawValue].first }

  /// Whether the word is capitalised and no title.
  func isNamePart(_ index: Int) -> Bool {
    view.contains(index) && view.isNameWord(index)
      && !view[index].isAny(Self.titles.union([.common, .article]))
  }
}
