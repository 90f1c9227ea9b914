extension Words {
  /// Describing words; the notation is explained at ``LexiconReader``.
  static let adjectives: StaticString = """
    [adj-ly 3.2]
    excellent superb outstanding brilliant magnificent wonderful fantastic marvellous marvelous
    superlative extraordinary phenomenal exquisite sublime glorious splendid stellar terrific
    exceptional fabulous breathtaking spectacular masterful majestic heroic miraculous flawless
    perfect incredible unrivalled unrivaled unsurpassed matchless peerless triumphant
    [adj-ly 2.6]
    admirable commendable praiseworthy laudable remarkable impressive inspirational inspiring
    exemplary virtuous honourable honorable noble courageous fearless valiant gallant brave
    beautiful gorgeous lovely delightful enchanting charming captivating amazing stunning dazzling
    joyous joyful gifted talented ingenious visionary compassionate generous selfless magnanimous
    altruistic righteous upstanding trustworthy truthful honest sincere trailblazing
    groundbreaking ground-breaking award-winning world-class first-class first-rate top-notch
    renowned acclaimed esteemed revered beloved cherished adored respected distinguished legendary
    celebrated illustrious venerable wise astute shrewd prescient graceful elegant eloquent
    gracious benevolent saintly angelic blissful ecstatic jubilant elated overjoyed thrilled
    delicious mesmerising mesmerizing riveting enthralling engrossing hilarious
    [adj-er 2.0]
    good nice sweet smart bright clever happy funny witty warm clean healthy lucky worthy mighty
    friendly lively cosy cozy tidy sunny merry jolly sane fair safe strong great cute tasty handy
    sleek crisp classy hearty sturdy calm cheery steady loyal
    [adj-ly 2.0]
    precious instrumental famed seasoned decorated unflappable unruffled positive successful
    effective efficient productive powerful favourable favorable beneficial helpful valuable
    invaluable useful constructive collaborative thoughtful considerate caring affectionate polite
    courteous respectful tolerant peaceful harmonious amicable cordial hopeful optimistic
    confident cheerful pleasant enjoyable entertaining amusing engaging compelling persuasive
    memorable fascinating intriguing interesting imaginative inventive creative innovative
    authentic genuine credible reliable dependable accountable transparent faithful devoted
    dedicated diligent industrious hardworking hard-working tireless persistent resilient robust
    prosperous thriving flourishing profitable lucrative prestigious eminent notable influential
    principled ethical decent humane humble dignified patriotic charitable merciful forgiving
    prudent sensible rational reasonable pragmatic competent capable skilled skilful skillful
    adept accomplished proficient qualified knowledgeable intelligent insightful perceptive
    articulate charismatic likeable likable lovable adorable attractive handsome glamorous daring
    bold resolute steadfast determined heartfelt heartwarming heart-warming touching uplifting
    refreshing satisfying rewarding gratifying encouraging promising auspicious grateful thankful
    glad pleased delighted excited enthusiastic eager passionate zealous vibrant dynamic energetic
    playful radiant luminous vivid lush tranquil serene idyllic picturesque scenic comfortable
    luxurious sumptuous affordable free-spirited exciting exhilarating thrilling superior supreme
    optimal ideal blessed fortunate victorious unanimous legitimate rightful innocent blameless
    unblemished irresistible unforgettable timeless poignant lyrical nuanced textured provocative
    thought-provoking spirited sympathetic humorous wry droll
    [adj-ly 1.2]
    acceptable suitable appropriate proper accurate precise thorough careful attentive mature
    stable secure sustainable viable feasible relevant substantial meaningful vital valid lawful
    inclusive diverse bipartisan fair-minded even-handed impartial balanced consistent flexible
    adaptable versatile practical ambitious willing keen vigorous smooth famous iconic historic
    landmark sophisticated comprehensive ample abundant plentiful gentle mild relaxed romantic
    sexy stylish fashionable trendy cool neat upbeat upscale deluxe lavish festive welcoming
    hospitable protective receptive open-minded conciliatory agreeable congenial devout pious
    best-selling bestselling leading prominent eligible deserving favourite favorite nutritious
    organic sensational
    [word 3.0]
    best greatest
    [word 2.0]
    finer finest kinder kindest well-liked well-respected well-known well-received well-regarded
    well-deserved well-made well-written well-crafted unstoppable unbeaten undefeated must-see
    record-breaking feel-good high-quality cutting-edge state-of-the-art life-saving lifesaving
    [word 1.2]
    [adj-ly -3.2]
    terrible horrible horrific horrendous horrifying atrocious abominable abhorrent appalling
    deplorable despicable disgusting disgraceful shameful evil vile vicious wicked monstrous
    barbaric barbarous heinous hideous ghastly gruesome grisly grotesque sadistic savage brutal
    cruel ruthless merciless murderous genocidal tyrannical despotic depraved sickening revolting
    repugnant repulsive loathsome nauseating catastrophic disastrous calamitous ruinous
    devastating abysmal dreadful awful wretched pathetic execrable putrid odious reprehensible
    contemptible unconscionable unforgivable inexcusable indefensible treasonous
    [adj-ly -2.6]
    corrupt crooked dishonest deceitful fraudulent bigoted misogynistic xenophobic homophobic
    islamophobic antisemitic anti-semitic transphobic hateful intolerant hypocritical treacherous
    traitorous disloyal duplicitous unscrupulous immoral unethical amoral unlawful illicit lawless
    malicious malevolent malign sinister nefarious insidious toxic poisonous venomous lethal fatal
    dangerous reckless negligent incompetent inept clueless useless worthless hopeless idiotic
    stupid dumb moronic imbecilic foolish ludicrous ridiculous laughable absurd preposterous
    farcical insane crazy deranged unhinged demented delusional paranoid narcissistic arrogant
    pompous conceited egotistical smug vain selfish greedy rapacious heartless callous
    cold-hearted unfeeling cowardly spineless gutless feckless craven abusive violent belligerent
    combative threatening menacing intimidating sleazy seedy lewd lecherous perverted predatory
    disgraced discredited notorious infamous despised hated reviled loathed offensive insulting
    derogatory disparaging demeaning degrading humiliating inflammatory incendiary vitriolic
    outrageous scandalous egregious flagrant blatant brazen shameless bogus fake phony fabricated
    spurious untrue untruthful mendacious false misleading deceptive baseless groundless unfounded
    libellous libelous slanderous defamatory draconian oppressive repressive authoritarian
    autocratic dictatorial totalitarian fanatical radicalised radicalized rabid dire tragic
    traumatic harrowing distressing heartbreaking heart-breaking agonising agonizing excruciating
    unbearable intolerable insufferable disappointing dismal lousy shoddy mediocre inferior shabby
    tacky vulgar crass obnoxious rude unpleasant nasty ugly filthy foul rotten stale unwatchable
    tedious
    [adj-er -2.0]
    bad sad angry dirty lazy sloppy grim bleak harsh weak sick silly dull bland lame creepy scary
    gloomy moody cranky grumpy shaky shady murky phoney sour bitter lonely guilty risky costly
    noisy messy pricey clumsy bumpy rocky rusty pushy bossy flimsy muddy smelly crappy trashy
    corny cheesy
    [adj-ly -2.0]
    sappy choppy generic manipulative repetitive vapid forgettable amateurish maudlin trite
    unfocused shapeless disposable unimaginative inane puerile gratuitous overwrought overlong
    underwhelming underwritten unoriginal schmaltzy saccharine syrupy mawkish leaden lumbering
    stilted flat lifeless drab dingy squalid rancid nauseous queasy woeful lamentable pitiful
    pitiable sordid tawdry grubby unsavoury unsavory unseemly unsightly disreputable dishonourable
    dishonorable ignoble underhand devious wily conniving scheming deviant incorrigible insolent
    impudent impertinent haughty supercilious aloof snobbish elitist pedantic fussy nagging whiny
    clingy neurotic sluggish shiftless idle indolent lethargic inert impassive hapless luckless
    ill-starred forlorn bereft disconsolate inconsolable downcast crestfallen glum sullen morose
    surly gruff irascible cantankerous crotchety negative unfair unjust unequal biased prejudiced
    discriminatory divisive controversial contentious polarising polarizing partisan problematic
    troublesome troubling worrying alarming disturbing unsettling disconcerting frightening
    terrifying fearful afraid scared harmful damaging destructive detrimental adverse hazardous
    unsafe perilous precarious volatile unstable erratic unpredictable chaotic turbulent
    disorderly dysfunctional broken flawed faulty defective deficient inadequate insufficient
    ineffective ineffectual inefficient unproductive counterproductive futile pointless senseless
    meaningless needless unnecessary unwarranted unjustified unreasonable irrational illogical
    irresponsible careless thoughtless inconsiderate insensitive tactless tone-deaf disrespectful
    condescending patronising patronizing scornful sarcastic cynical dubious questionable doubtful
    implausible far-fetched unreliable untrustworthy inaccurate incorrect mistaken wrong erroneous
    wrongful improper inappropriate unacceptable undesirable unwelcome unpopular unsuccessful
    unhappy miserable depressed depressing dejected despondent desperate frustrated frustrating
    disgruntled disillusioned dissatisfied displeased furious irate enraged outraged indignant
    resentful jealous envious vengeful vindictive spiteful petty petulant childish immature
    juvenile sulky stubborn obstinate intransigent inflexible rigid obstructive uncooperative
    defiant rebellious unruly unrepentant impenitent ashamed embarrassed embarrassing awkward
    humiliated culpable liable complicit rogue renegade wasteful extravagant excessive exorbitant
    bloated overblown overrated overpriced expensive unaffordable bankrupt insolvent indebted
    stagnant lacklustre lackluster listless boring monotonous tiresome wearisome formulaic
    predictable derivative shallow superficial contrived pretentious hackneyed incoherent muddled
    confusing confused disorganised disorganized unprepared unqualified inexperienced unfit
    unsuitable unworthy unwise ill-advised misguided ill-conceived short-sighted shortsighted
    naive gullible ignorant uninformed painful hurtful severe ominous ill unhealthy contaminated
    polluted deadlocked deceased traumatised traumatized hysterical weird uncomfortable uneasy
    anxious nervous worried upset distraught devastated heartbroken grief-stricken horrified
    shocked appalled disgusted dismayed disappointed alarmed weary exhausted tired strained tense
    fraught embattled beleaguered scandal-plagued scandal-hit troubled besieged ailing struggling
    failing failed doomed unwilling reluctant unable powerless helpless vulnerable inhumane
    undemocratic unconstitutional illegitimate illiberal reactionary tyrannous convoluted
    cumbersome burdensome onerous lopsided one-sided self-serving self-righteous sanctimonious
    preachy hawkish militaristic evasive secretive dodgy bellicose alarmist hyperbolic exaggerated
    melodramatic charmless humourless humorless witless brainless mindless soulless joyless
    uninspired uninteresting unfunny unconvincing uneven clunky tepid turgid plodding ponderous
    [adj-ly -1.2]
    difficult challenging curt complicated uncertain unclear unlikely vague ambiguous obscure weak-willed fragile
    scarce meagre meager sparse slow delayed overdue tardy absent lost empty hollow barren bare
    distant indifferent apathetic complacent passive timid shy hesitant tentative ambivalent
    conflicted divided fractious adversarial confrontational abrasive brash cocky hasty impulsive
    impatient irritable temperamental eccentric odd peculiar unorthodox extreme hardline hard-line
    far-right far-left ultra-nationalist populist fringe abrupt drastic stark sobering solemn
    sombre somber mournful sorrowful melancholy wistful inevitable taxing gruelling grueling
    arduous stressful strenuous heated fierce fiery tearful sleepless unfinished incomplete
    unresolved unproven unverified untested alleged so-called purported supposed suspected
    self-proclaimed would-be outdated obsolete old-fashioned outmoded archaic ageing aging
    run-down dilapidated derelict cramped crowded overcrowded dim damp dreary dusty invasive
    intrusive nosy apprehensive unimpressed unmoved unfriendly unsympathetic unkind ungrateful
    unpaid unofficial unauthorised unauthorized undocumented unelected underpaid overworked lesser
    marginal irrelevant insignificant trivial negligible
    [word -3.0]
    worst
    [word -2.2]
    worse ill-fated ill-tempered foul-mouthed trigger-happy crisis-hit cash-strapped debt-ridden
    crime-ridden drug-addled power-hungry bloodthirsty backward third-rate second-rate half-baked
    half-hearted low-quality poorly badly ill-equipped out-of-touch over-the-top nightmarish
    [adj-ly 0.4]
    clear rich wealthy aware sensitive democratic
    [adj-ly 1.4]
    popular moral
    [adj-ly -0.4]
    missing serious hard tough outspoken
    [adj-ly -0.8 -0.3 -1.8]
    critical skeptical sceptical suspicious wary distrustful contemptuous dismissive disdainful
    [adj-ly 1.2 1.0 1.8]
    fond proud
    [adj-ly -1.8]
    tenuous damning acrid wonky flippant shambolic impotent slippery shrill strident thin-skinned
    two-faced scripted stiff impossible illegal hostile
    [adj-ly -1.4]
    sorry unfortunate regrettable lacking understaffed underfunded overstretched overrun
    overloaded swamped outnumbered outgunned cornered stranded marooned stuck sidelined benched
    snubbed shunned jilted spurned orphaned forsaken forgotten unloved unwanted unheard unseen
    unsung unfulfilled unmet unheeded unanswered unexplained unsolved unpunished unchecked
    unregulated unlicensed unsanitary unhygienic unsteady wobbly creaky leaky rickety ramshackle
    crumbling sagging lagging faltering flagging waning dwindling shrinking declining worsening
    deteriorating escalating spiralling spiraling crippling punishing bruising scathing blistering
    withering stinging biting caustic scalding searing acrimonious rancorous bad-tempered
    hot-headed pig-headed bull-headed cold-blooded war-mongering sabre-rattling aggressive
    [adj-ly 1.6]
    solid important
    [word 1.4]
    better
    [adj-ly -0.6]
    strange bizarre dark intense loud obvious plain thin
    [adj-ly 1.8]
    appealing watchable unique absorbing endearing believable timely gripping worthwhile
    astonishing stirring soulful evocative resonant subtle buoyant bittersweet colourful colorful
    intimate delicate rare magical enchanted heartening reassuring comforting soothing restful
    rapturous exuberant effervescent bubbly perky sprightly spry agile nimble deft dexterous
    adroit sure-footed unerring infallible foolproof airtight watertight impeccable immaculate
    pristine spotless unspoilt lustrous shimmering glittering sparkling gleaming glowing
    incandescent verdant bountiful bounteous fruitful fertile hale hardy indomitable invincible
    unbowed undaunted dauntless intrepid plucky gutsy feisty gritty tenacious dogged unwavering
    unswerving unflinching stalwart staunch conscientious scrupulous meticulous painstaking
    assiduous studious erudite sagacious judicious equitable evenhanded munificent unselfish
    big-hearted kind-hearted warm-hearted good-natured affable amiable genial convivial gregarious
    sociable personable courtly chivalrous gentlemanly unassuming unpretentious down-to-earth
    [adj-ly 0.8]
    special easy free alive pure new-found assured effortless seamless streamlined user-friendly
    cost-effective energy-efficient eco-friendly low-cost high-tech
    [word -2.0]
    rough rougher roughest
    [adj-ly 0.6]
    modest independent significant responsible fresh
    [word 0.6]
    original
    [adj-ly -1.0]
    concerned
    [topic-adj -1.6 -0.6 -0.4]
    needy jobless homeless unemployed hungry poor poorer poorest infected trapped destitute
    impoverished
    """
}
