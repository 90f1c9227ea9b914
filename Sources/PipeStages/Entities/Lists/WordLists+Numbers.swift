extension WordLists {
  /// Cardinal numbers below the magnitudes.
  static let numbers: StaticString = """
    dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen half hundred nine
    nineteen ninety one seven seventeen seventy six sixteen sixty ten thirteen thirty three twelve
    twenty two zero
    """
}
