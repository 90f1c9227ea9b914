/// Word lists that help to tell names apart, a bit of ``WordFacts/lists`` each.
///
/// The lists go into the model when it is trained; at run time the bits are read from there. All
/// words are in lower case and single: a list says "this word often means", never "this is".
enum NameLexicons {
  /// The lists in the order of their bits.
  static let all: [String] = [
    Lexicon.months, Lexicon.days, Lexicon.currencies, Lexicon.magnitudes, Lexicon.titles,
    Lexicon.roles, Lexicon.organizationHeads, Lexicon.facilityHeads, Lexicon.geography,
    Lexicon.placePrepositions, Lexicon.speechVerbs, Lexicon.events, Lexicon.particles,
    Lexicon.numbers, Lexicon.times, Lexicon.groups, Lexicon.firstNames, Lexicon.countries,
    Lexicon.nationalities, Lexicon.cities, Lexicon.regions, Lexicon.companySuffixes,
    Lexicon.acronyms, Lexicon.beliefs, Lexicon.surnames,
  ]

  /// The words of one list.
  static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

/// The word lists themselves.
enum Lexicon {}
