extension PhraseLists {
  /// Names that mean one thing in every document: the name to use, then what else it is called.
  static let aliases: StaticString = """
    Beijing = Peking
    Covid-19 = Covid, Covid 19, COVID, COVID-19
    Czech Republic = Czechia
    Democratic Republic of Congo = DRC, DR Congo, Democratic Republic of the Congo
    European Union = EU, E.U.
    Federal Bureau of Investigation = FBI
    Fifa = FIFA
    Hezbollah = Hizbollah, Hizbullah, Hezbullah
    International Monetary Fund = IMF
    Ivory Coast = Côte d'Ivoire
    Kharkiv = Kharkov
    Kyiv = Kiev
    Myanmar = Burma
    Nasa = NASA
    Nato = NATO, North Atlantic Treaty Organisation, North Atlantic Treaty Organization
    New York = New York City, NYC
    Opec = OPEC
    Saudi Arabia = Kingdom of Saudi Arabia
    Turkey = Türkiye
    Unesco = UNESCO
    Unicef = UNICEF
    United Arab Emirates = UAE
    United Kingdom = UK, U.K., Great Britain, Britain
    United Nations = UN, U.N.
    United States = US, U.S., USA, U.S.A., United States of America, America
    World Health Organization = World Health Organisation
    World War One = First World War, WWI, WW1, World War I, World War 1
    World War Two = Second World War, WWII, WW2, World War II, World War 2
    """

  /// The same of names of places alone, for what may stand for something else in other names.
  static let placeAliases: StaticString = """
    Arizona = Ariz
    British Columbia = BC
    California = Calif, Cal
    Colorado = Colo
    Connecticut = Conn
    Florida = Fla
    Michigan = Mich
    Minnesota = Minn
    New Jersey = NJ
    New South Wales = NSW
    New York = NY
    New Zealand = NZ
    North Korea = DPRK
    Oklahoma = Okla
    Papua New Guinea = PNG
    South Korea = ROK
    Tennessee = Tenn
    Texas = Tex
    Washington = DC, Washington DC
    Wisconsin = Wis
    Wyoming = Wyo
    """
}
