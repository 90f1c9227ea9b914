extension NameClueTable {
  /// Points for person, organisation, location, nationality, facility, product, miscellaneous.
  static let weights: StaticString = """
    oneWord                    -3  -4  -2  -4  -9  -7  -7
    twoWords                    1  -2  -3  -7  -6  -5  -4
    threeWords                  2  -1  -2  -6  -4  -4   1
    fourWords                   2   1   0  -7  -1  -3   0
    fiveWords                   5   0   1  -1  -2   0   1
    sixWords                   -1   2  -3   0   1  -5   2
    longer                      3   3   0  -3   2  -2   2
    knownOrganization          -9  11  -8  -7  -3   4  -7
    knownLocation             -14 -15  10 -10  -8 -18 -11
    knownNationality          -13  -7  -8  12  -9  -8  -4
    knownFacility              -3  -6  -1  -4   5  -2  -4
    knownProduct               -8   0  -8  -7  -3   9  -8
    knownMiscellaneous        -10  -8  -5  -2  -8 -10  11
    knownWithDoubt             -1  -3   2   3  -2  -2  -2
    knownOfManyWords           -5   0   3   4   2  -2  -2
    cutsKnownName             -10 -13  -3  -3  -7  -8 -10
    aloneGivenName              3  -6  -6  -7  -2  -8  -5
    aloneSurname                6 -13 -14 -10 -14 -14  -8
    aloneCommon               -17  -8 -12  -9 -20 -11  -6
    aloneTitle                 -6   0 -15 -15 -11 -10  -7
    aloneHead                 -10  -2 -13 -13 -16 -15  -7
    aloneInitial              -11 -12 -13 -11  -7  -9 -11
    aloneAllCapitals          -12   7  -6  -6  -1   1   4
    aloneLongAllCapitals      -10   5  -8  -2  -6  -7   0
    aloneInnerCapital          -8   5  -8  -7  -9   7   4
    aloneDigits               -17  -8  -8  -9 -11   0  -2
    aloneUnknown                1   0   0  -2  -3  -4   0
    aloneHyphenated             0  -1  -3  -3  -3   5   3
    aloneAtStart               -2  -3  -4  -5  -5  -6  -6
    firstGivenName              7  -4  -3 -10  -2 -15  -4
    firstDoubtfulGivenName      4  -3  -4  -3   1  -4  -1
    firstInitial                1  -4  -8  -5  -6   1  -6
    firstTitle                -12  -2   1  -1  -4 -10   0
    firstGroup                 -6   3  -2   3  -2  -5   1
    firstPlace                 -4   1   1 -10   0  -3  -1
    firstKnownOrganization    -10   3  -4  -5  -6   8   1
    firstCommon               -11   0  -2  -1  -4  -3   1
    firstArticle               -6  -4  -6 -13  -4 -11   0
    firstLocationStart         -3   2   8   1   3  -5   0
    firstAllCapitals           -8   0  -9  -7  -3  -2  -2
    firstAtStart               -2  -2  -1  -1  -6  -1  -4
    lastSurname                 5  -9  -1 -12  -1 -12  -5
    lastTitle                 -12  -4  -7 -13  -5 -10  -6
    lastPlace                  -6   4   4  -7  -2  -3   0
    lastGroup                  -8  -1  -7   8  -9   3 -12
    lastCommon                -10  -1  -1  -1   0  -4   1
    lastHyphenated              5  -3  -6 -10 -10  -3  -2
    lastAllCapitals           -13  -1  -4 -11  -2  -1  -4
    lastOrganizationHead       -9   5  -5 -17   0  -2  -4
    lastOrganizationSuffix     -7   9  -7  -4  -7  -6  -7
    lastFacilityHead          -14  -7   5 -11  10  -4  -3
    lastLocationHead           -8  -3   9 -10  -8  -9  -3
    lastEventHead              -8  -8 -14  -3  -9  -3   6
    lastProductHead            -6  -8  -7  -6  -6   7  -3
    lastContext                -8   3   1 -10   1  -3  -5
    lastNumber                -20 -10 -13 -11  -8  -5  -1
    lastInitial                -3  -4  -3  -7  -6   0   4
    organizationHeadOf         -5   9   0  -5  -3  -5  -1
    facilityHeadOf             -4  -5  -1  -2   6  -1   3
    locationHeadOf             -2  -1   8  -3   0   2   0
    eventHeadOf                -2  -6  -6  -2  -5  -2   5
    innerInitial               -1  -7  -6  -5   0  -5  -6
    innerParticle               6   5   8  -1   1  -6   4
    innerAmpersand             -7   2  -6  -3  -4  -3   3
    innerPossessive           -12   0  -1  -2  -1  -8   1
    innerOf                    -8   2   1  -4  -1  -2   0
    innerAnd                  -18  -1  -7  -5  -5 -13  -3
    innerPreposition          -12  -1  -6 -11  -8  -4  -1
    innerThe                   -8  -6 -10  -9  -5  -8  -1
    innerTitle                 -5  -2  -4  -3   1  -3  -1
    innerTitleOfName          -12 -10 -13  -6 -11   0  -3
    innerCommon                -6   4   2  -2   4   1   4
    innerHead                  -9   6   0   2   2  -1   3
    innerPlace                 -7   2   0   5   4   1   2
    allUnknown                  2   0   1  -3  -2  -1   1
    plainCapitals               0   1   0  -4  -2  -4  -1
    personEnding                2   0  -4   2  -7  -6  -3
    placeEnding                -6  -2   2  -2  -6  -6  -1
    nationalityEnding          -2  -4  -8   3   1  -9  -4
    afterNothing                0  -3  -4  -4  -6  -5  -4
    afterMaleHonorific          8 -14 -11 -10 -10  -9 -14
    afterHonorific              3 -11 -16 -16 -14 -14 -12
    afterCapitalRole            0 -14 -13 -11  -9  -9 -13
    afterRole                   8  -3  -8  -6  -9  -2 -13
    afterGroup                 -3 -11  -4 -10 -11  -3  -3
    afterPlace                 -2 -12 -12  -2 -11 -10 -10
    afterKnownOrganization     -7  -8  -4  -8  -8  -2  -6
    afterCommonCapital         -6 -10 -13 -10 -10 -14 -10
    afterName                  -7 -13 -12 -10 -17  -9 -11
    afterThe                   -6   2   1   0   2  -3   0
    afterA                     -8  -3  -6   1 -11   0  -1
    afterOf                    -4  -2  -2   0  -5  -4  -3
    afterPlaceOf              -11  -8   4  -9  -3  -9  -7
    afterRoleOf                -5   1   0  -7  -7 -12  -8
    afterKinOf                  2  -2  -2  -1  -1  -1  -2
    afterAt                    -7   2   5  -5   5 -10  -2
    afterBy                     3   4  -2   1  -7  -5  -5
    afterIn                    -5  -3   9   2  -3  -5   0
    afterTo                     3   1   4  -1   0  -3  -3
    afterFor                    0  -1   0  -1  -4  -5  -2
    afterFrom                  -3   2   5   0  -1  -4  -2
    afterOn                    -5  -2  -1  -3  -3   2  -5
    afterWith                   4   4  -1  -3 -10  -5  -1
    afterAs                     3   1   0   0  -4   1   1
    afterPlacePreposition      -1   0   3  -2  -2   0  -8
    afterAnd                    1  -1   1   0  -3  -2  -2
    afterKin                    4  -3  -3  -2  -1  -1  -2
    afterVerb                   6   0  -3  -2  -6  -5  -2
    afterOrganizationNoun      -7   9 -11  -8  -8  -2  -5
    afterLocationNoun          -1  -3   4  -5  -4  -5  -7
    afterProductNoun           -4   0  -5  -3  -2   1   4
    afterCommonWord             0  -2  -3   0  -5  -2  -1
    afterOtherWord             -1  -4  -4  -1  -5  -6   0
    afterPlacePartner          -1  -1   5  -4   0  -6  -1
    afterGroupPartner          -6  -6  -5   9  -6  -5  -1
    afterPersonPartner          4  -2   0   0  -6   1  -4
    afterOrganizationPartner   -4   4  -3   0  -3   1  -6
    afterComma                  1   0   0  -2  -2  -4  -2
    afterRoleAndComma           6  -2  -4  -1  -8  -7  -9
    inQuotes                   -2  -2  -1  -1  -2   2   4
    afterQuote                 -2  -3  -6  -5  -4  -2  -2
    capitalsInBrackets         -2   4   4  -9   1  -2   1
    afterBracket               -5   2  -6  -1  -5  -4  -1
    afterDash                   0  -4   2  -3  -1  -4  -2
    afterNumber                -7  -8  -6  -3  -5 -14  -3
    afterOtherMark             -1  -5  -4  -6  -6  -2  -8
    beforeNothing              -5  -4   2  -5  -8  -3  -6
    beforeSpeechVerb            9   1  -4  -5  -5  -7  -7
    beforePersonVerb            5   2   1  -3   0  -1   1
    beforeWho                   2  -2  -2   2  -6  -6  -8
    beforeRole                 -7   4   1   2  -9  -6  -3
    beforeCapitalTitle        -15  -7  -7  -5 -15 -16 -11
    beforeOrganizationNoun     -2   0  -1   3  -6   0  -1
    beforeLocationNoun         -9  -5   8   4  -4  -4  -9
    beforeFacilityNoun         -7  -2   4  -1  -2  -2   0
    beforeEventNoun            -4  -3  -4  -3  -2   0   2
    beforeGivenName           -19  -8  -8  -4  -6 -12  -7
    beforeCommonCapital       -16 -10 -13  -7 -16  -9 -14
    beforeName                -14  -9 -10  -7 -10 -15 -11
    beforeKnownName            -9  -6  -7 -10  -9  -4  -8
    beforeSmallWord            -2  -3  -2  -2  -3  -4  -3
    beforeNoun                  0  -2  -3   1  -5  -1  -1
    beforeAnd                   1  -1   1  -1  -2  -2  -1
    beforeComma                 0   0   1  -2  -1  -3  -1
    beforeAge                   5  -8  -7  -6  -4  -6  -7
    beforeCommaAndWho           6  -1  -5  -1  -8  -8  -5
    beforeCommaAndRole          7  -4  -2  -4  -5  -4  -2
    beforeCommaAndOrganization -2   5  -2  -3  -1  -1   0
    beforeCommaAndPlace        -1  -1   4  -2  -7  -6   1
    beforePossessive            7   2   1  -3  -1  -2  -3
    beforePossessiveAndKin      6  -6  -5   0  -2  -4  -5
    beforePossessiveAndRole     4   2   0  -8   0  -5  -7
    beforeBracket              -1   0   1  -6  -2  -2   2
    beforeCapitalsInBrackets   -2   6  -6  -8  -3  -8   2
    beforeDash                 -4  -3   1  -1  -2 -12  -1
    beforeBased                -4   0   4  -1  -2  -2  -4
    beforeQuote                -2  -3  -2  -2  -3   0   1
    beforeStop                 -2  -2  -1  -5  -1  -3  -1
    beforeNumber              -13 -19 -10 -13 -15  -6 -11
    """

  /// Points for a word's being in no name.
  static let outsideWeights: StaticString = """
    commonAtStart               3
    common                     -2
    titleAtStart                8
    title                       6
    headAtStart                -5
    head                       -5
    knownAtStart              -19
    known                     -12
    personAtStart             -15
    person                     -8
    unknownAtStart             -7
    unknown                    -6
    allCapitals                 1
    afterName                   0
    beforeName                  1
    titleBeforeName             0
    smallWord                   2
    """
}
