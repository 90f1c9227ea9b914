extension WordLists {
  /// Nouns that names of places end in, or begin with before "of".
  static let locationHeads: StaticString = """
    archipelago area atoll basin bay beach borough canyon cape capital channel city coast commune
    county creek delta department desert district districts emirate falls field forest glacier
    governorate gulf heights hill hills island islands isle isles kingdom lagoon lake lakes land
    lowlands mainland marsh metropolis mount mountain mountains municipality oasis ocean parish
    pass peak peninsula plain plains plateau point prefecture province provinces range reef region
    republic ridge river rivers sea shire shore sound springs state states strait straits suburb
    territories territory town township union-territory upazila valley village villages volcano
    ward waters woods zone
    """
}
