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

  /// The longest name, in words and marks.
  static let longestName = 8

  /// The points of a span. `known` are the kinds that the lists give it, a bit for each lane;
  /// `end` is what its end says, see ``pointsOfEnd(_:)``.
  func points(
    _ span: Range<Int>, known: UInt8, cutsKnown: Bool, end: NameScores
  ) -> NameScores {
    var sum = NameClueSum(clues, outside, from: end)
    addWords(span, known: known, cutsKnown: cutsKnown, to: &sum)
    addBefore(span, to: &sum)
    return sum.scores
  }

  /// The points for how a span ends and what follows, which are the same wherever it begins.
  func pointsOfEnd(_ end: Int) -> NameScores {
    var sum = NameClueSum(clues, outside)
    addEnding(view[end - 1], to: &sum)
    addAfter(end, to: &sum)
    return sum.scores
  }

  /// The points for a word's being in no name.
  func pointsOutside(_ index: Int) -> Int {
    var sum = NameClueSum(clues, outside)
    addOutside(index, to: &sum)
    return sum.outsidePoints
  }

  /// Calls `body` with the end of each span from `start` on that may be a name, the kinds that the
  /// lists give it, and whether it cuts a longer name of the lists short.
  func forEachSpan(
    from start: Int, in run: Range<Int>, _ names: borrowing KnownNames,
    _ body: (_ end: Int, _ known: UInt8, _ cutsKnown: Bool) -> Void
  ) {
    guard view.isNameWord(start) else { return }
    let match = names.match(view.words, at: start, before: run.upperBound, view.bytes)
    for end in start + 1...min(run.upperBound, start + Self.longestName) {
      let isKnown = match?.end == end
      guard isKnown || view.isNameWord(end - 1) || view.endsName(end - 1) else { continue }
      body(end, isKnown ? match?.lanes ?? 0 : 0, match.map { $0.end > end } ?? false)
    }
  }

  /// Adds every clue of a span.
  func addClues(
    _ span: Range<Int>, known: UInt8, cutsKnown: Bool,
    to sum: inout some NameClueReceiver & ~Escapable
  ) {
    addWords(span, known: known, cutsKnown: cutsKnown, to: &sum)
    addEnding(view[span.upperBound - 1], to: &sum)
    addBefore(span, to: &sum)
    addAfter(span.upperBound, to: &sum)
  }

  /// Adds what the words of a span say all together.
  private func addWords(
    _ span: Range<Int>, known: UInt8, cutsKnown: Bool,
    to sum: inout some NameClueReceiver & ~Escapable
  ) {
    addLength(span, to: &sum)
    if known != 0 { addKnown(known, span, to: &sum) }
    if cutsKnown { sum.add(.cutsKnownName) }
    if span.count == 1 {
      addSingle(span.lowerBound, to: &sum)
    } else {
      addInside(span, to: &sum)
    }
  }

  private func addLength(_ span: Range<Int>, to sum: inout some NameClueReceiver & ~Escapable) {
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
    let last = view[span.upperBound - 1].shape
    if last.contains(.plainCapitals) { sum.add(.plainCapitals) }
    if last.contains([.dateLine, .allCapitals]),
      !view.isMark(span.lowerBound - 1, UInt8(ascii: "("))
    {
      sum.add(.capitalsInDateLine)
    }
  }

  private func addKnown(
    _ known: UInt8, _ span: Range<Int>, to sum: inout some NameClueReceiver & ~Escapable
  ) {
    if known & 2 != 0 { sum.add(.knownOrganization) }
    if known & 4 != 0 { sum.add(.knownLocation) }
    if known & 8 != 0 { sum.add(.knownNationality) }
    if known & 16 != 0 { sum.add(.knownFacility) }
    if known & 32 != 0 { sum.add(.knownProduct) }
    if known & 64 != 0 { sum.add(.knownMiscellaneous) }
    if known.nonzeroBitCount > 1 { sum.add(.knownWithDoubt) }
    if span.count > 1 { sum.add(.knownOfManyWords) }
  }

  private func addEnding(_ word: EntityWord, to sum: inout some NameClueReceiver & ~Escapable) {
    guard word.shape.contains(.hasSmallLetter), word.range.count > 4 else { return }
    switch NameEnding(view.bytes, word.range.indices) {
    case .person: sum.add(.personEnding)
    case .place: sum.add(.placeEnding)
    case .nationality: sum.add(.nationalityEnding)
    case .none: break
    }
  }

  /// Adds the clues of a word's being in no name.
  func addOutside(_ index: Int, to sum: inout some NameClueReceiver & ~Escapable) {
    let word = view[index]
    guard view.isNameWord(index) else { return sum.add(outside: .smallWord) }
    let isAtStart = !word.shape.isDisjoint(with: [.sentenceStart, .plainCapitals])
    let isTitle = word.isAny(Self.titles)
    if isTitle {
      sum.add(outside: isAtStart ? .titleAtStart : .title)
    } else if word.isAny([.common, .article]) {
      sum.add(outside: isAtStart ? .commonAtStart : .common)
    } else if word.isAny(Self.names) {
      sum.add(outside: isAtStart ? .knownAtStart : .known)
    } else if word.isAny(Self.heads) {
      sum.add(outside: isAtStart ? .headAtStart : .head)
    } else if word.isAny(.givenName.union(.surname)) {
      sum.add(outside: isAtStart ? .personAtStart : .person)
    } else {
      sum.add(outside: isAtStart ? .unknownAtStart : .unknown)
    }
    if word.shape.contains(.allCapitals) { sum.add(outside: .allCapitals) }
    if isNamePart(index - 1) { sum.add(outside: .afterName) }
    if isNamePart(index + 1) { sum.add(outside: isTitle ? .titleBeforeName : .beforeName) }
  }

  /// Whether the word is capitalised and no title.
  func isNamePart(_ index: Int) -> Bool {
    view.contains(index) && view.isNameWord(index)
      && !view[index].isAny(Self.titles.union([.common, .article]))
  }
}
