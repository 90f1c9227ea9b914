internal import PipeKit

/// Reads what a document itself says that a name stands for: "the retailer Harrow", "storm Bonnie",
/// "Purple, one of the oldest charities", "Mae Chan district".
enum Descriptions {
  /// A description is looked for in so many words after a comma.
  private static let reach = 10

  /// What a place is called before "of" and its name: the constituency of Bethnal Green.
  private static let realms = KeySet(
    """
    borough city constituency county district governorate island municipality prefecture province
    region suburb town township village
    """)
  private static let of = NameKey("of")

  /// The kind of name that words beside a name say it is; nil where nothing beside it does.
  static func lane(of name: Range<Int>, _ words: Span<EntityWord>) -> NameLane? {
    guard let lane = before(name, words) ?? after(name, words) else { return nil }
    // An English constituency, and the district of Kurdish fighters.
    return lane == .location && words[name.upperBound - 1].isAny(.group) ? nil : lane
  }

  /// The company Akamai, a company called Akamai, the organisation "Odhikar", Hurricane Ida.
  private static func before(_ name: Range<Int>, _ words: Span<EntityWord>) -> NameLane? {
    var index = name.lowerBound - 1
    if index > 0, isQuote(words[index]) { index -= 1 }
    if index > 0, words[index].classes.contains(.bynameVerb) { index -= 1 }
    guard index >= 0 else { return nil }
    let word = words[index]
    if index > 0, word.key == of, !words[index - 1].looksLikeName {
      return realms.contains(words[index - 1].key) ? .location : nil
    }
    if word.shape.contains(.possessive) { return nil }
    if word.classes.contains(.stormNoun) { return .miscellaneous }
    return word.looksLikeName ? nil : kind(of: word)
  }

  private static func after(_ name: Range<Int>, _ words: Span<EntityWord>) -> NameLane? {
    var index = name.upperBound
    if index < words.count, isQuote(words[index]) { index += 1 }
    guard index + 2 < words.count else { return nil }
    let next = words[index]
    if next.classes.contains(.placeNoun), !next.looksLikeName,
      !words[name.upperBound - 1].shape.contains(.possessive)
    {
      return .location
    }
    guard next.isMark(UInt8(ascii: ",")), words[index + 1].isAny([.article, .number]) else {
      return nil
    }
    return described(from: index + 2, words)
  }

  /// What the last noun says before the description ends: a clothing company founded by her.
  private static func described(from start: Int, _ words: Span<EntityWord>) -> NameLane? {
    var last: Int?
    for index in start..<min(start + reach, words.count) {
      let word = words[index]
      if index == start, word.classes.contains(.smallWord) { continue }
      if word.mark != 0 || word.isAny([.smallWord, .pronoun, .hyphenSuffix]) {
        return last.flatMap { isNoun(words[$0]) ? kind(of: words[$0]) : nil }
      }
      last = index
    }
    return nil
  }

  private static func isNoun(_ word: EntityWord) -> Bool {
    !word.looksLikeName && !word.shape.contains(.possessive)
  }

  private static func kind(of word: EntityWord) -> NameLane? {
    if word.classes.contains(.companyNoun) { return .organization }
    return word.classes.contains(.productNoun) ? .product : nil
  }

  private static func isQuote(_ word: EntityWord) -> Bool {
    word.isMark(UInt8(ascii: "\"")) || word.isMark(UInt8(ascii: "'"))
  }
}
