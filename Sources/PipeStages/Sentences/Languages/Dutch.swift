/// What Dutch says about its full stops.
enum Dutch {
  static let abbreviations = WordTable<Abbreviations.Class>([
    (
      """
      dhr mw mevr mej dr drs ir ing mr prof ds bc st gen kol kap lt sgt maj burg wethm bijv bv b.v
      d.w.z dwz o.a m.n i.p.v t.o.v m.b.t t.a.v n.a.v a.d.h.v o.b.v i.v.m d.m.v z.g zgn evt incl excl
      ca resp vgl cf zie t.g.v m.a.w m.i i.e nl n.l vlgs volg ong min max gebr geb overl red verg v.d
      aant afd artt
      """, .joins
    ),
    (
      """
      nr nrs blz p pp art fig afb hfst par dl jg tel fax jan feb mrt apr jun jul aug sep sept okt nov
      dec ma di wo do vr za zo lid
      """, [.number, .mayEnd]
    ),
    (
      "e.d e.a s.v.p a.u.b v.chr n.chr inc ltd co jr sr n.v b.v u.s u.s.a a.m p.m str gld mln mld",
      .mayEnd
    ),
    ("enz etc", .ends),
  ])

  static let roles = WordTable<SentenceWords.Role>([
    (
      """
      de het een hij zij ze wij we ik jij je u men dit dat deze die maar en of want dus als wanneer
      omdat hoewel toen nu dan daar hier er in op aan bij met voor van naar uit over onder na tot
      sinds volgens tijdens tegen ook toch echter daarom bovendien zo hoe wat wie waar waarom niet
      geen alle veel sommige zijn haar hun ons onze mijn jouw al nog vandaag gisteren morgen
      """, .starter
    )
  ])
}
