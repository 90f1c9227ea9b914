extension WordLists {
  /// Days named by their distance from today.
  static let relativeDays: StaticString = """
    today tomorrow tonight yesterday
    """
}
