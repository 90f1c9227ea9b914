/// Common first names, by the pronoun that may stand for them.
///
/// Only to rule a person out: a name on neither list goes with both pronouns.
enum FirstNames {
  static let feminine = WordSet(
    """
    abigail adriana agnes aisha alexandra alice alicia alison allison amanda amber amelia amina amy
    ana andrea angela anita ann anna anne annette annie antonia april arlene ashley audrey barbara
    beatrice bernadette beth betty beverly bonnie brenda bridget brittany camila carla carly carmen
    carol caroline carolyn catherine cathy cecilia charlotte cheryl chloe christina christine cindy
    claire clara claudia colleen connie crystal cynthia daniela deborah debra denise diana diane
    dolores donna dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ellen emily
    emma erica erin esther ethel eva evelyn fatima fiona frances gabriela gail georgia gina giorgia
    gladys gloria grace greta gwen hannah harriet hazel heather heidi helen hillary holly huma ida
    ines ingrid irene iris irina isabel isabella ivanka jacinda jacqueline jane janet janice jean
    jeanne jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia juliana
    julie karen karin kate katherine kathleen kathy katie kellyanne kim kimberly kirsten kristen
    kristin lara laura lauren leila leticia linda lisa lois lorraine louise lucia lucy lydia lynn
    madeleine maggie margaret maria marianne marie marilyn marina marjorie marta martha mary maureen
    megan megyn melania melanie melissa mercedes michelle mildred miriam molly monica nadia nancy
    naomi natalia natalie natasha nicola nicole nina nora olga olivia pamela patricia paula pauline
    peggy penny phyllis priya rachel rebecca renee rhonda rita roberta rosa rose rosemary ruth sally
    samantha sandra sara sarah selena sharon sheila shirley silvia sofia sonia sophia sophie
    stephanie sue susan susana suzanne svetlana sylvia tamara tammy tanya tatiana teresa theresa
    tina tracy ursula valeria valerie vanessa vera veronica victoria viola virginia vivian wanda
    wendy yasmin yolanda yulia yvonne zainab zoe
    """)

  static let masculine = WordSet(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr
    alexander alexei alfred ali allen alvin andre andreas andrei andrew angus anthony antonio
    arnold arthur austin barack barry bashar ben benedict benjamin bernard bernie bill billy bob
    boris brad bradley brandon brendan brett brian bruce bryan calvin carlos charles charlie chester
    chris christian christopher chuck claude clarence clifford colin craig curtis dale damian dan
    daniel danny darrell dave david dean dennis derek desmond diego dieter dmitri dmitry dominic
    don donald doug douglas dylan earl eddie edgar eduardo edward edwin elliott emmanuel enrique
    eric erik ernest ethan eugene evan felix ferdinand fernando floyd francisco franco frank fred
    frederick gabriel gareth gary gavin gene geoffrey george gerald gerard giovanni giuseppe glenn
    gordon graham greg gregory guillermo gustavo guy hans harold harry harvey hassan hector henry
    herbert herman homer howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jacques
    jaime jake james jan jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesus jim jimmy
    joao joe joel joh john johnny jon jonathan jorge jose joseph joshua juan julian julio justin
    karl keith ken kenneth kevin khalid klaus kurt kyle lance larry lars lawrence leo leon leonard
    leroy lewis lionel lloyd louis luca luis luke marc marcel marco marcus mario mark martin marvin
    mathew matt matthew maurice max melvin michael miguel mike mikhail milton mitch mitt mohamed
    mohammad mohammed muhammad mustafa narendra nathan neil nelson newt nicholas nick nicolas nigel
    nikolai noah norman oliver omar oscar otto owen pablo patrick paul pedro peter phil philip
    phillip pierre rafael rahul raj ralph ramon rand randy raul raymond recep reginald reince ricardo
    richard rick robert roberto rodney rodrigo roger roland ron ronald roy rudy russell ryan salman
    sam samuel saul scott sean sebastian sergei sergey sergio seth shane sidney silvio simon spencer
    stanley stefan stephen steve steven stuart ted terence terry theodore thomas tim timothy todd
    tom tomas tommy tony travis trevor troy vernon victor viktor vincent vladimir vlad walter warren
    wayne wesley wilhelm william winston wolfgang xavier yusuf zachary
    """)
}
