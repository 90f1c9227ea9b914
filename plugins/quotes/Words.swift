/// The closed classes of English words that quotations are read by.
enum Words {
  /// Verbs that mark speech wherever their clause has them.
  static let speech = WordSet(
    """
    said says say saying added adds adding told tells telling tell asked asks asking wrote writes
    writing write tweeted tweets tweeting explained explains explaining insisted insists insisting
    replied replies replying argued argues arguing concluded concludes concluding recalled recalls
    recalling warned warns warning announced announces announcing joked jokes joking responded
    responds responding quipped quips declared declares declaring stated states stating observed
    observes remarked remarks commented commenting answered answers answering admitted admits
    admitting acknowledged acknowledges acknowledging shouted shouts shouting yelled yells yelling
    cried exclaimed exclaims whispered muttered murmured mused muses lamented laments complained
    complains complaining conceded concedes confessed vowed vows vowing pledged pledges promised
    urged urges urging suggested suggests suggesting asserted asserts contended contends maintained
    maintains predicted predicts predicting testified testifies cautioned cautions countered
    counters retorted interjected intoned chanted chants chanting sang noted notes noting continued
    continues continuing emailed e-mailed posted posting blogged reads wondered wonders
    demanded demands demanding boasted boasts bragged gushed fumed sighed laughed scoffed
    protested rejoined reiterated repeated repeats emphasized emphasised stressed stresses
    elaborated reflected reasoned advised begged pleaded implored proclaimed opined
    boomed bellowed barked snapped sneered chimed summarized summarised texted reassured assured
    confided revealed reveals disclosed claimed claims claiming alleged believes
    confirmed confirms reported reporting reports quoted quoting citing cited echoed reacted reacts remembered
    remembers tweets ad-libbed gloated hollered roared screamed thundered ventured volunteered
    """)

  /// Verbs and nouns that mark speech only beside the quotation or the one who speaks.
  static let looseSpeech = WordSet(
    """
    read put puts went goes go began begins called calls calling found shot agreed agrees praised
    thanked offered finished ended opened closed charged charges pointed points spoke speaks
    thought thinks think recounted described describes described hinted blasted
    fired interrupted deadpanned cracked smiled chuckled grinned wisecracked signed titled entitled
    inscribed declaring issued released published concurred pressed started
    """)

  static let pronouns = WordSet(
    """
    he she they i we it you who someone somebody everyone everybody nobody another others one both
    many some few most several
    """)

  /// Pronouns that may stand before a noun as well.
  static let quantifiers = WordSet("one another both many some few most several")

  /// Pronouns that stand for one person named before.
  static let personalPronouns = WordSet("he she")
  static let feminine = WordSet("she her mrs mrs. ms ms. miss lady madam queen sister mother")
  static let masculine = WordSet("he his mr mr. sir lord king brother father")

  static let determiners = WordSet(
    "the a an this that these those his her its their our my your another one some no")

  /// Words that end a plain noun phrase.
  static let phraseEnds = WordSet(
    """
    of in on at to for from with by about after before during as into against over under between
    among through without within since until while when where because if although though than but
    or nor and yet so that which who whom whose is are was were be been being has have had having
    do does did will would can could may might shall should must not also then later again
    recently once never ever even just only still now
    """)

  /// Verbs that are also names.
  static let nameLike = WordSet("will may")

  /// Words that may stand between a subject and its verb.
  static let beforeVerb = WordSet(
    """
    has have had is are was were be been will would did does do can could may might should also
    then later again recently once never ever even just only still now first always often once
    famously simply soon further himself herself themselves themself both all
    """)

  /// Words that open a clause which describes what stands before it.
  static let relatives = WordSet("who which whose whom that where when")

  /// Prepositions and conjunctions with which a sentence may open before its subject comes.
  static let openers = WordSet(
    """
    in on at during after before when while as for from with by since until despite following
    amid asked speaking writing responding although though if because upon over under throughout
    among citing referring noting quoting according once given like unlike to earlier later
    """)

  static let conjunctions = WordSet("but and then so yet or still however meanwhile indeed")

  /// Abbreviations whose stop ends no sentence.
  static let abbreviations = WordSet(
    """
    mr mrs ms dr sen rep gov gen lt col sgt capt rev hon prof st sens reps gov govs jr sr vs etc
    no atty dep dist maj cmdr adm messrs mt ft jan feb aug sept oct nov dec calif fla mass
    penn ariz conn ill ind mich minn miss okla ore tenn tex wash wis inc corp co ltd
    """)

  /// Shortened words that begin with an apostrophe.
  static let elisions = WordSet("em tis twas til till cause n bout round twould cos ere neath ol")

  /// Words that say when, and are no part of a name.
  static let days = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today
    yesterday tomorrow tonight
    """)

  static let months = WordSet(
    """
    january february march april june july august september october november december jan. feb.
    aug. sept. oct. nov. dec.
    """)
}
