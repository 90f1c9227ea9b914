extension WordLists {
  /// Nouns that names of events, laws, awards and plans end in.
  static let eventHeads: StaticString = """
    accord accords act agreement amendment anniversary apartheid award awards ball battle biennale
    biennial bill campaign carnival celebration celebrations census challenge championship
    championships charter classic code competition concert conference constitution convention
    conventions coup cup day days deal debate declaration derby disaster doctrine earthquake
    election elections era exhibition expo exposition fair famine fashion-week fest festival final
    finals fund-raiser games genocide hurricane index initiative intifada jubilee law laws lecture
    manifesto marathon march massacre medal month movie night olympics open opera operation order
    pact pandemic parade paralympics plan playoffs policy premiere prix prize prizes program programme
    project protocol race rally rebellion referendum reform regatta resolution revolution riots
    scandal season series show siege spring statute storm strategy strike summit syndrome tour
    tournament treaty trial trials trophy typhoon uprising virus war wars week weekend world-cup
    year
    """
}
