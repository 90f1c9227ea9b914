/// What French says about its full stops.
enum French {
  static let abbreviations = WordTable<Abbreviations.Class>([
    (
      """
      m mm mr mme mmes mlle mlles me mgr dr drs pr prof ste st cf ex p.ex c.-à-d c.a.d env env. av
      apr hab éd coll trad dir anc adj adv art. gén col cap lt sgt cdt amb
      """, .joins
    ),
    (
      """
      n° nº p pp no nos n art fig vol chap t ch al par sect ann tél rép janv févr avr juil sept oct nov
      déc lun mar mer jeu ven sam dim
      """, [.number, .mayEnd]
    ),
    (
      "cie sté co inc ltd jr sr bd boul av s.a s.a.r.l j.-c u.s u.s.a é.-u o.n.u a.m p.m",
      .mayEnd
    ),
    ("etc", .ends),
  ])

  static let roles = WordTable<SentenceWords.Role>([
    (
      """
      le la les l un une des du de il elle ils elles on nous vous je tu ce cet cette ces cela ça
      mais ou et donc or ni car quand lorsque si comme pour par avec sans dans en sur sous depuis
      après avant pendant alors ainsi aussi enfin puis ensuite selon malgré son sa ses leur leurs
      notre nos votre mon ma mes qui que quoi où pourquoi comment tout tous toute toutes plus
      aujourd'hui hier demain cependant toutefois à au aux y
      """, .starter
    )
  ])
}
