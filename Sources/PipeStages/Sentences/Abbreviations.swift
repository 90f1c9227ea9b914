internal import PipeKit

/// English words that are written with a full stop of their own.
enum Abbreviations {
  /// What an abbreviation's stop may mean.
  struct Class: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    /// Stands before a name or goes on otherwise, so it never ends a sentence.
    static let title = Class(rawValue: 1)
    /// Stands before a number.
    static let number = Class(rawValue: 2)
    /// May also end a sentence.
    static let mayEnd = Class(rawValue: 4)
    /// An abbreviation only before a number, else a word like others: no. 5
    static let onlyBeforeNumber = Class(rawValue: 8)
    /// An abbreviation only when it begins with a capital: Sat., Wash.
    static let capitalised = Class(rawValue: 16)
    static let hour = Class(rawValue: 32)
  }

  /// Words without their last stop.
  static let table = WordTable<Class>([
    (
      """
      mr mrs ms messrs mmes dr drs prof profs gen rep reps sen sens gov govs lt col sgt ssgt capt cpt
      cmdr cdr comdr maj rev revd hon pres supt insp det adm brig cpl pvt pte amb atty st ste mt mme
      mlle sr. mgr msgr fr. bros. viz cf e.g i.e eg ie vs v.s al. adj asst assoc ft hrh lieut
      const ven sig dipl ing q.v n.b nb
      """, .title
    ),
    (
      """
      no nos p pp art arts sec secs ch chs ex pt v vv
      c d b cl par para lib app op r ss s §
      """, [.number, .onlyBeforeNumber]
    ),
    ("fig figs vol vols eq eqs tab ver approx ca tel ext est nr n° reg sect", .number),
    ("jan feb apr jun jul aug sep sept oct nov dec", [.number, .mayEnd, .capitalised]),
    ("mar", [.number, .onlyBeforeNumber, .capitalised]),
    ("mon tue tues wed thu thur thurs fri sat sun", [.number, .onlyBeforeNumber, .capitalised]),
    (
      """
      inc co corp ltd llc llp plc. bros cos jr sr esq etc al ave blvd rd dept dist div est
      govt univ inst intl natl mfg mfrs bldg hwy pkwy sq ph.d m.d b.a m.a b.sc m.sc d.phil ll.b
      j.d d.d.s r.n u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y n.j a.d b.c
      mins hrs secs lbs oz yd yds qt gal kg km cm mm sq cu mi
      pty gmbh p.s r.i.p a.k.a attn misc min max incl excl orig abbr encl
      """, .mayEnd
    ),
    (
      """
      ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont
      neb nebr nev okla ore pa penn penna tenn tex va vt wash wis wisc wyo ont que alta sask
      man oxon cantab hants wilts herts berks bucks cambs lancs lincs northants notts
      gt
      """, [.mayEnd, .capitalised]
    ),
    ("a.m p.m am. pm.", [.mayEnd, .hour]),
  ])
}
