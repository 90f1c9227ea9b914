extension WordLists {
  /// Days of the week.
  static let weekdays: StaticString = """
    friday fridays monday mondays saturday saturdays sunday sundays thursday thursdays tuesday
    tuesdays wednesday wednesdays
    """
}
