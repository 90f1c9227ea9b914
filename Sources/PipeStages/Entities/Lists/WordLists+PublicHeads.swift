extension WordLists {
  /// Heads that follow the name of a place, which is then no short name: Kent Police.
  static let publicHeads: StaticString = """
    academy administration agency army assembly association authority ballet board bureau cabinet
    chamber church city clinic club college commission committee conference congress constabulary
    council county court courts delegation department diocese district education embassy federation
    fire force forces forum foundation government guard health high-court hospital institute journal
    judiciary library mall market ministry mission mosque movement museum navy observatory office
    opera orchestra parliament party patrol police post prefecture prison province rail railway
    railways region registry river road school schools secretariat senate service services society
    state states station symphony task team television theatre times tribunal tribune union unions
    united university valley village water weekly
    """
}
