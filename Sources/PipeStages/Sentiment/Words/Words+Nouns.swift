extension Words {
  /// Naming words; the notation is explained at ``LexiconReader``.
  static let nouns: StaticString = """
    [noun 2.4 2.8 0.8]
    hero/heroes heroine genius/geniuses trailblazer pioneer champion saint legend icon masterpiece
    miracle treasure gem jewel triumph victory/victories success/successes breakthrough
    achievement accomplishment feat milestone virtuoso prodigy winner victor benefactor
    philanthropist humanitarian peacemaker saviour savior liberator protector guardian innovator
    role-model superstar
    [noun 2.0 2.2 2.0]
    admiration applause accolade commendation tribute congratulations ovation adulation gratitude
    thanks appreciation affection fondness endorsement blessing vindication exoneration acquittal
    kudos
    [noun 1.6 1.6 1.2]
    prize medal trophy/trophies laurel backing confidence faith loyalty devotion solidarity
    friendship alliance partnership admirer supporter goodwill sympathy compassion empathy mercy
    forgiveness reconciliation encouragement assistance relief protection advantage boon
    improvement recovery upturn prosperity wealth profit strength virtue talent skill ability
    wisdom insight expertise competence excellence brilliance charisma beauty grace elegance
    courage bravery valour valor heroism integrity honesty decency sincerity humility dignity
    humanity generosity kindness patience resilience determination perseverance dedication
    commitment diligence statesmanship professionalism patriotism credibility legitimacy prestige
    glory fame happiness joy pleasure fun laughter celebration peace harmony unity stability
    safety freedom liberty fairness equality democracy opportunity/opportunities optimism
    enthusiasm excitement passion inspiration creativity ingenuity imagination innovation solution
    resolution consensus agreement accord truce ceasefire treaty/treaties welfare well-being
    wellbeing luck fortune bargain perk luxury paradise bliss pride satisfaction cooperation
    collaboration teamwork initiative delicacy warmth wit humour humor sweetness
    [noun -2.6 -3.2 -1.0]
    liar fraud fraudster crook thief/thieves criminal felon thug monster villain tyrant dictator
    despot autocrat strongman oppressor traitor coward hypocrite bigot racist sexist misogynist
    supremacist fascist nazi neo-nazi terrorist extremist fanatic zealot murderer killer assassin
    rapist predator paedophile pedophile molester abuser gangster mobster warlord conman conmen
    swindler charlatan demagogue megalomaniac narcissist sociopath psychopath lunatic maniac
    madman madmen idiot moron imbecile fool buffoon clown loser disgrace laughingstock
    laughing-stock scoundrel scum sleazebag creep jerk pervert stalker hooligan vandal looter
    plagiarist perjurer jihadist militant insurgent puppet stooge lackey/lackeys crony/cronies
    scourge nightmare abomination monstrosity travesty fiasco debacle disaster catastrophe
    calamity farce sham hoax racket
    [mass -2.4 -2.8 -1.0]
    corruption dishonesty deceit deception treachery betrayal treason sedition bribery extortion
    embezzlement racism sexism misogyny bigotry xenophobia homophobia islamophobia antisemitism
    anti-semitism hatred cruelty brutality savagery tyranny oppression repression persecution
    authoritarianism fascism totalitarianism extremism fanaticism terrorism incompetence
    ineptitude negligence malpractice misconduct wrongdoing malfeasance cronyism nepotism
    hypocrisy arrogance hubris greed selfishness cowardice stupidity idiocy folly lunacy madness
    insanity recklessness carelessness callousness malice spite vindictiveness bullying harassment
    intimidation exploitation discrimination prejudice bias injustice perjury plagiarism vandalism
    hooliganism thuggery depravity debauchery sleaze vulgarity obscenity indecency
    [noun -2.2 -2.4 -1.0]
    scandal cover-up coverup conspiracy/conspiracies collusion falsehood untruth fabrication
    misrepresentation slur gaffe mistake error misstep misjudgement misjudgment flaw
    weakness/weaknesses shortcoming deficiency/deficiencies defect fault lapse violation
    infringement transgression offence offense crime felony/felonies misdemeanour misdemeanor sin
    misuse indignity atrocity/atrocities humiliation setback downfall demise mess dysfunction
    quagmire backlash controversy/controversies firestorm disarray obstruction manipulation
    propaganda disinformation misinformation nonsense rubbish garbage trash drivel bunk tripe
    tirade tantrum outburst diatribe perversion stain blemish stigma disrepute infamy notoriety
    disrespect
    [noun -2.0 -0.5 -2.6]
    criticism condemnation denunciation accusation allegation complaint mockery contempt derision
    disapproval disfavour disfavor hostility animosity antipathy enmity resentment suspicion
    scepticism skepticism fury rage wrath ire indignation dissatisfaction discontent revulsion
    vitriol invective jab broadside indictment impeachment lawsuit prosecution conviction charge
    ouster vendetta grudge
    [noun -1.8 -1.6 -0.9]
    failure schism rivalry disagreement resistance objection resignation dismissal sacking firing
    suspension expulsion punishment extravagance excess loophole glitch squalor disappointment
    frustration remorse guilt embarrassment annoyance irritation weariness fatigue pessimism
    cynicism apathy indifference complacency vulnerability liability/liabilities nuisance curse
    downside drawback disadvantage loner outcast pariah fugitive impostor imposter stereotype
    cliche gimmick boredom
    [topic-noun -2.0 -1.4 -0.5]
    war bombing blast explosion shooting gunfire killing homicide genocide bloodshed violence
    battle fighting combat invasion occupation siege airstrike strike shelling missile rocket
    weapon gunman gunmen sniper bomber hijacker kidnapper hostage kidnapping abduction hijacking
    fatality/fatalities injury/injuries carnage destruction devastation wreckage rubble collision
    accident derailment shipwreck earthquake quake tsunami flood flooding hurricane typhoon
    cyclone tornado/tornadoes storm blizzard drought famine starvation hunger disease illness
    sickness cancer virus/viruses outbreak pandemic infection fever malaria cholera aids ebola
    covid refugee unrest uprising rebellion insurgency coup crackdown detention imprisonment
    prison tragedy/tragedies funeral mourning mourner overdose suicide addiction addict alcoholism
    narcotic cocaine heroin opioid gang mafia militia guerrilla guerilla rebel jihad theft
    robbery/robberies burglary burglaries heist cyberattack smuggling trafficking smuggler
    trafficker wildfire blaze inferno landslide mudslide avalanche eruption evacuation
    [topic-adj -1.6 -1.0 -0.3]
    dead killed wounded injured war-torn armed deadly suicidal homicidal inflamed bloody bloodied
    bereaved widowed
    [topic-noun 1.2 0.8 0.4]
    gift birthday wedding marriage vacation honeymoon graduation anniversary/anniversaries
    sunshine flower beach kiss hug picnic puppy/puppies kitten
    [noun -0.5 0.0 -0.5]
    opponent rival critic detractor skeptic sceptic defendant
    [noun -1.4 0.0 -0.6]
    [topic-noun -2.0 -0.4 -0.4]
    death
    [noun 0.7 0.5 0.8]
    defender friend deal ally/allies reform charity/charities
    [noun 1.6 0.9 1.8]
    popularity
    [noun 1.6 1.7 0.8]
    momentum vision backbone stamina foresight camaraderie knack standout godsend lifeline
    [noun -1.8 -1.8 -1.6]
    blow dirt leaker aggressor denial accuser culprit perpetrator offender wrongdoer troublemaker
    blowback flip-flopper hothead
    [noun -0.8 0.0 -0.4]
    victim survivor
    [noun -1.2 -1.2 -0.8]
    [noun 1.4 1.2 1.2]
    veteran legacy/legacies
    [noun 0.5 0.5 0.8]
    [noun 1.2 0.6 1.8]
    approval
    [mass 1.0 1.2 0.6]
    accountability
    [mass -2.2 -2.0 -1.0]
    impunity barbarism
    [noun 1.6 1.6 0.8]
    magic heart marvel charmer enjoyment gratification fulfilment fulfillment serenity relaxation
    vitality vigour vigor zest gusto verve panache flair finesse aplomb poise tact diplomacy
    chivalry gallantry nobility virtuosity mastery prowess clout eminence renown distinction
    celebrity stature homage hurrah bravo windfall bonanza dividend surplus jackpot bounty
    abundance cornucopia plenty oasis haven refuge sanctuary utopia renaissance rebirth revival
    resurgence comeback turnaround upswing boom breakout masterstroke
    [noun -1.8 -1.8 -0.9]
    crap junk dud pity retread rip-off wannabe trifle pretension joke excuse hell limbo doldrums
    abyss void wasteland eyesore slum ghetto hovel shambles pandemonium bedlam brawl scuffle
    fracas melee skirmish altercation bust-up spat tiff wrangle bickering infighting backstabbing
    mudslinging name-calling scaremongering fearmongering warmongering brinkmanship bravado
    posturing grandstanding pandering demagoguery populism jingoism chauvinism nationalism
    sectarianism tribalism factionalism kickback whitewash smokescreen subterfuge ruse ploy
    trickery chicanery skulduggery skullduggery duplicity perfidy insincerity pretence pretense
    charade caricature parody blot scar sore ulcer rupture fracture crack spill pitfall snag hitch
    hiccup roadblock impediment hindrance handicap millstone albatross straitjacket noose
    stranglehold chokehold clampdown purge inquisition retribution reprisal vengeance revenge
    retaliation payback venom bile bitterness rancour rancor acrimony antagonism malaise ennui
    lethargy inertia paralysis logjam bureaucracy
    [topic-noun -1.8 -1.4 -0.9]
    loss/losses downturn recession slowdown deficit debt bankruptcy bankruptcies insolvency
    poverty inequality hardship misery suffering agony anguish pain grief sorrow sadness despair
    depression anxiety terror horror trauma threat danger risk hazard peril emergency/emergencies
    trouble problem difficulty/difficulties obstacle hurdle barrier strain stress tension conflict
    feud row rift split friction discord shortage scarcity lack absence deprivation backlog
    bottleneck layoff redundancy/redundancies unemployment joblessness inflation breakdown
    pollution contamination stench filth erosion confusion uncertainty instability volatility
    insecurity epidemic ordeal casualty/casualties enemy/enemies foe adversary/adversaries
    disruption chaos turmoil havoc mayhem anarchy gridlock deadlock stalemate impasse meltdown
    uproar furore furor outcry
    [topic-noun -1.0 -1.2 -0.4]
    execution trial
    [noun 0.6 0.8 0.6]
    star asset fan justice
    [noun 0.0 0.5 0.4]
    leader leadership
    [noun -1.0 -1.2 -0.8]
    regime
    [topic-noun -1.0 -0.6 -0.4]
    drug suspect penalty/penalties concern
    [topic-noun -1.4 -1.0 -0.6]
    crisis/crises
    [topic-mass -1.6 -1.2 -1.0]
    arrest defeat
    [noun -0.8 -0.8 -0.4]
    attacker plot
    [mass -0.6 -0.3 -1.8]
    opposition
    """
}
