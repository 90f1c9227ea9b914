/// Word lists that help to tell names apart, a bit of ``WordFacts/lists`` each.
///
/// The lists go into the model when it is trained; at run time the bits are read from there. All
/// words are in lower case and single: a list says "this word often means", never "this is".
enum NameLexicons {
  /// The lists in the order of their bits.
  static let all: [String] = [
    TaggerLexicon.months, TaggerLexicon.days, TaggerLexicon.currencies, TaggerLexicon.magnitudes,
    TaggerLexicon.titles,
    TaggerLexicon.roles, TaggerLexicon.organizationHeads, TaggerLexicon.facilityHeads,
    TaggerLexicon.geography,
    TaggerLexicon.placePrepositions, TaggerLexicon.speechVerbs, TaggerLexicon.events,
    TaggerLexicon.particles,
    TaggerLexicon.numbers, TaggerLexicon.times, TaggerLexicon.groups, TaggerLexicon.firstNames,
    TaggerLexicon.countries,
    TaggerLexicon.nationalities, TaggerLexicon.cities, TaggerLexicon.regions,
    TaggerLexicon.companySuffixes,
    TaggerLexicon.acronyms, TaggerLexicon.beliefs, TaggerLexicon.surnames,
  ]

  /// The words of one list.
  static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

/// The word lists themselves.
enum TaggerLexicon {}
