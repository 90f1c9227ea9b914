internal import PipeKit

/// Takes a name for what its first or its last word says beyond doubt: Meridian News, Sadar Police
/// Station, Asian Games.
enum TellingEndings {
  /// A name this sure keeps its label.
  private static let certain = Score(tenThousandths: 8_500)
  private static let likely = Score(tenThousandths: 7_000)

  /// Words that end the names of buildings and works, and of events and laws, and of little else.
  private static let facilities = keys(
    """
    airfield airport arena bridge bypass cemetery dam expressway highway hospital mausoleum museum
    penitentiary prison racecourse refinery roundabout stadium station viaduct zoo
    """)
  private static let events = keys(
    """
    act award awards biennale championship championships cup festival games marathon olympics
    prize prizes protocol regatta revolution treaty trophy war
    """)

  /// Words that names of waters and mountains begin with, and no others.
  private static let places = keys("jebel khlong klong mount mt sierra wadi")

  /// Gives doubtful names the label that their words tell.
  static func settle(_ proposals: inout [Proposal], _ words: Span<EntityWord>) {
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
    guard range.count > 1, range.allSatisfy({ words[$0].looksLikeName }) else { return nil }
    if places.contains(first.key) { return name.label == .organization ? nil : .location }
    let isDoubtful = name.score < certain
    if last.isAny(.companyEnding), name.label != .organization,
      isDoubtful || name.label == .person && !first.isAny(.givenName)
    {
      return .organization
    }
    guard isDoubtful else { return nil }
    if last.isAny(.facilityHead), facilities.contains(last.key) { return .facility }
    if last.isAny(.eventHead), events.contains(last.key) { return .miscellaneous }
    let isDistrict = range.upperBound < words.count && words[range.upperBound].isAny(.placeNoun)
    return !isDistrict && isPerson(range, words) && name.score < likely ? .person : nil
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

  private static func keys(_ list: StaticString) -> Set<NameKey> {
    var keys: Set<NameKey> = []
    for word in "\(list)".split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      keys.insert(word.utf8.reduce(into: NameKey()) { $0.addSmallLetter($1) })
    }
    return keys
  }
}
