extension TaggerLexicon {
  static let organizationHeads = """
    institutes lab corp firm air guardian star mirror cf sc afc rugby cricket football project
    campaign summit crescent cross brigades inspectorate
    """

  static let companySuffixes = """
    inc. corp. co. ltd. s.a. s.p.a. n.v. b.v. kg incorporated holdings group
    """

  static let acronyms = """
    fia fda cdc epa irs nypd lapd usaf plc ge wta atp
    """

  static let beliefs = """
    democratic labour liberals nationalist green unionist loyalist kurd kurds kurdish arab arabs
    roma maori aboriginal aborigines inuit tamil tamils pashtun uighur uyghur uighurs rohingya
    hispanic latino latinos slavic bantu zulu yoruba igbo hausa
    """

  static let groups = """
    people citizens residents nationals officials authorities government governments troops
    forces soldiers police lawmakers politicians voters workers farmers students women men
    children refugees migrants immigrants community communities minority tribe tribes ethnic
    language nationality origin border embassy ambassador parliament economy currency capital
    president minister team side fans media newspaper army military navy
    """

  static let events = """
    crisis attack bombing cyclone flood tsunami prix grand league oscar grammy congress book
    novel film album song disease fever
    """

  static let speechVerbs = """
    saying tell adds states announces announcing argues asks admits denies confirms reports
    """
}
