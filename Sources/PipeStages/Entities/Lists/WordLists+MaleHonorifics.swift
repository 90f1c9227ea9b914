extension WordLists {
  /// Words before the name of a man.
  static let maleHonorifics: StaticString = """
    baron brother count don duke emperor father herr king lord monsieur mr pope prince senor sir
    """
}
