extension Lexicon {
  /// The word lists that ship.
  static func english() -> Lexicon {
    var lexicon = Lexicon(capacity: 8_000)
    lexicon.addNames()
    lexicon.addHeads()
    lexicon.addNumbers()
    lexicon.addSmallWords()
    return lexicon
  }

  private mutating func addNames() {
    add(WordLists.commonWords, as: .common)
    add(WordLists.occupations, as: .common)
    add(WordLists.commonAcronyms, as: .commonAcronym)
    add(WordLists.femaleNames, as: .femaleName)
    add(WordLists.maleNames, as: .maleName)
    add(WordLists.surnames, as: .surname)
    add(WordLists.maleHonorifics, as: .maleHonorific)
    add(WordLists.femaleHonorifics, as: .femaleHonorific)
    add(WordLists.honorifics, as: .neutralHonorific)
    add(WordLists.roles, as: .role)
    add(WordLists.titleModifiers, as: .titleModifier)
    add(WordLists.kin, as: .kin)
    add(WordLists.speechVerbs, as: .speechVerb)
    add(WordLists.personVerbs, as: .personVerb)
    add(WordLists.particles, as: .particle)
  }

  private mutating func addHeads() {
    add(WordLists.organizationHeads, as: .organizationHead)
    add(WordLists.publicHeads, as: .publicHead)
    add(WordLists.organizationSuffixes, as: .organizationSuffix)
    add(WordLists.organizationContext, as: .organizationContext)
    add(WordLists.facilityHeads, as: .facilityHead)
    add(WordLists.locationHeads, as: .locationHead)
    add(WordLists.locationStarts, as: .locationStart)
    add(WordLists.locationContext, as: .locationContext)
    add(WordLists.placePrepositions, as: .placePreposition)
    add(WordLists.eventHeads, as: .eventHead)
    add(WordLists.productHeads, as: .productHead)
  }

  private mutating func addNumbers() {
    add(WordLists.months, as: .month)
    add("jan feb mar apr jun jul aug sep sept oct nov dec", as: .shortMonth)
    add(WordLists.weekdays, as: .weekday)
    add(WordLists.numbers, as: .number)
    add(WordLists.magnitudes, as: .magnitude)
    add(WordLists.ordinals, as: .ordinal)
    add(WordLists.currencies, as: .currency)
    add("won real marks mark crowns colon sole soles som kip dong lev sols", as: .weakCurrency)
    add(WordLists.currencyCodes, as: .currencyCode)
    add("us hk nt au nz s n a c z gh j bz r m", as: .signPrefix)
    add(WordLists.units, as: .unit)
    add(WordLists.timeUnits, as: .timeUnit)
    add(WordLists.relativeDays, as: .relativeDay)
    add("last next this past previous coming current following", as: .relativeWord)
    add("percent pct", as: .percent)
    add("am pm noon midnight", as: .hourSuffix)
    add("gmt bst utc est edt pst pdt cet cest eet ist jst msk", as: .timeZone)
    add(
      """
      in since until till by from to of on during through before after around circa early late mid \
      between and or for last next this the year until
      """, as: .dateCue)
  }

  private mutating func addSmallWords() {
    add("a an the", as: .article)
    add("desert lake mount mountain mountains river volcano", as: .landmark)
    add(
      """
      agency airlines airways authority bancorp board broadcasting commission committee federation \
      gazette herald lines ministry news newspaper party telegraph times tribune
      """, as: .companyEnding)
    addDescriptions()
    add("a an and at by for from in of on or that the to which with", as: .smallWord)
    add("aka alias known nee", as: .byname)
    add("called dubbed formerly nicknamed previously", as: .bynameVerb)
    add(
      "also as better commonly is more now often or originally otherwise popularly sometimes was widely",
      as: .bynameAdverb)
    add("highness majesty excellency holiness amir emir crown prince", as: .rank)
    add("jr jnr sr snr ii iii iv", as: .generation)
    add(
      "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii",
      as: .romanNumeral)
    add(
      """
      i me my mine you your he him his she her hers it its we us our they them their who whom whose \
      i'd i'm i've i'll
      """, as: .pronoun)
    add(
      """
      anti pro non ex mid post pre trans then vice late early neo pan intra inter semi quasi former
      """, as: .hyphenPrefix)
    add(
      """
      based led born backed style era controlled ruled occupied held wide made funded speaking run \
      trained listed bound owned dominated educated friendly brokered sponsored supported supplied \
      built aligned linked affiliated administered majority only wing allied like related themed \
      founded headed inspired mediated centric produced registered imposed level language focused \
      flagged oriented armed invested featuring origin class
      """, as: .hyphenSuffix)
  }

  /// Nouns that say what the name beside them stands for; people are never called so.
  private mutating func addDescriptions() {
    add(
      """
      airline bank brewer broadcaster carmaker charity club clubs companies company conglomerate \
      consultancy firm firms group groups insurer magazine manufacturer militia newspaper ngo \
      organisation organization startup start-up subsidiary supermarket think-tank tabloid
      """, as: .companyNoun)
    add(
      """
      borough boroughs constituency county dam district districts governorate hamlet municipality \
      prefecture province provinces river suburb taluk taluks tehsil township upazila valley village \
      villages
      """, as: .placeNoun)
    add("app browser drug smartphone software vaccine", as: .productNoun)
    add("cyclone hurricane storm typhoon", as: .stormNoun)
  }
}
