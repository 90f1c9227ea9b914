extension TaggerLexicon {
  static let titles = """
    mr. mrs. ms. dr. doctor prof. madam rev. prime sen. rep. gov. gen. col. capt. lt. sgt.
    commissioner officer hon. st st. señor señora doña
    """

  static let roles = """
    broadcaster barrister mps mep batsman bowler referee sprinter aged entrepreneur
    """

  static let particles = """
    abd do mac mc o' st saint santa jr jr. sr sr. ii iii iv
    """

  static let firstNames = """
    chen deepak eli françois grace jawaharlal josé liu logan mathew mei molly moses shannon wang
    wei yan
    """

  static let surnames = """
    thomas miller torres müller schäfer bianchi colombo bruno durand michel leroy wisniewski
    horvat ma guo he gao luo cho jang lim kobayashi hoang vo dang bui okonkwo mensah owusu moyo
    phiri mansour mizrahi peretz o'brien o'connor o'neill
    """
}
