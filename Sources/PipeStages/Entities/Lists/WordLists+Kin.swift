extension WordLists {
  /// Relatives.
  static let kin: StaticString = """
    aunt baby boyfriend brother brothers cousin dad daughter daughters father fiance fiancee
    girlfriend grandfather grandmother husband mother nephew niece parents sibling sister sisters
    son sons uncle widow widower wife wives
    """
}
