/// What Italian says about its full stops.
enum Italian {
  static let abbreviations = WordTable<Abbreviations.Class>([
    (
      """
      sig sigg sigra sig.ra sig.na dott dr dott.ssa dottssa prof profssa prof.ssa ing avv arch geom
      rag on sen mons don gen col cap ten magg serg cav comm uff dir pres segr min mag rev fra
      s ss ill.mo egr gent spett preg cfr cf es p.es ad.es es. v vs ca circa c.a av min max
      p.za p.zza v.le c.so l.go loc fraz prov tit trad cit op ecc. fam gr lett
      """, .joins
    ),
    (
      """
      pag pagg n° nº p pp n nr num art artt fig figg vol voll cap tab tav sez par all co lett tel fax ed
      gen feb mar apr mag giu lug ago set sett ott nov dic lun mar mer gio ven sab dom
      """, [.number, .mayEnd]
    ),
    (
      """
      srl spa s.p.a s.r.l s.n.c s.a.s snc sas jr inc ltd co corp u.s u.s.a a.c d.c a.m p.m
      ee.uu onlus sn c.so d.l d.lgs r.d kg km cm mm mq mc tel
      """, .mayEnd
    ),
    ("ecc etc", .ends),
  ])

  static let roles = WordTable<SentenceWords.Role>([
    (
      """
      il lo la i gli le l un uno una un' io tu lui lei noi voi loro egli ella esso essa questo
      questa questi queste quello quella quelli ma e ed o oppure però perché poiché quando se come
      per con senza in nel nella nei di del della dei da dal dalla a al alla ai su sul sulla tra fra
      dopo prima durante poi quindi così anche inoltre tuttavia infatti dunque non sì già oggi ieri
      domani suo sua suoi mio mia tuo nostro vostro che chi cosa dove quanto tutto tutti tutte molti
      alcuni altro altri c'è è sono era ha hanno
      """, .starter
    )
  ])
}
