/// One observation about a span of words that may be a name. What it is worth is said by
/// ``NameClueTable``.
enum NameClue: Int, CaseIterable, Sendable {
  // How long the span is, in words and marks.
  case oneWord, twoWords, threeWords, fourWords, fiveWords, sixWords, longer

  // What the lists say of the whole span; with a doubt where they name several kinds.
  case knownOrganization, knownLocation, knownNationality, knownFacility, knownProduct
  case knownMiscellaneous, knownWithDoubt, knownOfManyWords, cutsKnownName

  // A single word.
  case aloneGivenName, aloneSurname, aloneCommon, aloneTitle, aloneHead, aloneInitial
  case aloneAllCapitals, aloneLongAllCapitals, aloneInnerCapital, aloneDigits, aloneUnknown
  case aloneHyphenated, aloneAtStart

  // The words of a longer span.
  case firstGivenName, firstDoubtfulGivenName, firstInitial, firstTitle, firstGroup, firstPlace
  case firstKnownOrganization, firstCommon, firstArticle, firstLocationStart, firstAllCapitals
  case firstAtStart
  case lastSurname, lastTitle, lastPlace, lastGroup, lastCommon, lastHyphenated, lastAllCapitals
  case lastOrganizationHead, lastOrganizationSuffix, lastFacilityHead, lastLocationHead
  case lastEventHead, lastProductHead, lastContext, lastNumber, lastInitial
  case organizationHeadOf, facilityHeadOf, locationHeadOf, eventHeadOf
  case innerInitial, innerParticle, innerAmpersand, innerPossessive, possessivePlaceFirst, innerOf,
    innerAnd
  case innerPreposition, innerThe, innerTitle, innerTitleOfName, innerCommon, innerHead, innerPlace
  case allUnknown, plainCapitals, capitalsInDateLine

  // The last letters.
  case personEnding, placeEnding, nationalityEnding

  // What stands before.
  case afterNothing, afterMaleHonorific, afterHonorific, afterCapitalRole, afterRole
  case afterGroup, afterPlace, afterKnownOrganization, afterCommonCapital, afterName
  case afterThe, afterA, afterOf, afterPlaceOf, afterRoleOf, afterKinOf, afterAt, afterBy
  case afterIn, afterTo, afterFor, afterFrom, afterOn, afterWith, afterAs, afterPlacePreposition,
    afterAnd, afterKin, afterVerb, afterOrganizationNoun
  case afterLocationNoun, afterProductNoun, afterCommonWord, afterOtherWord
  case afterPlacePartner, afterGroupPartner, afterPersonPartner, afterOrganizationPartner
  case afterComma, afterRoleAndComma, inQuotes, afterQuote, capitalsInBrackets, afterBracket
  case afterDash, afterNumber, afterOtherMark

  // What stands after.
  case beforeNothing, beforeSpeechVerb, beforePersonVerb, beforeWho, beforeRole
  case beforeCapitalTitle, beforeOrganizationNoun, beforeLocationNoun, beforeFacilityNoun
  case beforeEventNoun, beforeGivenName, beforeCommonCapital, beforeName, beforeKnownName
  case beforeSmallWord, beforeNoun, beforeAnd, beforeComma, beforeAge, beforeCommaAndWho
  case beforeCommaAndRole, beforeCommaAndOrganization, beforeCommaAndPlace, beforePossessive,
    beforePossessiveAndKin
  case beforePossessiveAndRole, beforeBracket, beforeCapitalsInBrackets, beforeDash
  case beforeBased, beforeQuote, beforeStop, beforeNumber
}
