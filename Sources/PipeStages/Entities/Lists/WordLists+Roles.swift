extension WordLists {
  /// What people are: they stand before a name, after it, or for it.
  static let roles: StaticString = """
    accountant acting activist actor actors actress adviser advisor ally ambassador analyst analysts
    anchor architect artist artistic assassin assistant associate astronaut athlete attacker
    attorney aunt author authors backbencher ballerina banker bishop blogger bodyguard bomber boss
    bosses boxer boyfriend brother businessman businesswoman campaigner candidate candidates captain
    cardinal caretaker cartoonist celebrity center-back centre-back ceo cfo chair chairman
    chairperson chairwoman champion chancellor chef chief choreographer cleric co-author co-founder
    co-star coach colleague colonel columnist comedian commander commentator commissioner composer
    conductor congressman consultant contender convener coordinator correspondent councillor
    counterpart cousin creator cricketer critic curator cyclist dancer daughter defendant defender
    delegate deputy designer detective dictator diplomat director dissident doctor driver drummer
    economist editor editor-in-chief educator emperor employee engineer envoy ex-husband
    ex-president ex-wife executive expert explorer farmer father fighter film-maker filmmaker
    financier firefighter fisherman fly-half footballer forward founder friend full-back general
    girlfriend goalkeeper golfer governor grandfather grandmother grandson guitarist head
    head-teacher headteacher heir hero historian host husband hydrologist imam incumbent
    industrialist inspector instructor interim inventor investigator investor journalist judge
    jurist keeper king lawmaker lawyer leader leaders lecturer left-back legend legislator
    lieutenant linguist magistrate magnate manager mathematician mayor mayoral mediator midfielder
    militant millionaire minister ministers model moderator mogul monarch mother mp musician
    negotiator neighbour nephew newspaperman niece nominee novelist nurse officer official officials
    opponent organiser organizer owner painter partner pastor patriarch pediatrician performer
    philanthropist philosopher photographer physician physicist pianist pilot player playwright poet
    policeman politician pope predecessor premier presenter presenters president president-elect
    presidents priest prime prince princess principal prisoner producer professor programmer
    prosecutor psychiatrist psychologist publisher queen rapper rebel refugee reporter
    representative researcher resident rider right-back rival runner sailor scholar scientist
    screenwriter scrum-half sculptor secretary secretary-general senator sergeant sheikh singer
    sister skier skipper sociologist soldier solicitor son songwriter speaker specialist spokesman
    spokesmen spokesperson spokeswoman star statesman stepfather strategist striker student
    successor superintendent supporter surgeon survivor suspect swimmer teacher team-mate teammate
    technologist tennis theorist trader trainer treasurer troubleshooter tycoon uncle undersecretary
    vet veteran vice vice-captain vice-chairman vice-chancellor vice-president victim violinist
    vocalist volunteer warlord whistleblower widow wife winger winner witness worker writer
    youngster
    """
}
