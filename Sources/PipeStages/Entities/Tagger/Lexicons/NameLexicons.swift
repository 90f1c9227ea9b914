internal import PipeKit

/// Word lists that help to tell names apart, a bit of ``WordFacts/lists`` each.
///
/// The lists go into the model when it is trained; at run time the bits are read from there. All
/// words are in lower case and single: a list says "this word often means", never "this is". Most
/// of them are the lists of the rules, with some words that the rules had better not know.
enum NameLexicons {
  /// The lists in the order of their bits.
  static let all: [[String]] = [
    words(WordLists.months, TaggerLexicon.months),
    words(WordLists.weekdays, TaggerLexicon.days),
    words(WordLists.currencies, TaggerLexicon.currencies),
    words(WordLists.magnitudes, TaggerLexicon.magnitudes),
    words(WordLists.honorifics, TaggerLexicon.titles)
      + words(WordLists.maleHonorifics, "") + words(WordLists.femaleHonorifics, ""),
    words(WordLists.roles, TaggerLexicon.roles),
    words(WordLists.organizationHeads, TaggerLexicon.organizationHeads)
      + words(WordLists.publicHeads, ""),
    words(WordLists.facilityHeads, TaggerLexicon.facilityHeads),
    words(WordLists.locationHeads, TaggerLexicon.geography),
    words(WordLists.placePrepositions, TaggerLexicon.placePrepositions),
    words(WordLists.speechVerbs, TaggerLexicon.speechVerbs),
    words(WordLists.eventHeads, TaggerLexicon.events),
    words(WordLists.particles, TaggerLexicon.particles),
    words(WordLists.numbers, TaggerLexicon.numbers),
    words(WordLists.timeUnits, TaggerLexicon.times),
    words("", TaggerLexicon.groups),
    words(WordLists.maleNames, TaggerLexicon.firstNames) + words(WordLists.femaleNames, ""),
    names(PhraseLists.countries, TaggerLexicon.countries),
    names(PhraseLists.nationalities, TaggerLexicon.nationalities),
    names(PhraseLists.cities, TaggerLexicon.cities),
    names(PhraseLists.regions, TaggerLexicon.regions),
    words(WordLists.organizationSuffixes, TaggerLexicon.companySuffixes),
    names(PhraseLists.organizations, TaggerLexicon.acronyms),
    names(PhraseLists.beliefs, TaggerLexicon.beliefs),
    words(WordLists.surnames, TaggerLexicon.surnames),
    words(WordLists.commonWords, ""),
    words(WordLists.kin, ""),
    words(WordLists.productHeads, ""),
    words(WordLists.personVerbs, ""),
    words(WordLists.organizationContext, ""),
    words(WordLists.locationContext, ""),
  ]

  /// The words of two lists.
  private static func words(_ list: StaticString, _ more: String) -> [String] {
    "\(list) \(more)".split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// The names of one word of a list, in lower case, and more words.
  private static func names(_ list: StaticString, _ more: String) -> [String] {
    let single = "\(list)".split { $0 == "," || $0 == "\n" }
      .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.contains(" ") }
    return single.map { $0.lowercased() } + words("", more)
  }
}

/// Words beside those in the lists of the rules.
enum TaggerLexicon {}
