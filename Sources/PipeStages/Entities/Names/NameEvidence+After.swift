internal import PipeKit

extension NameEvidence {
  /// Adds what the words from the end of a span on say.
  func addAfter(_ after: Int, to sum: inout some NameClueReceiver & ~Escapable) {
    guard view.contains(after) else { return sum.add(.beforeNothing) }
    let word = view[after]
    if word.looksLikeName {
      sum.add(beforeCapitalised(word))
    } else if word.shape.contains(.word) {
      sum.add(beforeSmallWord(after, word))
    } else if word.isMark(UInt8(ascii: "'")), view.has(after - 1, .possessive) {
      sum.add(beforePossessive(after + 1))
    } else {
      sum.add(beforeMark(after, word))
    }
  }

  private func beforeCapitalised(_ word: EntityWord) -> NameClue {
    if word.isAny(Self.titles) { return .beforeCapitalTitle }
    if word.isAny(.givenName) { return .beforeGivenName }
    if word.isAny(.common) { return .beforeCommonCapital }
    return word.isAny(Self.names) ? .beforeKnownName : .beforeName
  }

  private func beforeSmallWord(_ index: Int, _ word: EntityWord) -> NameClue {
    if view.isWord(index, "who") { return .beforeWho }
    if view.isWord(index, "and") { return .beforeAnd }
    if word.classes.contains(.speechVerb) { return .beforeSpeechVerb }
    if word.classes.contains(.role) { return .beforeRole }
    if word.classes.contains(.personVerb) { return .beforePersonVerb }
    if word.classes.contains(.locationContext) { return .beforeLocationNoun }
    if word.classes.contains(.facilityHead) { return .beforeFacilityNoun }
    if word.isAny([.organizationContext, .organizationHead]) { return .beforeOrganizationNoun }
    if word.isAny([.eventHead, .productHead]) { return .beforeEventNoun }
    let small: LexicalClass = [
      .common, .dateCue, .article, .placePreposition, .particle, .pronoun,
    ]
    // What is in no list is most likely a noun, which the name describes.
    return word.isAny(small) ? .beforeSmallWord : .beforeNoun
  }

  private func beforePossessive(_ index: Int) -> NameClue {
    if view.isAny(index, .kin) { return .beforePossessiveAndKin }
    let isRole = view.isAny(index, .role) || view.isAny(index + 1, .role)
    return isRole ? .beforePossessiveAndRole : .beforePossessive
  }

  private func beforeMark(_ index: Int, _ word: EntityWord) -> NameClue {
    switch word.mark {
    case UInt8(ascii: ","): return beforeComma(index + 1)
    case UInt8(ascii: "("):
      let isAcronym =
        view.has(index + 1, .allCapitals) && view.isMark(index + 2, UInt8(ascii: ")"))
      return isAcronym ? .beforeCapitalsInBrackets : .beforeBracket
    case UInt8(ascii: "-"):
      guard view.isAttached(index), view.isAttached(index + 1) else { return .beforeDash }
      return view.isWord(index + 1, "based") ? .beforeBased : .beforeDash
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .beforeQuote
    default: return word.shape.contains(.number) ? .beforeNumber : .beforeStop
    }
  }

  /// "X, 34," · "X, the chief executive" · "X, who" · "Lagos, Nigeria"
  private func beforeComma(_ index: Int) -> NameClue {
    if view.has(index, .number), view[index].range.count <= 3,
      view.isMark(index + 1, UInt8(ascii: ",")) || view.isMark(index + 1, UInt8(ascii: "."))
    {
      return .beforeAge
    }
    if view.isWord(index, "who") { return .beforeCommaAndWho }
    if view.isAny(index, .place), view.has(index, .capital) { return .beforeCommaAndPlace }
    return noun(near: index)
  }

  /// What one of the next few words says that the name is: "the chief executive", "the Italian
  /// dairy company".
  private func noun(near index: Int) -> NameClue {
    for place in index..<index + 5 {
      guard view.has(place, .word) else { break }
      if view[place].looksLikeName, !view.isAny(place, .group) { break }
      if view.isAny(place, .role) { return .beforeCommaAndRole }
      if view.isAny(place, .organizationContext) { return .beforeCommaAndOrganization }
    }
    return .beforeComma
  }
}
