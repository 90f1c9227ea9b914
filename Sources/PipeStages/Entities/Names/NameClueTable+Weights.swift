extension NameClueTable {
  /// Points for person, organisation, location, nationality, facility, product, miscellaneous.
  static let weights: StaticString = """
    oneWord                    -3  -4  -3  -4 -10  -8  -7
    twoWords                    1  -2  -4  -6  -7  -6  -4
    threeWords                  2  -1  -2  -7  -4  -5   0
    fourWords                   2   0   0  -7  -1  -4   0
    fiveWords                   5   0   1  -1  -2  -2   1
    sixWords                   -1   1  -3  -1   0  -6   2
    longer                      2   2   1  -4   3  -3   1
    knownOrganization         -10  10  -8  -8  -4   4  -7
    knownLocation             -13 -14  11 -10  -7 -18 -10
    knownNationality          -14  -8  -8  11  -8  -9  -4
    knownFacility              -3  -5  -1  -4   5  -2  -5
    knownProduct               -8   0  -7  -7  -3   9  -9
    knownMiscellaneous         -9  -8  -5  -2  -8 -11  10
    knownWithDoubt             -1  -4   2   3  -2  -2  -2
    knownOfManyWords           -6   0   3   4   1  -2  -2
    cutsKnownName              -9 -12  -2  -3  -6  -8  -9
    aloneGivenName              2  -6 -11  -9  -4 -11  -7
    aloneSurname                8 -11 -13  -9 -12 -13  -6
    aloneCommon               -17  -8 -13 -11 -20 -21 -10
    aloneTitle                 -6  -1 -15 -15 -10 -10  -5
    aloneHead                 -10  -2 -13 -14 -17 -17  -7
    aloneInitial              -10 -12 -12 -11  -7  -9 -10
    aloneAllCapitals          -12   7  -6  -8  -1   0   3
    aloneLongAllCapitals      -10   6  -8  -2  -6  -7   1
    aloneInnerCapital          -8   5  -8  -7  -9   7   3
    aloneDigits               -16  -7  -7  -9 -10  -1  -1
    aloneUnknown                1   0   0  -2  -2  -3   0
    aloneHyphenated             0  -1  -4  -4  -2   5   3
    aloneAtStart               -2  -3  -4  -4  -4  -5  -5
    firstGivenName              7  -4  -4 -10  -2 -17  -6
    firstDoubtfulGivenName      4  -3  -2  -3   1  -4   0
    firstInitial                2  -4  -7  -5  -5   3  -5
    firstTitle                  0  -2   1   0  -3  -9   1
    firstGroup                 -6   3  -2   3  -2  -5   1
    firstPlace                 -4   1   1 -10   0  -2  -2
    firstKnownOrganization    -11   2  -5  -6  -8   7   0
    firstCommon               -12  -1  -3  -3  -6  -3   0
    firstArticle               -5  -4  -5 -13  -2 -11   1
    firstLocationStart         -3   2   8   1   3  -5   0
    firstAllCapitals           -9   0  -9  -7  -2  -2  -2
    firstAtStart               -2  -2  -2  -1  -5  -1  -4
    lastSurname                 5  -9   0 -13  -1 -12  -5
    lastTitle                  -3  -3  -7 -13  -4 -10  -6
    lastPlace                  -6   5   4  -8   0  -3   0
    lastGroup                  -8   0  -7   8  -9   3 -12
    lastCommon                -11  -1  -2  -2   0  -6   0
    lastHyphenated              4  -4  -7  -9 -10  -3  -3
    lastAllCapitals           -13  -1  -4 -12  -2  -2  -5
    lastOrganizationHead       -9   5  -5 -17   1  -3  -4
    lastOrganizationSuffix     -6   9  -7  -5  -7  -6  -8
    lastFacilityHead          -13  -7   5 -11  11  -4  -3
    lastLocationHead           -7  -4   9 -10  -6 -11  -4
    lastEventHead              -9  -9 -14  -3 -10  -1   6
    lastProductHead            -6  -7  -6  -6  -5   6  -3
    lastContext               -11   3   1  -9   0  -1  -5
    lastNumber                -21 -10 -14 -12  -8  -4  -2
    lastInitial                -3  -4  -4  -7  -6  -1   4
    organizationHeadOf         -5   9   0  -5  -3  -5  -1
    facilityHeadOf             -4  -5  -1  -2   6  -1   3
    locationHeadOf             -1  -1   8  -2   0   2   0
    eventHeadOf                -2  -5  -6  -1  -4  -2   6
    innerInitial               -1  -6  -5  -5   0  -5  -6
    innerParticle               6   5   8  -1   2  -6   4
    innerAmpersand             -7   2  -6  -3  -4  -3   3
    innerPossessive           -11   0  -1  -1  -1  -9   1
    innerOf                    -9   2   1  -5  -1  -3   0
    innerAnd                  -18  -1  -7  -4  -4 -13  -3
    innerPreposition           -9  -2  -7 -12  -8  -4  -2
    innerThe                   -7  -6 -10  -9  -5  -8   0
    innerTitle                 -3  -2  -8  -7  -1  -1  -1
    innerCommon                -7   4   1  -1   3   2   3
    innerHead                  -9   6  -1   0   2  -2   3
    innerPlace                 -6   2   0   3   4   1   2
    allUnknown                  2   0   1  -3  -1   0   1
    plainCapitals               0   1   1  -3  -2  -3  -1
    personEnding                2   0  -4   2  -7  -6  -3
    placeEnding                -5  -2   2  -1  -6  -8  -1
    nationalityEnding          -1  -3  -7   3   2 -10  -4
    afterNothing                0  -3  -4  -4  -7  -5  -3
    afterMaleHonorific          8 -14 -11 -11  -9 -10 -13
    afterHonorific              3 -10 -15 -13 -14 -14 -12
    afterCapitalRole            0 -15 -13 -11  -9  -9 -12
    afterRole                   8  -4  -8  -5  -9  -2 -12
    afterGroup                 -3 -11  -5 -10 -11  -5  -3
    afterPlace                 -2 -11 -12  -2 -11 -10 -10
    afterKnownOrganization     -6  -8  -4  -8  -9  -1  -6
    afterCommonCapital         -6 -11 -13  -9 -10 -15 -10
    afterName                  -7 -12 -12  -8 -18  -9 -11
    afterThe                   -6   2   1   1   2  -2   1
    afterA                     -9  -4  -7   1 -12   0  -1
    afterOf                    -4  -2  -2   0  -5  -4  -3
    afterPlaceOf              -11  -9   4  -8  -3 -10  -7
    afterRoleOf                -5   1   0  -6  -7 -11  -8
    afterKinOf                  2  -2  -2   0  -1  -1  -2
    afterAt                    -7   2   5  -3   5 -11  -2
    afterBy                     4   4  -2   2  -6  -5  -4
    afterIn                    -8  -5   6   0  -5  -7  -2
    afterTo                     2   1   4   0   1  -3  -2
    afterFor                    0  -2   0   0  -4  -6  -1
    afterFrom                  -3   2   5   1  -1  -4  -2
    afterOn                    -6  -3  -2  -3  -6   1  -6
    afterWith                   4   3  -2  -3 -11  -3   0
    afterAs                     3   1   0   0  -3   2   1
    afterPlacePreposition      -2   0   3  -2  -3   1  -8
    afterAnd                    1  -1   0   0  -4  -2  -2
    afterKin                    4  -3  -3  -1  -1  -1  -2
    afterVerb                   7   0  -3  -1  -5  -3  -1
    afterOrganizationNoun     -10   9 -10  -7  -8  -2  -6
    afterLocationNoun          -1  -3   4  -5  -4  -5  -7
    afterProductNoun           -4  -1  -4  -3  -2   1   4
    afterCommonWord             0  -2  -3   0  -5  -2  -1
    afterOtherWord              0  -4  -4   0  -5  -5   0
    afterPlacePartner           0  -1   6  -3   0  -7  -2
    afterGroupPartner          -6  -6  -5   9  -7  -6  -1
    afterPersonPartner          4  -1   0   0  -7   1  -5
    afterOrganizationPartner   -3   4  -3   0  -3   1  -5
    afterComma                  2   0   0  -2  -2  -3  -2
    afterRoleAndComma           6  -1  -4  -1  -8  -7 -10
    inQuotes                   -3  -2  -1   0  -2   2   5
    afterQuote                 -2  -3  -6  -5  -4  -2  -1
    capitalsInBrackets         -2   4   4  -8   1  -1   2
    afterBracket               -5   2  -6   0  -5  -4  -1
    afterDash                  -1  -4   1  -3  -2  -4  -2
    afterNumber                -7  -9  -7  -3  -5 -16  -3
    afterOtherMark             -1  -5  -4  -5  -6  -2  -7
    beforeNothing              -5  -4   2  -6  -9  -3  -6
    beforeSpeechVerb           10   2  -4  -5  -5  -7  -7
    beforePersonVerb            5   3   2  -3   0  -1   2
    beforeWho                   2  -2  -1   2  -6  -5  -9
    beforeRole                 -7   4   0   2 -10  -5  -3
    beforeCapitalTitle        -15  -7  -6  -5 -15 -15 -11
    beforeOrganizationNoun     -3   0  -2   2  -7   0  -1
    beforeLocationNoun         -9  -6   7   4  -4  -4  -9
    beforeFacilityNoun         -7  -2   4  -1  -1  -1   0
    beforeEventNoun            -4  -3  -4  -2  -2   0   2
    beforeGivenName           -20  -7  -8  -3  -6 -12  -6
    beforeCommonCapital       -17 -10 -12  -7 -16  -8 -13
    beforeName                -14  -8 -10  -7 -11 -16 -11
    beforeKnownName           -10  -5  -7 -10  -9  -4  -6
    beforeSmallWord            -3  -3  -3  -2  -4  -4  -3
    beforeNoun                  0  -2  -3   0  -5  -1  -1
    beforeAnd                   1   0   0  -2  -2  -1  -1
    beforeComma                -1   0   0  -3  -1  -3  -1
    beforeAge                   5  -8  -7  -6  -4  -6  -7
    beforeCommaAndWho           6   0  -4  -1  -8  -8  -5
    beforeCommaAndRole          6  -3  -3  -5  -4  -3  -2
    beforeCommaAndPlace        -2  -1   4  -1  -8  -7   1
    beforePossessive            7   3   1  -3  -2  -1  -3
    beforePossessiveAndKin      7  -5  -5  -1  -2  -4  -5
    beforePossessiveAndRole     5   3   0  -9   0  -6  -6
    beforeBracket              -1   0   1  -6  -2  -3   2
    beforeCapitalsInBrackets   -2   7  -5  -8  -3  -8   2
    beforeDash                 -4  -3   1  -2  -2 -12  -1
    beforeBased                -3   0   4  -2  -2  -2  -4
    beforeQuote                -2  -3  -1  -2  -3   0   2
    beforeStop                 -2  -1  -2  -5  -1  -2  -1
    beforeNumber              -14 -19 -11 -14 -16  -7 -11
    """

  /// Points for a word's being in no name.
  static let outsideWeights: StaticString = """
    commonAtStart               2
    common                     -3
    titleAtStart                8
    title                       6
    headAtStart                -5
    head                       -5
    knownAtStart              -20
    known                     -12
    personAtStart             -14
    person                     -6
    unknownAtStart             -5
    unknown                    -6
    allCapitals                 2
    afterName                   0
    beforeName                  1
    titleBeforeName             1
    smallWord                   2
    """
}
