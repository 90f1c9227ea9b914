extension WordLists {
  /// What is done with words, or in the mind.
  static let speechVerbs: StaticString = """
    accepted accused acknowledged added admitted advised agreed alleged announced answered
    apologised apologized appealed argued asked asserted assured believed believes blamed boasted
    called cautioned claimed claims commented complained conceded concluded condemned confessed
    confirmed congratulated continued countered criticised criticized declared declined defended
    demanded denied denounced described disclosed dismissed echoed emphasised emphasized estimated
    estimates expected expects explained explains expressed feared feels felt hailed hinted hoped
    hopes indicated insisted insists joked lamented likened mentioned noted notes observed
    outlined pledged pointed praised predicted predicts promised proposed protested quipped quoted
    reacted reassured recalled recalls recounted reiterated rejected remarked remembers repeated
    replied reported responded retorted revealed reveals said say says shouted stated stressed
    suggested suggests tells testified thanked thinks thought told tweeted urged urges voiced
    vowed warned warns welcomed wondered writes wrote
    """
}
