extension WordLists {
  /// What a number is multiplied by.
  static let magnitudes: StaticString = """
    bil billion billions bn crore crores dozen dozens hundred hundreds k lakh lakhs m mil million
    millions mn tens thousand thousands tn trillion trillions
    """
}
