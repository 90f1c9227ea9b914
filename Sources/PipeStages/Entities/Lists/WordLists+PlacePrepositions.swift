extension WordLists {
  /// Prepositions that stand before places more often than before other names.
  static let placePrepositions: StaticString = """
    across around between beyond in inside into near off outside throughout toward towards via
    visited visiting within
    """
}
