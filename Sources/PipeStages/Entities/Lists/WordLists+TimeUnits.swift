extension WordLists {
  /// Stretches of time.
  static let timeUnits: StaticString = """
    afternoon autumn centuries century day days decade decades evening fall fortnight hour hours
    midnight minute minutes month months morning night quarter quarters season seasons second
    seconds semester spring summer term week weekend weekends weeks winter year years
    """
}
