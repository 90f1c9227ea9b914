/// Words that are written with a full stop of their own: the English ones.
enum Abbreviations {
  /// What an abbreviation's stop may mean.
  struct Class: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    /// Goes on, so it never ends a sentence: e.g., vs.
    static let joins = Class(rawValue: 1)
    /// With a capital, stands before a name: Mr., Gen.
    static let title = Class(rawValue: 2)
    /// Stands before a number.
    static let number = Class(rawValue: 4)
    /// An abbreviation only before a number, else a word like others: no. 5
    static let onlyBeforeNumber = Class(rawValue: 8)
    /// An abbreviation only when it begins with a capital: Wash.
    static let capitalised = Class(rawValue: 16)
    /// Ends a sentence where a word that begins one follows: Inc., U.S.
    static let mayEnd = Class(rawValue: 32)
    /// Ends a sentence before any capital: etc.
    static let ends = Class(rawValue: 64)
    /// Follows a time: 5 p.m.; elsewhere also a year: 1918 r.
    static let hour = Class(rawValue: 128)
  }

  /// No words at all.
  static let none = WordTable<Class>([("", [])])

  /// English words without their last stop.
  static let table = WordTable<Class>([
    ("v vs v.s e.g i.e eg ie cf viz q.v n.b nb p.s ps p.p.s esp incl excl", .joins),
    (
      """
      mr mrs ms messrs mmes dr drs prof profs gen rep reps sen sens gov govs lt col sgt ssgt capt
      cpt cmdr cdr comdr maj rev revd hon pres supt insp det adm brig cpl pvt pte amb atty ste mt
      mme mlle mgr msgr fr adj asst assoc hrh lieut const ven dipl ing
      """, .title
    ),
    (
      """
      no nos p pp art arts sec secs ch chs ex pt vv m sc ph mob fax c d b cl par para lib app op
      r ss s mar
      """, [.number, .onlyBeforeNumber]
    ),
    ("fig figs vol vols eq eqs tab ver approx ca tel ext nr reg sect n°", .number),
    ("jan feb apr jun jul aug sep sept oct nov dec", [.number, .mayEnd, .capitalised]),
    ("mon tue tues wed thu thur thurs fri sat sun", [.number, .onlyBeforeNumber, .capitalised]),
    (
      """
      inc co corp ltd llc llp plc bros cos pty gmbh jr sr esq al ave blvd rd st dept dist div est
      govt univ inst intl natl mfg mfrs bldg hwy pkwy sq ph.d m.d b.a m.a b.sc m.sc d.phil ll.b
      j.d d.d.s r.n u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y n.j a.d b.c ft attn misc min max orig
      r.i.p a.k.a
      """, .mayEnd
    ),
    (
      """
      ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont
      neb nebr nev okla ore pa penn penna tenn tex va vt wash wis wisc wyo ont que alta sask
      oxon cantab hants wilts herts berks bucks cambs lancs lincs northants notts gt
      """, [.mayEnd, .capitalised]
    ),
    ("etc mins hrs lbs oz yd yds qt gal kg km cm mm mi", .ends),
    ("a.m p.m", [.mayEnd, .hour]),
  ])
}
