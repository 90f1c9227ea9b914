extension TaggerLexicon {
  static let titles = """
    mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor sir madam lord lady dame baron
    baroness count countess duke duchess prince princess king queen emperor empress pope cardinal
    archbishop bishop reverend rev rev. father sister brother rabbi imam sheikh sheik ayatollah
    mullah president prime minister premier chancellor vice-president senator sen sen. congressman
    congresswoman representative rep rep. governor gov gov. mayor judge justice attorney secretary
    chairman chairwoman general gen gen. colonel col col. major maj captain capt capt. lieutenant
    lt lt. sergeant sgt sgt. admiral commander cmdr brigadier marshal ambassador commissioner
    inspector detective constable officer coach hon hon. honourable engr chief saint st st. monsieur
    herr frau señor señora don doña
    """

  static let roles = """
    president minister premier chancellor leader leaders spokesman spokeswoman spokesperson director
    manager chairman chair chief head boss founder co-founder owner executive ceo cfo secretary
    deputy vice assistant adviser advisor analyst economist expert professor lecturer researcher
    scientist historian author writer poet novelist journalist reporter editor columnist
    correspondent broadcaster presenter host actor actress singer musician rapper artist painter
    director filmmaker producer designer architect engineer lawyer solicitor barrister attorney
    judge prosecutor magistrate senator lawmaker legislator politician candidate mp mps mep
    councillor governor mayor ambassador envoy diplomat commissioner commander general colonel
    captain lieutenant soldier officer policeman detective activist campaigner farmer teacher
    student doctor nurse surgeon psychologist priest pastor bishop cleric imam player footballer
    cricketer striker midfielder defender goalkeeper winger batsman bowler coach skipper captain
    referee champion sprinter boxer golfer driver pilot astronaut son daughter wife husband father
    mother brother sister uncle aunt cousin widow aged king queen prince princess heir monarch
    businessman businesswoman entrepreneur investor trader banker consultant
    """

  static let particles = """
    al el bin ibn abu abd ben de da di do dos das del della der den van von zu la le las los du ter
    ten mac mc o' st saint san santa y e ap jr jr. sr sr. ii iii iv
    """

  static let firstNames = """
    aaron abdul abdullah abigail abraham adam adriana adrian agnes ahmad ahmed aisha akira alan
    albert alberto alejandro alex alexander alexandra alexei alexis alfred ali alice alicia alison
    amanda amina amir amy ana anastasia andrea andreas andrei andrew andrzej andy angela angelina
    anita ann anna anne annie anthony antoine antonio anwar arjun arnold arthur asif ashley ashraf
    barbara barack barry ben benjamin bernard beth betty bill bob boris brad brenda brett brian
    bridget bruce bruno bryan carl carla carlo carlos carmen carol caroline carolyn catherine cecilia
    charles charlie charlotte chen cheryl chloe chris christian christina christine christopher
    claire claude claudia colin connor craig cristiano cristina cynthia cyril daisy dan daniel
    daniela danny david dean deborah deepak denis dennis derek diana diane diego dimitri dmitry
    dominic don donald donna dorothy doug douglas duncan dylan eddie edgar edith eduardo edward
    edwin elena eli elijah elisabeth elizabeth ella ellen emil emily emma emmanuel enrique eric erik
    erin ernest esther ethan eugene eva evan eve evelyn farah fatima felix fernando fiona florence
    frances francesca francesco francis francisco francois françois frank franz fred frederick
    gabriel gareth gary gavin gemma geoff geoffrey george georgia gerald gerard gerhard giorgio
    giovanni giuseppe glen glenn gloria gordon grace graham grant greg gregory guillermo gustavo guy
    hamid hannah hans harold harriet harry hassan heather hector heidi helen helena henri henry
    herbert hiroshi howard hugh hugo hussein ian ibrahim igor imran irene isaac isabel isabella
    ismail ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet jason javier
    jawaharlal jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy
    joan joanna joao joe joel johan johann johannes john johnny jonathan jorge jose josé joseph josh
    joshua joyce juan judith judy julia julian julie juliet julio jun june justin kamala karen karim
    karl kate katherine kathleen kathryn katie keith kelly ken kenneth kenji kevin khaled khalid kim
    kofi kumar kyle lara larry laura lauren laurence laurent lawrence leah lee leo leon leonard
    leonardo leslie lewis li liam lily linda lisa liu logan louis louise luca lucas lucia lucy luis
    luiz luke lydia lynn mahmoud malcolm manuel marc marcel marco marcus margaret maria marie marina
    mario marion mark marta martha martin martina mary mathew matteo matt matthew maureen maurice
    max maya megan mehmet mei melanie melissa michael michel michelle miguel mike mikhail milan min
    ming miriam mohamed mohammad mohammed molly monica moses muhammad mustafa nadia nancy naomi
    narendra natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nigel nikolai
    nina noah noel noor norman olga oliver olivia omar oscar pablo pamela paolo patricia patrick
    paul paula paulo pedro peggy penny pete peter petra phil philip philippe phillip pierre priya
    rachel rafael raj rajesh ralph ramon rania raymond rebecca reza ricardo richard rick rita robert
    roberto robin rodrigo roger roland roman ron ronald rory rosa rose ross roy rupert russell ruth
    ryan sabrina said salem sally salman sam samantha samir samuel sandra sanjay santiago sara sarah
    satoshi scott sean sebastian serena sergei sergey sergio shane shannon sharon sheila shinzo
    simon sofia sonia sophia sophie stanley stefan stella stephanie stephen steve steven stewart
    stuart sue sunil susan suzanne sven sylvia takeshi tamara tara tariq taylor ted teresa terry
    thabo theodore theresa thomas tim timothy tina toby todd tom tommy tony tracy trevor usman
    valentina vanessa vera veronica victor victoria vijay vincent viktor virginia vladimir volodymyr
    walter wang warren wayne wei wendy wilhelm will william winston xavier xi yan yasmin yasser
    yevgeny yoko yuri yusuf yves yvonne zachary zahra zoe
    """

  static let surnames = """
    smith jones williams brown taylor davies evans wilson thomas johnson roberts robinson thompson
    wright walker white edwards hughes green hall lewis harris clarke patel jackson wood turner
    martin cooper hill ward morris moore clark lee king baker harrison morgan allen james scott
    phillips watson davis parker bennett young miller shaw cook simpson richardson marshall collins
    anderson garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores
    rivera gomez diaz reyes cruz morales ortiz gutierrez chavez ramos castillo mendoza silva santos
    oliveira souza pereira costa ferreira almeida lima muller müller schmidt schneider fischer weber
    meyer wagner becker schulz hoffmann schäfer koch bauer richter klein rossi russo ferrari bianchi
    romano colombo ricci marino bruno dubois bernard durand moreau laurent simon michel lefebvre
    leroy ivanov petrov smirnov kuznetsov popov sokolov lebedev kozlov novak kowalski nowak wisniewski
    horvat khan ahmed hussain ali shah malik begum singh kaur kumar sharma gupta verma mehta reddy
    rao nair iyer das bose sen banerjee mukherjee wang zhang liu chen yang huang zhao wu zhou xu sun
    ma zhu guo lin he gao luo kim park choi jung kang cho yoon jang lim tanaka suzuki sato watanabe
    ito yamamoto nakamura kobayashi nguyen tran pham le hoang vo dang bui okafor okonkwo adeyemi
    mensah owusu boateng kamau otieno mwangi dlamini nkosi ndlovu moyo banda phiri hassan hussein
    mohammed mahmoud ibrahim mansour khalil haddad cohen levy mizrahi peretz murphy kelly sullivan
    walsh o'brien byrne ryan o'connor o'neill macdonald campbell stewart robertson murray
    """
}
