extension WordLists {
  /// Words before the name of a woman.
  static let femaleHonorifics: StaticString = """
    baroness countess dame duchess empress frau lady madame miss mme mrs ms princess queen senora
    senorita sister sra
    """
}
