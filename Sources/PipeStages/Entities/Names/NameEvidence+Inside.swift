internal import PipeKit

extension NameEvidence {
  /// Adds what a single word says.
  func addSingle(_ index: Int, to sum: inout some NameClueReceiver & ~Escapable) {
    let word = view[index]
    let isTitled = view.isAny(index - 1, .honorific) && view.has(index - 1, .capital)
    let isName = word.isAny(.givenName.union([.surname, .place, .group, .knownOrganization]))
    if !word.isAny([.common, .place, .knownOrganization]) {
      if word.isAny(.givenName) { sum.add(.aloneGivenName) }
      if word.classes.contains(.surname) { sum.add(.aloneSurname) }
    }
    let isSuffix =
      word.classes.contains(.organizationSuffix) && !word.shape.contains(.allCapitals)
    if isSuffix || word.isAny([.common, .article]) {
      // Dr Hope and Ms Grant are no common words.
      sum.add(isTitled ? .aloneSurname : .aloneCommon)
    } else if word.isAny(Self.titles) {
      sum.add(.aloneTitle)
    } else if word.isAny(Self.heads) {
      sum.add(.aloneHead)
    } else if !isName {
      sum.add(.aloneUnknown)
    }
    if word.shape.contains(.initial) { sum.add(.aloneInitial) }
    if word.shape.contains(.hasDigit) { sum.add(.aloneDigits) }
    if word.shape.contains(.hyphenated) { sum.add(.aloneHyphenated) }
    if word.shape.contains(.sentenceStart) { sum.add(.aloneAtStart) }
    if word.shape.contains(.allCapitals) {
      sum.add(word.range.count > 6 ? .aloneLongAllCapitals : .aloneAllCapitals)
    } else if word.shape.contains(.innerCapital), !isPersonPrefix(word) {
      sum.add(.aloneInnerCapital)
    }
  }

  /// Whether the word begins as in McDonald or DeSantis.
  private func isPersonPrefix(_ word: EntityWord) -> Bool {
    let start = word.range.indices.lowerBound
    let (first, second) = (view.bytes[start], view.bytes[start + 1])
    return first == UInt8(ascii: "M") && second == UInt8(ascii: "c")
      || first == UInt8(ascii: "D") && second == UInt8(ascii: "e")
  }

  /// Adds what the words of a longer span say.
  func addInside(_ span: Range<Int>, to sum: inout some NameClueReceiver & ~Escapable) {
    let first = view[span.lowerBound]
    let last = view[span.upperBound - 1]
    addFirst(first, to: &sum)
    addHeadOf(span, first, to: &sum)
    addLast(last, to: &sum)
    var isUnknown = isUnlisted(first) && isUnlisted(last)
    for index in span.dropFirst().dropLast() {
      addInner(index, to: &sum)
      if !isUnlisted(view[index]) { isUnknown = false }
    }
    if isUnknown { sum.add(.allUnknown) }
    if first.isAny([.place, .group]), first.shape.contains(.possessive) {
      sum.add(.possessivePlaceFirst)
    }
  }

  private func isUnlisted(_ word: EntityWord) -> Bool {
    word.classes.isSubset(of: .unfitted)
  }

  private func addFirst(_ word: EntityWord, to sum: inout some NameClueReceiver & ~Escapable) {
    if word.isAny(.givenName) {
      let isDoubtful = word.isAny([.common, .place, .locationStart])
      sum.add(isDoubtful ? .firstDoubtfulGivenName : .firstGivenName)
    } else if word.isAny(.common) {
      sum.add(.firstCommon)
    }
    if word.shape.contains(.initial) { sum.add(.firstInitial) }
    if word.isAny(Self.titles) { sum.add(.firstTitle) }
    if word.classes.contains(.group) { sum.add(.firstGroup) }
    if word.classes.contains(.place) { sum.add(.firstPlace) }
    if word.classes.contains(.knownOrganization) { sum.add(.firstKnownOrganization) }
    if word.classes.contains(.article) { sum.add(.firstArticle) }
    if word.classes.contains(.locationStart) { sum.add(.firstLocationStart) }
    if word.shape.contains(.allCapitals) { sum.add(.firstAllCapitals) }
    if word.shape.contains(.sentenceStart) { sum.add(.firstAtStart) }
  }

  private func addHeadOf(
    _ span: Range<Int>, _ first: EntityWord, to sum: inout some NameClueReceiver & ~Escapable
  ) {
    let second = span.lowerBound + 1
    guard view.isWord(second, "of") || view.isWord(second, "for") else { return }
    if first.isAny([.organizationHead, .organizationContext]) { sum.add(.organizationHeadOf) }
    if first.classes.contains(.facilityHead) { sum.add(.facilityHeadOf) }
    if first.classes.contains(.locationHead) { sum.add(.locationHeadOf) }
    if first.classes.contains(.eventHead) { sum.add(.eventHeadOf) }
  }

  private func addLast(_ word: EntityWord, to sum: inout some NameClueReceiver & ~Escapable) {
    if word.classes.contains(.surname) { sum.add(.lastSurname) }
    if word.isAny(Self.titles) { sum.add(.lastTitle) }
    if word.classes.contains(.place) { sum.add(.lastPlace) }
    if word.classes.contains(.group) { sum.add(.lastGroup) }
    if word.classes.contains(.common) { sum.add(.lastCommon) }
    if word.classes.contains(.organizationHead) { sum.add(.lastOrganizationHead) }
    if word.classes.contains(.organizationSuffix) { sum.add(.lastOrganizationSuffix) }
    if word.classes.contains(.facilityHead) { sum.add(.lastFacilityHead) }
    if word.classes.contains(.locationHead) { sum.add(.lastLocationHead) }
    if word.classes.contains(.eventHead) { sum.add(.lastEventHead) }
    if word.classes.contains(.productHead) { sum.add(.lastProductHead) }
    if word.isAny([.organizationContext, .locationContext]) { sum.add(.lastContext) }
    if word.shape.contains(.number) { sum.add(.lastNumber) }
    if word.shape.contains(.initial) { sum.add(.lastInitial) }
    if word.shape.contains(.hyphenated) { sum.add(.lastHyphenated) }
    if word.shape.contains(.allCapitals) { sum.add(.lastAllCapitals) }
  }

  private func addInner(_ index: Int, to sum: inout some NameClueReceiver & ~Escapable) {
    let word = view[index]
    if word.looksLikeName {
      if word.shape.contains(.initial) { sum.add(.innerInitial) }
      if word.isAny(Self.titles) {
        sum.add(isNamePart(index + 1) ? .innerTitleOfName : .innerTitle)
      }
      if word.isAny([.place, .group]) { sum.add(.innerPlace) }
      if word.classes.contains(.common) {
        sum.add(.innerCommon)
      } else if word.isAny(Self.heads) {
        sum.add(.innerHead)
      }
    } else if word.isMark(UInt8(ascii: "&")) {
      sum.add(.innerAmpersand)
    } else if word.isMark(UInt8(ascii: ",")) {
      // Apple, Inc.: the legal form says enough.
    } else if word.isMark(UInt8(ascii: "'")) {
      sum.add(.innerPossessive)
    } else if view.isWord(index, "of") {
      sum.add(.innerOf)
    } else if view.isWord(index, "and") {
      sum.add(.innerAnd)
    } else if view.isWord(index, "the") {
      sum.add(.innerThe)
    } else if word.classes.contains(.particle) {
      sum.add(.innerParticle)
    } else {
      sum.add(.innerPreposition)
    }
  }
}
