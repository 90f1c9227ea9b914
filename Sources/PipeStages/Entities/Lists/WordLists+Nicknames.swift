extension WordLists {
  /// Given names, each with what its bearers are called for short.
  static let nicknames: StaticString = """
    abigail: abby albert: bert alexander: alex sandy alexandra: alex sandra alfred: fred alf
    andrew: andy drew anthony: tony antonio: tony arthur: art barbara: barb benjamin: ben benny
    bernard: bernie bradley: brad catherine: cathy kate charles: charlie chuck christina: chris
    christine: chris christopher: chris kit clifford: cliff cynthia: cindy daniel: dan danny
    david: dave deborah: deb debbie donald: don donny dorothy: dot douglas: doug edward: ed eddie
    ted ned edwin: ed elizabeth: liz lizzie beth betty emanuel: manny eugene: gene
    florence: flo frances: fran francis: frank franklin: frank frederick: fred freddie
    gabriel: gabe geoffrey: geoff gerald: gerry jerry gilbert: gil gregory: greg harold: harry hal
    henry: harry hank herbert: herb isabella: bella jacob: jake jacqueline: jackie james: jim jimmy
    jamie jeffrey: jeff jennifer: jen jenny jeremy: jerry jessica: jess jessie john: jack johnny
    jonathan: jon joseph: joe joey joshua: josh judith: judy katherine: kate kathy katie
    kathleen: kathy kenneth: ken kenny kimberly: kim lawrence: larry leonard: len lenny leo
    leonardo: leo louis: lou lewis: lew madeleine: maddie margaret: maggie meg peggy matthew: matt
    michael: mike mick mickey mitchell: mitch mohammed: mo nathan: nate nathaniel: nate
    nicholas: nick nicky nicola: nicky oliver: ollie pamela: pam patricia: pat trish patrick: pat
    paddy peter: pete philip: phil phillip: phil rachel: rach raymond: ray rebecca: becky
    richard: rick dick rich ricky robert: bob rob bobby robbie rodney: rod ronald: ron ronnie
    russell: russ samantha: sam samuel: sam sammy sebastian: seb sergei: serge sidney: sid
    simon: si stanley: stan stephen: steve stephanie: steph steven: steve stuart: stu susan: sue
    susanna: sue terence: terry theodore: ted theo thomas: tom tommy timothy: tim valerie: val
    vanessa: nessa veronica: ronnie victor: vic victoria: vicky vincent: vince vladimir: vlad
    volodymyr: vlad walter: walt wally wilfred: wilf william: bill will billy willie zachary: zach
    """
}
