// Made by Tools/FitNameClues from English Worldwide Newswire's training articles; see there
// for how. Do not edit.
extension NameClueTable {
  /// Points for person, organisation, location, nationality, facility, product, miscellaneous.
  static let weights: StaticString = """
    oneWord                       -3  -4  -3  -4  -9  -8  -6
    twoWords                       2  -2  -4  -7  -7  -6  -4
    threeWords                     3  -1  -2  -7  -4  -5   1
    fourWords                      2   0   0  -6  -1  -4   0
    fiveWords                      4   0   0  -2  -3  -1   1
    sixWords                      -1   1  -3   0   0  -5   1
    longer                         3   2  -1  -4   3  -2   0
    knownOrganization            -10  10  -8  -8  -4   4  -8
    knownLocation                -12 -15  10 -10  -8 -19 -11
    knownNationality             -13  -7  -8  12  -8  -8  -4
    knownFacility                 -3  -6   0  -4   5  -2  -5
    knownProduct                  -7   0  -7  -7  -3   9  -8
    knownMiscellaneous           -10  -7  -5  -2  -9 -11  11
    knownWithDoubt                -1  -4   2   3  -2  -2  -2
    knownOfManyWords              -7   0   3   4   1  -2  -3
    cutsKnownName                 -8 -13  -3  -3  -7  -8 -10
    aloneGivenName                 4  -6  -8  -6  -2  -8  -5
    aloneSurname                   6 -13 -14 -10 -14 -15  -8
    aloneCommon                  -17  -8 -13 -10 -20 -11  -7
    aloneTitle                    -7  -1 -17 -16 -11 -11  -8
    aloneHead                    -10  -2 -13 -13 -18 -18  -7
    aloneInitial                 -11 -12 -12 -10  -7  -9 -11
    aloneAllCapitals             -12   8  -5  -7  -1   2   4
    aloneLongAllCapitals         -10   5  -9  -3  -6  -7   0
    aloneInnerCapital             -8   5  -8  -7  -9   7   4
    aloneDigits                  -16  -7  -7 -10 -11  -1  -2
    aloneUnknown                   1   1   0  -2  -3  -4   0
    aloneHyphenated                0  -1  -3  -3  -1   5   3
    aloneAtStart                  -2  -4  -3  -5  -5  -6  -6
    firstGivenName                 7  -4  -3  -9  -2 -15  -4
    firstDoubtfulGivenName         5  -3  -4  -3   1  -4  -1
    firstInitial                   1  -4  -6  -5  -6   2  -6
    firstTitle                   -12  -3  -1  -2  -5 -11  -1
    firstGroup                    -6   2  -2   3  -2  -6   1
    firstPlace                    -4   1   1 -10   0  -3  -2
    firstKnownOrganization       -10   2  -4  -4  -8   8   0
    firstCommon                  -11   0  -2  -1  -5  -3   1
    firstArticle                  -7  -4  -7 -12  -3 -11   0
    firstLocationStart            -3   2   8   1   3  -5   0
    firstAllCapitals              -8   0  -9  -6  -2  -2  -2
    firstAtStart                  -2  -2   1  -1  -4   0  -3
    lastSurname                    5  -9  -1 -12  -1 -12  -6
    lastTitle                    -12  -2  -6 -12  -3  -9  -5
    lastPlace                     -5   4   4  -7  -1  -3   0
    lastGroup                     -8  -1  -7   8  -9   3 -13
    lastCommon                   -10  -1  -2  -2   0  -5   0
    lastHyphenated                 4  -4  -7 -10 -11  -4  -3
    lastAllCapitals              -12  -1  -4 -11  -2  -1  -4
    lastOrganizationHead          -9   5  -5 -16   1  -3  -4
    lastOrganizationSuffix        -6   9  -7  -4  -6  -5  -7
    lastFacilityHead             -14  -7   5 -11  11  -3  -3
    lastLocationHead              -8  -4   9 -10  -9  -9  -3
    lastEventHead                 -8  -8 -15  -2  -8  -2   6
    lastProductHead               -5  -7  -7  -6  -6   6  -3
    lastContext                   -9   3   0 -10   1  -3  -5
    lastNumber                   -20  -9 -13 -11  -8  -5  -1
    lastInitial                   -3  -4  -4  -7  -6  -1   4
    organizationHeadOf            -5   8   0  -5  -2  -5  -2
    facilityHeadOf                -4  -6  -1  -2   6  -2   3
    locationHeadOf                -1  -1   8  -3  -1   2   0
    eventHeadOf                   -2  -5  -6  -2  -5  -1   5
    innerInitial                  -1  -6  -5  -5   0  -5  -6
    innerParticle                  6   5   8  -1   2  -6   4
    innerAmpersand                -8   2  -6  -3  -4  -4   2
    innerPossessive              -10   0  -2  -1  -1  -8   1
    possessivePlaceFirst         -12 -12 -12 -12 -12 -12 -12
    innerOf                       -9   2   0  -4  -1  -3   0
    innerAnd                     -18  -1  -7  -4  -5 -13  -3
    innerPreposition             -13  -1  -7 -11  -8  -3  -1
    innerThe                      -8  -7 -10  -9  -6  -8  -1
    innerTitle                    -5  -2  -5  -3   0  -4  -1
    innerTitleOfName             -12 -10 -12  -6  -9   0  -2
    innerCommon                   -6   4   2  -1   3   1   4
    innerHead                     -9   6  -1   2   2  -2   3
    innerPlace                    -6   2   0   3   4   1   2
    allUnknown                     2   0   1  -2  -1  -1   1
    plainCapitals                  0   1  -1  -3  -1  -3  -1
    capitalsInDateLine            -2  -3  16   0   0   0  -2
    personEnding                   2   0  -5   2  -7  -7  -4
    placeEnding                   -6  -2   2  -3  -6  -7  -1
    nationalityEnding             -2  -4  -8   3   1 -10  -5
    afterNothing                   0  -3  -5  -4  -6  -5  -4
    afterMaleHonorific            10 -15 -11 -11 -10  -9 -13
    afterHonorific                11 -11 -17 -16 -14 -14 -12
    afterCapitalRole              -1 -15 -13 -12  -9  -9 -13
    afterRole                      8  -3  -8  -6 -10  -1 -12
    afterGroup                    -3 -11  -4 -10 -11  -3  -3
    afterPlace                    -2 -11 -13  -3 -12 -11 -11
    afterKnownOrganization        -6  -9  -5  -8 -10  -2  -7
    afterCommonCapital            -5 -10 -12 -10  -9 -14 -10
    afterName                     -7 -13 -12 -10 -18  -9 -10
    afterThe                      -7   1   1   0   2  -3   0
    afterA                        -9  -3  -7   1 -12   0  -1
    afterOf                       -4  -2  -2   0  -5  -3  -3
    afterPlaceOf                 -10  -9   3  -9  -3  -9  -8
    afterRoleOf                   -6   0  -1  -7  -8 -11  -8
    afterKinOf                     2  -2  -2   0  -1  -1  -2
    afterAt                       -7   1   5  -4   5 -11  -2
    afterBy                        3   4  -2   1  -7  -4  -5
    afterIn                       -5  -3   8   3  -2  -4   0
    afterTo                        2   1   4  -1   1  -3  -2
    afterFor                       0  -2   0  -1  -4  -5  -1
    afterFrom                     -3   2   6   0  -1  -4  -2
    afterOn                       -5  -2  -1  -3  -3   2  -4
    afterWith                      4   3  -1  -3 -11  -4  -1
    afterAs                        2   0   0   0  -4   2   1
    afterPlacePreposition         -2   0   3  -2  -2   1  -8
    afterAnd                       0  -1   1   0  -4  -2  -2
    afterKin                       4  -3  -3  -1  -1  -1  -2
    afterVerb                      6   0  -3  -2  -6  -5  -2
    afterOrganizationNoun         -7   9 -10  -7  -8  -2  -6
    afterLocationNoun             -1  -3   4  -5  -4  -5  -7
    afterProductNoun              -4  -1  -4  -3  -2   1   4
    afterCommonWord                0  -2  -3   0  -5  -2  -1
    afterOtherWord                -1  -4  -4  -1  -5  -5   0
    afterPlacePartner              0  -2   5  -3   0  -7  -3
    afterGroupPartner             -6  -7  -5   9  -7  -5  -2
    afterPersonPartner             4  -2   0   0  -7   0  -4
    afterOrganizationPartner      -3   5  -4   0  -3   1  -5
    afterComma                     1   0   0  -3  -3  -3  -2
    afterRoleAndComma              5  -2  -4  -2  -8  -7 -10
    inQuotes                      -2  -2  -1   0  -2   2   4
    afterQuote                    -2  -3  -6  -5  -5  -2  -2
    capitalsInBrackets            -2   4   4  -8   2  -1   2
    afterBracket                  -5   2  -5  -1  -4  -2   0
    afterDash                      2  -1   4   0   0  -2   1
    afterNumber                   -7  -8  -7  -3  -5 -16  -3
    afterOtherMark                -2  -5  -5  -6  -6  -2  -8
    beforeNothing                 -5  -4   2  -6  -9  -4  -6
    beforeSpeechVerb               9   1  -4  -5  -5  -6  -7
    beforePersonVerb               5   2   2  -3   0  -1   1
    beforeWho                      2  -2  -2   2  -6  -6  -9
    beforeRole                    -7   4   1   2 -10  -4  -4
    beforeCapitalTitle           -15  -5  -5  -4 -14 -14 -10
    beforeOrganizationNoun        -2   1  -1   3  -7   0  -1
    beforeLocationNoun            -8  -5   8   4  -3  -4  -8
    beforeFacilityNoun            -6  -2   4  -1  -1  -1  -1
    beforeEventNoun               -3  -2  -3  -2  -1   0   2
    beforeGivenName              -21  -8  -8  -4  -6 -13  -7
    beforeCommonCapital          -15 -10 -12  -8 -17  -8 -13
    beforeName                   -14  -9 -10  -8 -12 -16 -12
    beforeKnownName               -9  -5  -7 -10  -9  -4  -7
    beforeSmallWord               -2  -3  -2  -2  -4  -4  -3
    beforeNoun                     0  -1  -2   0  -4  -1  -2
    beforeAnd                      1   0   1  -1  -2  -1  -2
    beforeComma                    0   0   1  -2  -1  -2  -1
    beforeAge                      5  -8  -7  -6  -4  -6  -7
    beforeCommaAndWho              6   0  -5  -1  -8  -8  -5
    beforeCommaAndRole             7  -3  -2  -5  -5  -3  -2
    beforeCommaAndOrganization    -3   5  -3  -3  -1  -3  -1
    beforeCommaAndPlace           -2  -1   6  -3  -8  -6   0
    beforePossessive               6   2   1  -4  -2  -2  -4
    beforePossessiveAndKin         6  -5  -5   0  -2  -4  -5
    beforePossessiveAndRole        4   2   0  -8  -1  -6  -8
    beforeBracket                 -1   0   1  -5  -2  -3   1
    beforeCapitalsInBrackets      -2   7  -5  -9  -3  -9   1
    beforeDash                    -4  -3   2  -1  -3 -13  -2
    beforeBased                   -4   0   4  -2  -2  -2  -4
    beforeQuote                   -3  -3  -1  -2  -3   0   1
    beforeStop                    -2  -2  -1  -5  -2  -3  -2
    beforeNumber                 -13 -18 -10 -13 -14  -6 -11
    """

  /// Points for a word's being in no name.
  static let outsideWeights: StaticString = """
    commonAtStart                  2
    common                        -3
    titleAtStart                   7
    title                          5
    headAtStart                   -5
    head                          -5
    knownAtStart                 -19
    known                        -12
    personAtStart                -15
    person                        -9
    unknownAtStart                -6
    unknown                       -6
    allCapitals                    1
    afterName                      0
    beforeName                     1
    titleBeforeName                0
    smallWord                      1
    """
}
