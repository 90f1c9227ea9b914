extension WordLists {
  /// What people do more often than organisations and places.
  static let personVerbs: StaticString = """
    appeared arrived attended became began born came died dies fled flew gave got grew had has
    held helped is joined joins knew launched leads led left lived lost made married met moved
    plans played plays presided ran received resigned retired returned rose scored served shot
    signed sold spoke started stepped stood studied succeeded took traveled travelled tried
    visited visits walked wanted wants was went who whose won worked works
    """
}
