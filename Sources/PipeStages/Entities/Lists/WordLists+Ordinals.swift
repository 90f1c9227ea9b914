extension WordLists {
  /// Ordinal numbers in words.
  static let ordinals: StaticString = """
    eighteenth eighth eleventh fifteenth fifth fiftieth first fortieth fourteenth fourth hundredth
    nineteenth ninth second seventeenth seventh sixteenth sixth tenth third thirteenth thirtieth
    thousandth twelfth twentieth
    """
}
