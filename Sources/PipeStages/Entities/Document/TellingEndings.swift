internal import PipeKit

/// Takes a name for what its first or its last word says beyond doubt: Meridian News, Sadar Police
/// Station, Asian Games.
enum TellingEndings {
  /// A name this sure keeps its label.
  private static let certain = Score(tenThousandths: 8_500)
  private static let likely = Score(tenThousandths: 7_000)

  /// Words that end the names of buildings and works, and of events and laws, and of little else.
  private static let facilities = KeySet(
    """
    airfield airport arena bridge bypass cemetery dam expressway highway hospital mausoleum museum
    penitentiary prison racecourse refinery roundabout stadium station viaduct zoo
    """)
  private static let events = KeySet(
    """
    act award awards biennale championship championships cup festival games marathon olympics prix
    prize prizes protocol regatta revolution treaty trophy war
    """)

  /// Words that names of waters and mountains begin with, and no others.
  private static let places = KeySet("jebel khlong klong mount mt port sierra wadi")

  /// Words that names of bodies begin with in Spanish, Portuguese and French, and no persons: Fundación
  /// Violeta Barrios de Chamorro.
  private static let bodies = KeySet(
    """
    asociacion associacao confederacion corporacion empresa federacion fondation fundacao fundacion
    ministere ministerio partido sindicato universidad universidade universite
    """)

  /// Operation Guardian is no organisation.
  private static let operation = NameKey("operation")

  /// Gives doubtful names the label that their words tell.
  static func settle(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    settlePlaces(&proposals, words)
    for index in proposals.indices
    where proposals[index].source == .name && isOther(proposals[index].label) {
      guard let label = label(of: proposals[index], words) else { continue }
      proposals[index].label = label
      proposals[index].score = max(proposals[index].score, likely)
    }
  }

  private static func label(of name: Proposal, _ words: Span<EntityWord>) -> Symbol? {
    let range = name.words
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    if range.count > 1, first.looksLikeName, bodies.contains(first.key) {
      return name.label == .organization ? nil : .organization
    }
    guard range.count > 1, range.allSatisfy({ words[$0].looksLikeName }) else { return nil }
    if places.contains(first.key) { return name.label == .organization ? nil : .location }
    let isDoubtful = name.score < certain
    if last.isAny(.companyEnding), name.label != .organization,
      isDoubtful || name.label == .person && !first.isAny(.givenName)
    {
      return .organization
    }
    if first.key == Self.operation, name.label != .location { return .miscellaneous }
    guard isDoubtful else { return nil }
    if last.isAny(.facilityHead), facilities.contains(last.key) { return .facility }
    if last.isAny(.eventHead), events.contains(last.key) { return .miscellaneous }
    let isDistrict = range.upperBound < words.count && words[range.upperBound].isAny(.placeNoun)
    return !isDistrict && isPerson(range, words) && name.score < likely ? .person : nil
  }

  /// Takes places of the lists for places, unless the document tells of a person of that name.
  private static func settlePlaces(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
    var families: Set<NameKey>?
    for index in proposals.indices
    where proposals[index].source == .name && proposals[index].label == .person
      && isListedPlace(proposals[index].words, words)
    {
      let known = families ?? lastWords(ofPersons: proposals, words)
      families = known
      guard !known.contains(words[proposals[index].words.lowerBound].key) else { continue }
      proposals[index].label = .location
      proposals[index].score = max(proposals[index].score, likely)
    }
  }

  /// The last words of the full names of persons.
  private static func lastWords(
    ofPersons proposals: [Proposal], _ words: Span<EntityWord>
  ) -> Set<NameKey> {
    var keys: Set<NameKey> = []
    for name in proposals where name.label == .person && name.words.count > 1 {
      keys.insert(words[name.words.upperBound - 1].key)
    }
    return keys
  }

  /// Whether a name is a place of the lists that nobody is called: talks with Ankara.
  private static func isListedPlace(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    let word = words[range.lowerBound]
    guard range.count == 1, word.classes.isSubset(of: [.place, .common]), word.isAny(.place),
      range.lowerBound > 0
    else { return false }
    let before = words[range.lowerBound - 1]
    let next = range.upperBound
    let speaks = next < words.count && words[next].isAny([.speechVerb, .personVerb])
    return !speaks && !before.isAny(LexicalClass.honorific.union(.role)) && !before.looksLikeName
  }

  /// Whether a name is a given name and a word that no list knows: Yannick Jauzion.
  private static func isPerson(_ range: Range<Int>, _ words: Span<EntityWord>) -> Bool {
    let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
    return range.count == 2 && first.classes.isSubset(of: .givenName) && !first.classes.isEmpty
      && last.classes.isSubset(of: .surname)
      && first.shape.isDisjoint(with: [.possessive, .plainCapitals, .allCapitals])
      && last.shape.isDisjoint(with: [.allCapitals, .hasDigit])
  }

  private static func isOther(_ label: Symbol) -> Bool {
    label == .miscellaneous || label == .location || label == .person || label == .product
      || label == .organization
  }
}
