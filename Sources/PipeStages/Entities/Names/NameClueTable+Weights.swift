extension NameClueTable {
  /// Points for person, organisation, location, nationality, facility, product, miscellaneous.
  static let weights: StaticString = """
    oneWord                    -3  -4  -2  -4  -9  -7  -7
    twoWords                    1  -2  -3  -7  -6  -4  -4
    threeWords                  2  -1  -2  -6  -4  -4   0
    fourWords                   2   0   0  -6  -1  -3   0
    fiveWords                   5   0   0  -2  -3   0   1
    sixWords                   -2   2  -3  -1   1  -5   1
    longer                      3   3   0  -3   3  -2   1
    knownOrganization          -9  11  -8  -8  -4   4  -8
    knownLocation             -12 -15  10 -10  -7 -18 -11
    knownNationality          -13  -7  -8  12  -8  -9  -4
    knownFacility              -3  -5   0  -4   5  -2  -5
    knownProduct               -8  -1  -8  -7  -3   9  -9
    knownMiscellaneous         -9  -7  -5  -2  -8 -10  12
    knownWithDoubt             -1  -4   3   3  -2  -2  -2
    knownOfManyWords           -6  -1   3   4   2  -2  -3
    cutsKnownName              -9 -13  -3  -4  -7  -9 -10
    aloneGivenName              3  -6  -9  -7  -2  -8  -6
    aloneSurname                6 -13 -14 -10 -14 -15  -8
    aloneCommon               -16  -8 -12  -9 -19 -11  -7
    aloneTitle                 -6  -1 -17 -16 -11 -11  -7
    aloneHead                 -10  -2 -13 -13 -17 -17  -7
    aloneInitial              -11 -12 -12 -11  -7  -9 -11
    aloneAllCapitals          -11   8  -5  -6  -1   2   4
    aloneLongAllCapitals      -10   5  -9  -3  -6  -7   0
    aloneInnerCapital          -8   5  -8  -8  -9   7   4
    aloneDigits               -16  -8  -8 -10 -11  -1  -2
    aloneUnknown                1   1   0  -2  -3  -4   0
    aloneHyphenated             0  -1  -3  -3  -2   5   3
    aloneAtStart               -2  -3  -4  -4  -5  -6  -6
    firstGivenName              7  -4  -4 -10  -2 -15  -5
    firstDoubtfulGivenName      5  -2  -4  -3   1  -5   0
    firstInitial                1  -4  -7  -5  -5   2  -6
    firstTitle                -12  -3   0  -2  -5 -11  -1
    firstGroup                 -6   2  -2   3  -2  -6   1
    firstPlace                 -4   1   1 -10   0  -1  -2
    firstKnownOrganization    -10   2  -4  -5  -7   8   0
    firstCommon               -11   0  -2  -1  -4  -3   1
    firstArticle               -6  -4  -6 -12  -4 -11   0
    firstLocationStart         -3   2   8   1   3  -5   0
    firstAllCapitals           -8   0  -9  -7  -2  -2  -2
    firstAtStart               -2  -2  -1  -1  -6  -1  -4
    lastSurname                 5  -9  -1 -13  -1 -13  -5
    lastTitle                 -12  -2  -6 -11  -3  -9  -5
    lastPlace                  -6   4   4  -7  -2  -3   0
    lastGroup                  -8  -1  -8   8  -9   2 -13
    lastCommon                 -9  -1  -1  -1   0  -6   0
    lastHyphenated              5  -3  -7 -10 -10  -4  -2
    lastAllCapitals           -13  -1  -4 -11  -3  -1  -4
    lastOrganizationHead      -10   5  -5 -16   0  -2  -4
    lastOrganizationSuffix     -7   9  -7  -5  -7  -6  -7
    lastFacilityHead          -13  -7   5 -10  11  -4  -3
    lastLocationHead           -7  -4   9  -9  -7 -11  -3
    lastEventHead              -8  -8 -15  -4 -10  -4   6
    lastProductHead            -6  -7  -7  -6  -6   6  -3
    lastContext                -9   3   0 -10   1  -1  -5
    lastNumber                -19  -9 -13 -10  -7  -5  -1
    lastInitial                -3  -4  -4  -7  -6  -1   4
    organizationHeadOf         -4   8   0  -5  -3  -5  -1
    facilityHeadOf             -4  -5  -1  -2   6  -1   3
    locationHeadOf             -2  -1   7  -3  -2   2  -1
    eventHeadOf                -2  -6  -6  -2  -5  -1   5
    innerInitial               -1  -6  -5  -5   1  -5  -6
    innerParticle               6   5   7  -2   1  -6   3
    innerAmpersand             -7   2  -6  -3  -5  -3   3
    innerPossessive           -11   0  -1  -2   0  -7   2
    possessivePlaceFirst      -12 -12 -12 -12 -12 -12 -12
    innerOf                    -9   2   0  -5   0  -2   0
    innerAnd                  -18  -1  -7  -5  -5 -12  -3
    innerPreposition          -12  -1  -6 -11  -8  -3  -1
    innerThe                   -8  -6 -10  -8  -6  -7  -1
    innerTitle                 -5  -2  -4  -3   0  -4   0
    innerTitleOfName          -12 -10 -12  -6  -9   0  -2
    innerCommon                -7   4   2   0   4   2   4
    innerHead                 -10   6   0   1   2  -2   3
    innerPlace                 -7   2   0   4   4   1   2
    allUnknown                  2   0   1  -3  -1  -1   1
    plainCapitals               0   1   0  -3  -2  -3  -1
    capitalsInDateLine         -2  -4  16  -1   0   0  -2
    personEnding                2   0  -4   2  -7  -6  -4
    placeEnding                -6  -2   2  -3  -6  -8  -1
    nationalityEnding          -2  -4  -8   3   1 -10  -4
    afterNothing                0  -3  -4  -5  -6  -5  -3
    afterMaleHonorific          8 -14  -9 -11  -9 -10 -13
    afterHonorific              3 -11 -16 -14 -14 -14 -12
    afterCapitalRole           -1 -15 -13 -11 -10  -9 -14
    afterRole                   8  -3  -8  -6 -10  -1 -13
    afterGroup                 -3 -10  -4 -10 -11  -4  -3
    afterPlace                 -1 -10 -12  -2 -11 -10 -10
    afterKnownOrganization     -6  -7  -4  -7  -9  -1  -6
    afterCommonCapital         -5  -9 -12 -10 -10 -14 -10
    afterName                  -6 -13 -12  -9 -18  -9 -10
    afterThe                   -6   2   1   0   2  -3   0
    afterA                     -9  -3  -7   1 -11   0  -1
    afterOf                    -4  -2  -2   0  -5  -4  -3
    afterPlaceOf              -10  -8   3  -9  -4 -10  -7
    afterRoleOf                -6   1  -1  -7  -8 -12  -7
    afterKinOf                  2  -2  -2  -1  -1  -1  -2
    afterAt                    -7   2   5  -4   5 -11  -2
    afterBy                     3   4  -3   1  -7  -6  -5
    afterIn                    -5  -3   8   3  -2  -4   0
    afterTo                     3   1   4  -1   0  -3  -2
    afterFor                    0  -1   0   0  -4  -5  -1
    afterFrom                  -3   2   6   0   0  -3  -2
    afterOn                    -5  -2  -2  -3  -4   2  -5
    afterWith                   4   4  -1  -3 -11  -4  -1
    afterAs                     3   1   0   0  -4   1   1
    afterPlacePreposition      -1   0   3  -2  -2   1  -7
    afterAnd                    1  -1   1   0  -3  -2  -2
    afterKin                    4  -3  -3  -1  -1  -1  -2
    afterVerb                   6   0  -3  -2  -6  -5  -2
    afterOrganizationNoun      -7   9 -11  -8  -8  -3  -5
    afterLocationNoun          -2  -3   3  -5  -5  -5  -7
    afterProductNoun           -5  -1  -4  -3  -2   1   4
    afterCommonWord             0  -2  -3   0  -5  -2  -1
    afterOtherWord             -1  -4  -4  -1  -5  -5   0
    afterPlacePartner          -1  -2   5  -3  -1  -7  -2
    afterGroupPartner          -6  -7  -5   9  -6  -5  -1
    afterPersonPartner          4  -1   0   0  -7   2  -4
    afterOrganizationPartner   -3   5  -3   0  -3   1  -5
    afterComma                  1   0   0  -3  -3  -3  -2
    afterRoleAndComma           5  -2  -4  -1  -8  -7  -9
    inQuotes                   -2  -2  -1   0  -3   2   4
    afterQuote                 -2  -3  -6  -5  -4  -2  -2
    capitalsInBrackets         -3   4   4 -10   2  -2   1
    afterBracket               -5   2  -6  -1  -5  -3  -1
    afterDash                   0  -4   2  -3  -1  -4  -2
    afterNumber                -7  -8  -6  -3  -5 -15  -2
    afterOtherMark             -1  -5  -4  -6  -6  -2  -8
    beforeNothing              -5  -4   2  -5 -10  -4  -6
    beforeSpeechVerb            9   1  -4  -6  -6  -8  -7
    beforePersonVerb            5   2   2  -3   0  -1   1
    beforeWho                   2  -2  -2   2  -6  -6  -8
    beforeRole                 -7   4   0   2 -10  -6  -4
    beforeCapitalTitle        -15  -5  -5  -4 -14 -14 -10
    beforeOrganizationNoun     -2   0  -1   3  -7  -1   0
    beforeLocationNoun         -8  -5   8   4  -3  -4  -9
    beforeFacilityNoun         -7  -2   4  -1  -1  -2  -1
    beforeEventNoun            -4  -3  -3  -3  -3  -1   2
    beforeGivenName           -20  -8  -7  -4  -6 -13  -6
    beforeCommonCapital       -16 -10 -13  -8 -16  -9 -13
    beforeName                -14  -9 -10  -8 -12 -17 -12
    beforeKnownName           -10  -6  -7 -10  -9  -4  -7
    beforeSmallWord            -2  -3  -3  -2  -4  -5  -3
    beforeNoun                  0  -2  -3   0  -5  -2  -1
    beforeAnd                   1  -1   0  -1  -3  -2  -1
    beforeComma                 0   0   1  -2  -1  -3  -1
    beforeAge                   5  -8  -7  -5  -4  -7  -7
    beforeCommaAndWho           6  -1  -5  -1  -8  -8  -5
    beforeCommaAndRole          7  -4  -3  -5  -5  -4  -2
    beforeCommaAndOrganization -2   5  -3  -3  -1  -1  -1
    beforeCommaAndPlace        -1  -1   6  -3  -7  -7   1
    beforePossessive            6   2   1  -4  -2  -2  -3
    beforePossessiveAndKin      6  -5  -5  -1  -2  -4  -5
    beforePossessiveAndRole     4   2   0  -8   0  -6  -8
    beforeBracket              -1   0   1  -6  -2  -3   2
    beforeCapitalsInBrackets   -3   6  -6  -8  -4  -9   2
    beforeDash                 -4  -3   2  -1  -2 -13  -1
    beforeBased                -3   0   5  -2  -2  -2  -4
    beforeQuote                -2  -3  -2  -2  -3  -1   1
    beforeStop                 -2  -2  -2  -5  -2  -3  -1
    beforeNumber              -13 -19 -10 -13 -15  -6 -11
    """

  /// Points for a word's being in no name.
  static let outsideWeights: StaticString = """
    commonAtStart               3
    common                     -3
    titleAtStart                7
    title                       5
    headAtStart                -5
    head                       -5
    knownAtStart              -19
    known                     -12
    personAtStart             -15
    person                     -9
    unknownAtStart             -7
    unknown                    -6
    allCapitals                 1
    afterName                   0
    beforeName                  1
    titleBeforeName             0
    smallWord                   2
    """
}
