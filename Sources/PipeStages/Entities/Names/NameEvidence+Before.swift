internal import PipeKit

extension NameEvidence {
  /// Adds what the words before the span say.
  func addBefore(_ span: Range<Int>, to sum: inout some NameClueReceiver & ~Escapable) {
    let before = span.lowerBound - 1
    guard view.contains(before) else { return sum.add(.afterNothing) }
    let word = view[before]
    if word.isAny(Self.titles) {
      sum.add(title(word))
    } else if word.looksLikeName, !isPlain(word) {
      sum.add(capitalised(word))
    } else if word.shape.contains(.word) {
      addSmallWord(before, word, to: &sum)
    } else {
      addMark(before, span, to: &sum)
    }
  }

  /// Whether the capital of a word only says that a sentence begins: In Paris, The Hague.
  private func isPlain(_ word: EntityWord) -> Bool {
    word.shape.contains(.sentenceStart) && word.isAny([.common, .article])
  }

  private func title(_ word: EntityWord) -> NameClue {
    guard word.shape.contains(.capital) else { return .afterRole }
    if word.isAny([.maleHonorific, .femaleHonorific]) { return .afterMaleHonorific }
    return word.isAny(.honorific) ? .afterHonorific : .afterCapitalRole
  }

  private func capitalised(_ word: EntityWord) -> NameClue {
    if word.classes.contains(.common) { return .afterCommonCapital }
    if word.classes.contains(.group) { return .afterGroup }
    if word.classes.contains(.place) { return .afterPlace }
    return word.classes.contains(.knownOrganization) ? .afterKnownOrganization : .afterName
  }

  private func addSmallWord(
    _ index: Int, _ word: EntityWord, to sum: inout some NameClueReceiver & ~Escapable
  ) {
    if view.isWord(index, "the") {
      sum.add(.afterThe)
    } else if view.isWord(index, "a") || view.isWord(index, "an") {
      sum.add(.afterA)
    } else if view.isWord(index, "of") {
      sum.add(afterOf(index - 1))
    } else if view.isWord(index, "and") {
      sum.add(.afterAnd)
      addPartner(index - 1, to: &sum)
    } else if let clue = preposition(index) {
      sum.add(clue)
    } else if word.classes.contains(.placePreposition) {
      sum.add(.afterPlacePreposition)
    } else if word.classes.contains(.kin) {
      sum.add(.afterKin)
    } else if word.isAny([.speechVerb, .personVerb]) {
      sum.add(.afterVerb)
    } else if word.classes.contains(.organizationContext) {
      sum.add(.afterOrganizationNoun)
    } else if word.classes.contains(.locationContext) {
      sum.add(.afterLocationNoun)
    } else if word.classes.contains(.productHead) {
      sum.add(.afterProductNoun)
    } else {
      sum.add(word.isAny(.common) ? .afterCommonWord : .afterOtherWord)
    }
  }

  private func preposition(_ index: Int) -> NameClue? {
    guard view[index].range.count <= 5 else {
      return view.isWord(index, "including") ? .afterAs : nil
    }
    if view.isWord(index, "in") {
      let isStake = view.isWord(index - 1, "stake") || view.isWord(index - 1, "shares")
      return isStake ? .afterOrganizationNoun : .afterIn
    }
    if view.isWord(index, "to") { return .afterTo }
    if view.isWord(index, "for") { return .afterFor }
    if view.isWord(index, "from") { return .afterFrom }
    if view.isWord(index, "on") { return .afterOn }
    if view.isWord(index, "with") { return .afterWith }
    if view.isWord(index, "at") { return .afterAt }
    if view.isWord(index, "by") || view.isWord(index, "told") { return .afterBy }
    return view.isWord(index, "as") || view.isWord(index, "like") ? .afterAs : nil
  }

  /// "the city of X", "president of X"
  private func afterOf(_ index: Int) -> NameClue {
    if view.isAny(index, .locationContext) { return .afterPlaceOf }
    if view.isAny(index, .role) { return .afterRoleOf }
    return view.isAny(index, .kin) ? .afterKinOf : .afterOf
  }

  private func addMark(
    _ index: Int, _ span: Range<Int>, to sum: inout some NameClueReceiver & ~Escapable
  ) {
    let word = view[index]
    if word.isMark(UInt8(ascii: ",")) {
      sum.add(view.isAny(index - 1, .role) ? .afterRoleAndComma : .afterComma)
      addPartner(index - 1, to: &sum)
    } else if word.isMark(UInt8(ascii: "\"")) || word.isMark(UInt8(ascii: "'")) {
      let closes = view.isMark(span.upperBound, word.mark)
      sum.add(closes && word.shape.contains(.spaceBefore) ? .inQuotes : .afterQuote)
    } else if word.isMark(UInt8(ascii: "(")) {
      let isAcronym =
        view.isMark(span.upperBound, UInt8(ascii: ")")) && view.has(span.lowerBound, .allCapitals)
      sum.add(isAcronym ? .capitalsInBrackets : .afterBracket)
    } else if word.isMark(UInt8(ascii: "-")) {
      sum.add(.afterDash)
    } else {
      sum.add(word.shape.contains(.number) ? .afterNumber : .afterOtherMark)
    }
  }

  /// What stands before "and" or a comma is often of the same kind.
  private func addPartner(_ index: Int, to sum: inout some NameClueReceiver & ~Escapable) {
    guard view.contains(index), view[index].looksLikeName else { return }
    let partner = view[index]
    if partner.isAny(.givenName.union(.surname)) {
      sum.add(.afterPersonPartner)
    } else if partner.classes.contains(.place) {
      sum.add(.afterPlacePartner)
    } else if partner.classes.contains(.group) {
      sum.add(.afterGroupPartner)
    } else if partner.classes.contains(.knownOrganization) {
      sum.add(.afterOrganizationPartner)
    }
  }
}
