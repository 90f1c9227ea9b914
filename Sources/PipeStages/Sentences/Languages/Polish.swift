/// What Polish says about its full stops.
enum Polish {
  static let abbreviations = WordTable<Abbreviations.Class>([
    (
      """
      prof dr hab inż mgr lek dyr red ks bp abp kard płk ppłk gen kpt por ppor sierż mjr kmdr
      np m.in tzn tzw tj zob por ok ul al pl os woj pow gm m św bł im ur zm zwł właśc ang niem fr
      ros łac pol wł hiszp gr tłum wyd oprac pod wg ew jw szer dł wys śr min maks
      b d l o p s t zw
      """, .joins
    ),
    (
      "s str nr nry tel t tom rozdz art ust pkt poz rys tab ryc zał par lp kol", [.number, .mayEnd]
    ),
    (
      """
      in r w ww wiek tys mln mld zł gr godz min sek ha km cm kg s.a sp o.o n.e p.n.e u.s
      jr cd dn br bm rb
      """, .mayEnd
    ),
    ("itd itp etc", .ends),
  ])

  static let roles = WordTable<SentenceWords.Role>([
    (
      """
      to ten ta te ci on ona ono oni one ja ty my wy jest są był była było i a ale lecz jednak więc
      zatem gdy kiedy jeśli jeżeli ponieważ bo choć chociaż w we z ze na do od po przed przy przez
      dla o u pod nad za bez nie tak czy co kto gdzie jak dlaczego dziś dzisiaj wczoraj jutro potem
      następnie także również też wszyscy wszystko każdy jego jej ich nasz mój tam tu teraz już
      """, .starter
    )
  ])
}
