extension Words {
  /// Verbs that judge, help, harm, win or lose; the notation is explained at ``LexiconReader``.
  static let verbs: StaticString = """
    [verb 2.0 0.8 2.6]
    praise laud hail applaud commend salute congratulate compliment acclaim honour honor admire
    respect adore revere esteem venerate idoli% cherish celebrate glorify exalt
    extol/extols/extolled/extolling toast cheer
    [verb 1.4 1.0 1.8]
    -/-/credited/crediting -/-/championed/championing -/-/treasured/treasuring endorse welcome
    favour favor embrace trust appreciate approve support defend love enjoy prefer* vindicate
    exonerate acquit* absolve reward promote forgive/forgives/forgave/forgiving/forgiven
    [verb 1.6 1.8 0.5]
    help assist aid rescue protect safeguard heal comfort cure inspire encourage empower uplift
    nurture reassure donate restore liberate revive reconcile shelter befriend mentor educate
    enrich revitali% rejuvenate soothe alleviate ease mend repair pacify defuse volunteer
    contribute cooperate collaborate unite motivate enlighten energi% invigorate strengthen boost
    bolster moderni% innovate facilitate brighten cleanse
    [verb 1.8 2.3 0.2]
    -/-/pioneered/pioneering -/-/triumphed/triumphing win/wins/won/winning succeed
    excel/excels/excelled/excelling prosper thrive flourish achieve accomplish
    shine/shines/shone/shining prevail outperform outshine overcome/overcomes/overcame/overcoming
    conquer dazzle impress captivate delight charm entertain amuse fascinate enthral* thrill wow
    improve progress rebound recover earn attain surpass outclass
    [verb 1.4 1.5 0.5]
    solve resolve benefit gain blossom bloom sparkle beam smile laugh rejoice relish savour savor
    hope dream invent overhaul streamline settle relax atone persevere persist qualify graduate
    satisfy please gratify appease fulfil/fulfils/fulfilled/fulfilling fulfill deserve merit
    exceed enhance
    [verb -2.0 0.0 -2.7]
    -/-/savaged/savaging -/maligns/maligned/maligning critici% condemn denounce blame accuse
    lambast lambaste decry deride mock ridicule castigate chastise rebuke reprimand berate
    excoriate pillory vilify demoni% disparage belittle censure assail disown heckle jeer taunt
    slander defame smear besmirch denigrate discredit chide upbraid revile lampoon satirise
    satirize scorn spurn snub* shun* ostraci% boo impugn admonish reproach deplore repudiate
    [verb -1.6 -0.2 -2.5]
    -/arrests/arrested/arresting sue indict convict prosecute jail imprison incarcerate impeach
    expel* depose dismiss sack suspend demote disqualify disbar* evict deport banish exile punish
    sanction penali% subpoena handcuff detain extradite sentence ban* blacklist boycott
    veto/vetoes/vetoed/vetoing overthrow/overthrows/overthrew/overthrowing/overthrown interrogate
    scrutini% doubt
    [verb -1.5 -0.2 -2.2]
    -/-/objected/objecting hate despise detest loathe abhor* dislike resent distrust mistrust
    dread fear disdain envy oppose reject rebuff refuse disapprove resist protest disagree disavow
    renounce contradict rebut* refute debunk dispute grumble lament bemoan
    [verb -2.6 -2.6 -0.6]
    abuse harass bully threaten intimidate insult humiliate torture rape molest stalk grope rob*
    steal/steals/stole/stealing/stolen cheat deceive defraud betray exploit manipulate
    mislead/misleads/misled/misleading mistreat oppress persecute victimi% terrori% brutali%
    torment blackmail extort bribe dupe swindle con* scam* coerce plunder loot pillage ransack
    vandali% desecrate defile kidnap* abduct enslave massacre slaughter butcher lynch maim
    mutilate strangle stab* poison assassinate embezzle launder smuggle
    traffick/traffics/trafficked/trafficking rig* hack eavesdrop* spy discriminate incite provoke
    inflame antagoni% menace ambush groom
    [topic-verb -2.0 -1.6 -0.6]
    shoot/shoots/-/shooting kill bomb invade raid besiege bombard gun* explode detonate clash
    destroy demolish burn/burns/burned/burning injure wound hurt/hurts/hurt/hurting die drown
    crash collide perish bleed/bleeds/bled/bleeding starve suffocate displace
    flee/flees/fled/fleeing evacuate mourn grieve
    [verb -2.0 -2.1 -0.7]
    -/corrupts/corrupted/corrupting harm damage devastate ruin wreck sabotage undermine weaken
    jeopardi% endanger hinder hamper obstruct stifle impede thwart disrupt derail destabili% erode
    cripple hobble spoil taint tarnish pollute contaminate degrade worsen aggravate exacerbate
    escalate disturb anger enrage infuriate outrage alienate alarm frighten scare terrify horrify
    shock appal* appall disgust offend embarrass shame disappoint dismay frustrate annoy irritate
    dishearten discourage demorali% depress sadden bore confuse baffle bewilder perplex puzzle
    distort misrepresent fabricate falsify forge twist violate breach flout defy infringe trample
    disregard ignore neglect abandon forsake/forsakes/forsook/forsaking/forsaken squander waste
    mismanage mishandle bungle botch fumble flub* overlook patroni% silence suppress repress
    censor intrude meddle interfere encroach pester nag* haunt plague afflict burden saddle
    overcharge gouge deprive strip* divide polari% splinter dehumani% marginali% stigmati%
    politici% weaponi% radicali% inflict unleash
    [verb -2.2 -2.5 -0.6]
    -/-/plotted/plotting -/-/schemed/scheming lie/lies/lied/lying fail flop* falter flounder
    stumble blunder err misjudge misbehave misspeak/misspeaks/misspoke/misspeaking/misspoken
    backtrack backpedal* flip-flop* waffle dither dawdle renege plagiari% evade dodge conceal
    collude connive conspire cower capitulate crumble collapse implode fizzle flail grovel pander
    gloat sneer smirk whine bicker squabble quarrel rant rave bluster brag* bloviate pontificate
    fearmonger scaremonger lurch stonewall obfuscate equivocate prevaricate exaggerate overstate
    overreach snoop retaliate riot rampage abscond perjure trespass loiter reoffend relapse
    [verb -1.2 -1.5 -0.5]
    lose/loses/lost/losing suffer struggle languish stagnate decline deteriorate slump plunge
    tumble plummet slip* sink/sinks/sank/sinking/sunk shrink/shrinks/shrank/shrinking/shrunk wane
    dwindle lag* resign quit/quits/quit/quitting admit* concede confess retreat surrender
    withdraw/withdraws/withdrew/withdrawing/withdrawn worry fret panic/panics/panicked/panicking
    agoni% weep/weeps/wept/weeping sob* groan moan sigh scramble backfire misfire stall delay
    postpone cancel* shutter downgrade overspend/overspends/overspent/overspending forfeit
    malfunction rot* decay wither fade ache ail limp wobble flinch cringe shirk speculate
    [verb -1.0 -0.6 -1.4]
    expose unmask grill confront pressure pressuri% criticise overrule overturn rescind revoke
    repeal scrap* axe cut/cuts/cut/cutting slash curb curtail block dash restrain rein restrict
    confiscate seize exclude eject snatch bypass sideline shelve downplay dilute triviali%
    politicise outflank outmanoeuvre outmaneuver outspend
    [verb 0.8 0.6 0.8]
    agree accept negotiate mediate liai% invite greet appoint nominate recruit pardon relieve
    rehabilitate compensate subsidi% advise participate
    [verb -0.6 0.0 -0.8]
    question probe investigate impose complain caution
    [verb -0.6 -0.7 -0.4]
    insist allege claim purport cry boast
    [verb 0.0 1.0 -1.2]
    -/defeats/defeated/defeating -/-/bested/besting -/beats/beat/beating/beaten topple unseat
    thrash rout trounce crush oust outvote outlast fend/fends/fended/fending_off
    [verb -0.5 0.2 -1.4]
    challenge
    [topic-verb -1.4 0.2 -0.6]
    fight/fights/fought/fighting
    [verb 0.6 0.4 1.2]
    recogni% elect re-elect reelect
    [verb 0.5 0.2 0.3]
    pledge vow promise
    [verb 0.4 -0.6 0.3]
    apologi% repent
    [verb 1.6 2.0 0.8]
    save
    [verb -1.4 -1.6 -1.2]
    yell scream shout scold leak hide/hides/hid/hiding/hidden delete slap* punch grab* beg*
    deflect spook lurk sneak dump pry preen gripe fume seethe stew squirm grimace
    [verb 1.6 0.8 2.4]
    award/awards/awarded/- bestow canoni% knight
    [verb 1.4 1.8 0.6]
    -/secures/secured/securing amaze astound shepherd steer
    [verb 0.6 1.0 0.3]
    lead/leads/led/leading
    [verb -0.8 -1.0 -0.4]
    break/breaks/broke/breaking/broken
    [topic-verb -2.2 -2.2 -0.6]
    murder assault
    [verb 1.0 1.2 0.4]
    rally
    [verb 2.0 1.2 2.6]
    thank
    [verb -1.6 -1.8 -0.6]
    suck drag* grate nauseate repel* revolt sicken fester wreak snarl growl grouse sulk mope
    swagger strut* leer ogle gawk loaf slack welsh weasel wriggle slither kowtow toady fawn
    prostitute cheapen debase demean quash squash smother throttle gag* muzzle shackle fetter cage
    entrap* ensnare hoodwink bamboozle fleece shortchange short-change diddle pilfer filch swipe
    burgle mug* carjack hijack commandeer usurp annex expropriate
    [verb 1.4 1.6 0.6]
    gleam glow glitter twinkle glisten bask revel* frolic/frolics/frolicked/frolicking romp pamper
    hearten gladden enliven energise embolden fortify buttress consolidate galvanise galvanize
    mobilise spur* kindle rekindle reinvigorate replenish refresh regain recoup redeem amend
    rectify remedy correct adjust fine-tune hone refine polish upgrade ascend ace clinch cinch
    notch outdo/outdoes/outdid/outdoing/outdone outpace outsmart outwit*
    [topic-verb -0.8 -0.6 -0.4]
    cost/costs/cost/costing
    [verb 0.0 0.2 -0.2]
    urge
    [verb -0.8 0.0 -0.6]
    warn
    [verb 0.6 0.4 1.6]
    -/clears/cleared/clearing
    [verb -2.0 -1.4 -1.6]
    -/-/attacked/attacking
    [topic-verb -2.0 -1.6 -0.8]
    attack/attacks/-/-
    [verb -1.5 -0.2 -1.0]
    regret
    [verb 0.6 0.8 0.4]
    create care
    [verb -1.0 -0.4 -1.0]
    -/-/compromised/compromising
    [topic-verb -1.2 -1.0 -0.4]
    execute
    [topic-verb -0.8 -0.4 -0.4]
    -/-/shot/-
    [verb -0.6 -0.6 -0.4]
    deny
    [verb -1.4 -1.2 -1.2]
    embroil engulf
    [verb 1.0 0.4 1.6]
    -/-/backed/-
    """
}
