extension WordLists {
  /// Nouns that tell that the name beside them is a place: "the village of X", "X province".
  static let locationContext: StaticString = """
    airport archipelago area bay beach border capital cities city coast community constituency
    countries country county district governorate hamlet hinterland island islands lake metropolis
    mountain mountains municipality neighborhood neighboring neighbourhood neighbouring outskirts
    peninsula port prefecture province provinces region regions republic resort river riverside
    settlement shore slum state states strait streets suburb suburbs territory town towns township
    valley village villages waters
    """
}
