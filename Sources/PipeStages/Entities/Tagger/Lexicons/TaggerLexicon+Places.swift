extension TaggerLexicon {
  static let placePrepositions = """
    at from to over north south east west northern southern eastern western central along
    """

  static let geography = """
    canal mt oblast north south east west northern southern eastern western central upper lower
    new port fort border continent coastline hemisphere
    """

  static let facilityHeads = """
    church museum gallery hospital route dock reactor centre center house market school
    university grounds oval court circuit raceway
    """

  static let countries = """
    herzegovina burkina faso zealand lanka timor trinidad tobago u.k. u.s. u.s.a.
    """

  static let nationalities = """
    trinidadian western aussie
    """

  static let cities = """
    addis ababa bogota buenos aires gaza hong kong kuala lumpur male sao paulo são singapore
    vatican yaounde
    """

  static let regions = """
    america carolina dakota jersey rhode columbia victoria wales kashmir tibet kwazulu natal
    zanzibar golan galilee gaza bank connacht
    """
}
