/// What Spanish says about its full stops.
enum Spanish {
  static let abbreviations = WordTable<Abbreviations.Class>([
    (
      """
      vs v incl excl tít trad coord comp edo mpio fracc col urb apdo sr sra srta sres sras d da dña dr dra dres dras prof profa lic ing arq abog gral gen cnel tte
      cap sgto mons fr rvdo sto sta ud uds vd vds excmo excma ilmo ilma p.ej p.e ej cf cfr vid
      aprox depto dpto prov admón adm avda av ctra pza esq c hnos s ss b.o gob pte
      bs as pcia fed univ inst fac subdir secr trib juz dip dipl sen rep repte intend insp pdte pdta
      vpdte cmdt alte almte brig cte cor párr secc int mts lts dcho izdo ntra ntro sñr párr párrs cra crta clle mr mrs ms jr
      ee ff.aa e.g i.e mtro mtra pbro presb rdo san máx mín
      """, .joins
    ),
    (
      """
      n° nº pág págs p pp núm núms n nro no art arts cap caps fig figs vol vols t tel teléf tfno fax ext
      ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom ed
      """, [.number, .mayEnd]
    ),
    (
      """
      cía co inc ltd ltda jr uu ee.uu u.s u.s.a s.a s.l s.a.b a.c d.c a.m p.m r.u c.v s.r.l
      s.a.u rr.hh j.c cm km kg ha min seg hr hrs pts ptas izq izqda dcha
      """, .mayEnd
    ),
    ("etc", .ends),
  ])

  static let roles = WordTable<SentenceWords.Role>([
    (
      """
      el la los las un una unos unas lo él ella ellos ellas yo tú nosotros ustedes usted este esta
      estos estas ese esa esos esas aquel aquella esto eso pero y e o u ni sino aunque porque pues
      cuando si como para por con sin en de del al a desde hasta según entre tras ante sobre
      durante después antes entonces luego así además también tampoco sin embargo no sí ya hoy
      ayer mañana su sus mi mis tu tus nuestro nuestra qué quién cómo dónde cuándo todo todos
      toda todas muchos algunos otro otra hay es son fue era está
      """, .starter
    )
  ])
}
