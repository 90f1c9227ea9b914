extension WordLists {
  /// Months in full.
  static let months: StaticString = """
    april august december february january july june march may november october september
    """
}
