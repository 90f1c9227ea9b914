extension WordLists {
  /// Given names of women.
  static let femaleNames: StaticString = """
    abigail ada adele adriana agata agatha agnes agnieszka aicha aiko aisha aishwarya akiko alba
    alejandra aleksandra alessandra alex alexandra alexandria alexis alice alicia alina aline
    alisa alison allison alma amal amalia amanda amber amelia amelie amina aminata amira amna
    amrita amy ana anabel anahit anais anastasia andrea angela angelica angeliki angelina anila
    anita anja anjali ann anna annalena anne anneliese annemarie annette annie annika antje
    antoinette antonia anya april arabella araceli ariadne ariana ariel arlene ashley asia asma
    astrid audrey aung aurora ava awa ayaan ayesha ayse aysel azadeh barbara beata beatrice
    beatriz begum belen benazir berit bernadette bertha beth bethany betty bianca bintou birgit
    blanca blessing bozena brenda bridget brigitte britney brittany cameron camila camilla camille
    candace cara carla carmen carol carole carolina caroline carolyn carrie casey cassandra
    catalina catarina caterina catherine cathy cecile cecilia celeste celia celine chantal
    charlotte chelsea cherie cheryl chiara chidinma chioma chloe chris christa christiana
    christiane christina christine chung ciara cindy claire clara clare clarissa claudette claudia
    clemence cleo colette colleen concepcion connie constance consuelo cordelia corinne courtney
    cristina cynthia dagmar daisy dalia dana daniela danielle danuta daphne dara daria darya
    debbie deborah debra deepa deepika deirdre delphine denise diana diane dilma dina dinah
    dolores dominique donna dora doreen doris dorothea dorothy ebba edith edna edwina eileen
    ekaterina elaine eleanor elena eleni eliana elif elisa elisabeth elise elizabeth elke ella
    ellen ellie eloise elsa elsie elvira emilia emilie emily emine emma erica erika erin esmeralda
    esperanza estelle esther eugenia eugenie eunice eva eve evelyn ewa fanny farah farida fatema
    fatemeh fatima fatma fatou fatoumata federica felicia felicity fernanda fiona flavia fleur
    flora florence franca frances francesca francoise freda frederica freya frida frieda funke
    gabriela gabriella gabrielle gail galina gemma genevieve georgia georgiana georgina geraldine
    gertrude ghislaine gianna gillian gina giorgia gisela giselle giulia gladys gloria greta
    gretchen guadalupe gulnara gwen gwyneth habiba hadiza hala halima halina hana hanan hanna
    hannah harriet hatice haya hazel heather hedwig heidi helen helena helene helga henrietta
    hilary hilda hillary hind hiroko holly huda hui huma hun ida ilaria ilona ilse iman imani
    imelda imogen ines inga inge ingeborg ingrid ioana irena irene irina iris irma isabel isabela
    isabella isabelle isha isla ivana ivanka ivy iwona jacinda jackie jacqueline jada jamie jamila
    jan jana jane janet janice janine jasmin jasmine jean jeanette jeanne jelena jenna jennie
    jennifer jenny jess jessica jessie jill jin jo joan joana joanna joanne jocelyn jodie johanna
    jordan jordana josefina josephine joy joyce juana juanita judith judy julia juliana julie
    juliet juliette jun june justine jutta kadiatou kamala kamila kang karen karin karina karla
    karolina kasia katarina katarzyna kate kateryna katharina katharine katherine kathleen kathryn
    kathy katie katja katrin katya kavita kay kayla keiko kelly kerry khadija khadijah kim
    kimberly kiran kirsten kirstie klara kristen kristin kristina kyoko ladan laila lakshmi lana
    lara larissa latifa laura laurel lauren leah lee leila lena leonora leslie leticia leyla li
    lidia lilian liliana lilly lily lina linda lindsay lindsey lisa lisbeth liv liz liza lois lola
    lorena lorraine lotte louisa louise lourdes lubna lucia luciana lucie lucy ludmila luisa
    lurdes luz lydia lynn lynne mabel madeleine madeline madhuri madonna mae magda magdalena
    maggie maha maia maimouna maja malala malgorzata malia malin manal mandy manuela mara marcela
    marcia margaret margarida margarita margaux margot marguerite mari maria mariam mariama
    mariana marianna marianne marie mariel marija marina marine marion marisa marisol marjorie
    marlene marta martha martina martine mary maryam masha matilda maud maureen max maya mayumi
    meena meera meg megan meghan mehwish melania melanie melinda melissa mercedes mercy meredith
    meryem meryl mette mia michaela michele michelle michiko mila mildred milena millie min mina
    ming miranda miriam mirjam misako miwa moira mona monica monika monique morgan muna muriel
    myra myriam nada nadia nadine nadya nafisa naima nana nancy naomi natacha natalia natalie
    natasha nawal neema nelly ngozi nia nicola nicole nicoletta nikita nina noa noemi noor nora
    norma nour noura nuria octavia odette ofelia oksana olena olga olive olivia olya oprah oriana
    oumou paloma pam pamela paola pat patience patricia patrizia paula paulette paulina pauline
    pearl peggy penelope penny petra philippa phoebe phyllis pilar polly pooja portia precious
    priscilla priti priya priyanka rabia rachael rachel radhika rahma raisa ramona rana rania
    raquel rasha rebecca reem regina rekha renata renate renee rhoda rhonda rihanna rima rita riya
    roberta robin rocio romina rosa rosalia rosalie rosalind rosario rose roseanne rosemary roxana
    roya ruby rukmini ruth sabina sabine sabrina sadia safiya sahar saima sally salma salome sam
    samantha samira sana sandra sandy sania sara sarah sasha saskia savannah scarlett selena selma
    serena shabana shakira shamima sharon sheena sheikha sheila shelley sherry shirin shirley
    shreya sibylle sidney sigrid silke silvia simone sinead siobhan sofia sofie solange sonia
    sonja soo sophia sophie soraya stefania stefanie stella stephanie sue sumaya sunita surya
    susan susana susanna susanne sushma suzanne svetlana swati sybil sylvia sylvie tamar tamara
    tamsin tania tanja tanya tara tatiana tatyana taylor teresa tess tessa thandi thandiwe theresa
    therese tiffany tilda tina toni tove tracey tracy trudy ulrika ulrike uma ursula valentina
    valeria valerie valery vanessa vera veronica veronika veronique vicky victoria vida viktoria
    viola violeta virginia virginie vivian viviane vivien wai wanda wendy whitney wilhelmina wilma
    winifred winnie xenia xi xiaomei yael yara yasmin yasmine yelena yevgenia yoko yolanda yuki
    yuko yulia yuliya yumiko yvette yvonne zadie zahra zainab zeinab zelda zhang zoe zofia
    zsuzsanna zuleika zuzana
    """
}
