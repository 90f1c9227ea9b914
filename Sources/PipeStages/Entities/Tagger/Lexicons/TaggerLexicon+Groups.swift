extension TaggerLexicon {
  static let organizationHeads = """
    ministry department office bureau agency authority commission committee council board chamber
    parliament senate congress assembly house court tribunal police army navy force forces guard
    corps party union federation confederation association society league alliance coalition front
    movement organisation organization group foundation trust fund institute institution institutes
    university college school academy faculty hospital clinic centre center laboratory lab bank
    company corporation corp firm holdings holding industries enterprises partners capital ventures
    airlines airways air motors telecom media news press times post herald tribune journal guardian
    gazette telegraph daily star mirror mail observer broadcasting television tv radio network
    channel studios pictures records entertainment club united fc cf sc afc rugby cricket football
    team exchange market service services security intelligence secretariat mission initiative
    programme program project campaign network forum summit crescent cross church diocese
    brotherhood brigade brigades militia taskforce directorate inspectorate registry cabinet
    government administration corporation consortium cooperative syndicate studio systems
    technologies technology software pharmaceuticals energy petroleum oil gas mining steel electric
    power insurance securities
    """

  static let companySuffixes = """
    inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh ag sa s.a. spa s.p.a. nv n.v. bv b.v. ab oy
    as asa kg pty pvt sdn bhd pte limited incorporated holdings group
    """

  static let acronyms = """
    un nato eu who unicef unesco unhcr imf wto oecd opec iaea fifa uefa ioc fia bbc cnn nbc abc cbs
    itv afp ap reuters nasa esa fbi cia nsa mi5 mi6 kgb fsb nhs fda cdc epa irs fed ecb asean apec
    ecowas au brics g7 g8 g20 anc bjp spd cdu csu snp dup plo hamas fatah hezbollah isis isil taliban
    nypd lapd raf usaf idf ira eta farc plc ibm bp hsbc ubs rbs bmw gm ge at&t hp amd nvidia google
    apple microsoft amazon facebook meta twitter tesla samsung sony toyota honda nissan siemens
    volkswagen airbus boeing reuters bloomberg nba nfl nhl mlb wta atp icc
    """

  static let beliefs = """
    muslim muslims islamic islamist islamists christian christians jewish jew jews hindu hindus
    buddhist buddhists sikh sikhs catholic catholics protestant protestants orthodox sunni sunnis
    shia shiite shiites shi'ite evangelical mormon anglican lutheran baptist methodist democrat
    democrats democratic republican republicans conservative conservatives labour tory tories
    liberal liberals socialist socialists communist communists marxist nationalist nationalists
    zionist nazi nazis fascist green greens unionist loyalist maoist kurd kurds kurdish arab arabs
    roma maori aboriginal aborigines inuit tamil tamils pashtun uighur uyghur uighurs rohingya
    hispanic latino latinos slavic bantu zulu yoruba igbo hausa
    """

  static let groups = """
    people citizens residents nationals officials authorities government governments troops forces
    soldiers police lawmakers politicians voters workers farmers students women men children
    refugees migrants immigrants community communities minority tribe tribes ethnic language
    nationality origin border embassy ambassador parliament economy currency capital president
    minister team side fans media newspaper army military navy
    """

  static let events = """
    war wars battle revolution uprising coup crisis massacre attack bombing earthquake hurricane
    cyclone typhoon storm flood tsunami pandemic olympics games cup championship championships
    tournament open prix grand series league final finals marathon festival fair expo awards award
    prize medal oscar grammy act bill law treaty agreement accord accords protocol convention
    constitution amendment code charter resolution plan deal conference summit congress day week
    anniversary election elections referendum census book novel film movie album song show disease
    virus syndrome fever project operation programme
    """

  static let speechVerbs = """
    said says say saying told tells tell added adds stated states announced announces announcing
    claimed claims argued argues explained explains warned warns noted notes insisted insists
    replied asked asks suggested suggests admitted admits denied denies confirmed confirms declared
    reported reports wrote writes tweeted commented remarked observed described called urged urges
    believes believed thinks hopes vowed pledged promised accused blamed criticised criticized
    praised acknowledged concluded recalled revealed
    """
}
