/// What German says about its full stops.
enum German {
  static let abbreviations = WordTable<Abbreviations.Class>([
    (
      """
      dr prof hr fr hrn frl dipl ing med phil jur rer nat mag pfr st ggf bzw vgl bspw insb inkl exkl
      ca zzgl abzgl evtl gem lt betr bez sog sogen zb dh ua va zt ggfs einschl ausschl max min
      mind allg ausg hrsg verf übers ehem geb gest verh gesch verw österr schweiz dt engl frz ital
      lat griech röm kath ev protest jüd russ amerik brit europ intern nat städt staatl
      z d u i s v o m b e n geg gegr nr rd abb tab art abs kap bd jh ges lfd std.l h c a
      h.c a.m z.b d.h u.a z.t i.d s.o s.u v.a o.ä i.a u.u i.e m.e v.chr
      """, .joins
    ),
    ("prof dr gen oberst hptm min ministerialrat kard", .title),
    (
      """
      jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so str tel fax ziff pos sek par
      """, [.number, .mayEnd]
    ),
    (
      "co corp inc ltd jr sen gmbh pp mio mrd tsd std min sek a.d d.ä d.j",
      .mayEnd
    ),
    ("usw usf etc uvm uvam", .ends),
    ("u.s u.s.a e.v a.m p.m", .mayEnd),
  ])

  static let roles = WordTable<SentenceWords.Role>([
    (
      """
      der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man dies diese
      dieser dieses diesen jedoch aber doch denn und oder auch als wenn weil da dann dort hier
      jetzt nun heute gestern morgen nach vor bei mit für von zu im in am an auf aus seit bis
      während obwohl trotzdem deshalb daher außerdem zudem allerdings so wie was wer wo warum
      nicht kein keine alle viele einige mehr sein seine seinen ihre ihren unser unsere mein meine
      darum dabei damit dazu danach zuletzt später schon noch nur ob sollte sind ist war waren hat
      """, .starter
    )
  ])
}
