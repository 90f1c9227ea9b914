extension WordLists {
  /// Words that say nothing of a name when a sentence or a headline begins with them.
  static let commonWords: StaticString = """
    a about above abroad academic according accordingly accountancy accused across act action
    actions activists actually add added adding additional additionally administration
    administrative adult adults advance advertisement advice advocates after afterwards again
    against age agencies agents aggressive ago agree agreed agricultural agriculture ahead aid aim
    air aircraft airline airlines airmen airport alarm alcoholism all allegations alleged allies
    allow allowing almost alone along already also alternatively although altogether always amateurs
    amazing amazingly ambulances amid amidst among amongst amounts an analyses analysis analysts
    ancient and anger angry animal animals announce announced annual another answer anxiety any
    anybody anyone anything anyway anywhere apart apology apparently appeal appeals appearing
    applicants application appointed approval approve architects archive are area areas aren't armed
    army around arrest arrested arrests arriving article artists as ashore aside ask asked asking
    assets asylum at athletes athletics attack attacked attackers attacks attempt attempts attention
    auction audience audiences author authorities auto available average avoid award aware away axe
    babies baby back backed backs bad ballot ballots ban banana bananas bank banks banned bans bar
    base based basic basically bats battle be beans bear beautiful beautifully beauty because become
    becomes becoming been beer bees before begin begins behind being believe below beneath besides
    best better between beyond bid big bigger biggest bill billboard billion billions bills
    biologist biologists birds bitter black blame blast block blocked bloggers blood blow blue board
    boat boats bodies body bomb book books boom boost border borders born bosses both bottom boy
    boys brain brand brave bread break breakfast breaking breakout breaks bride brief bright bring
    bringing brings broadcasters broadly broken brokers brother brothers brought brutal budget build
    building buildings built bullet burial burned burning bus business businesses but buy buyers
    buying by bystanders cages call called calling calls calm came camera cameras camp campaign
    campaigners can can't cancer candidates canine cannot capital captain captured car carbon card
    cards care careful carefully carnival carriers carry carrying cars case cases cash cat catalogue
    catch cats cattle cattlemen cause caused caution cautious celebrating celebrations celebrities
    cell cells central centre cereal ceremony certain certainly challenge challenges chambers
    champion champions chance change changed changes changing charge charged charges charities cheap
    chemical chief child children chimpanzees choice choose chosen chronic circuits cities citing
    citizen citizens citrus city civil civilian civilians claim claiming claims clash clashes
    classes classic classmates clean clear clearly clergy click climate clinical close closed closer
    closure clothes clubs coach coal coalition coast coastal coffee cold collapse colleagues
    collective college colour colourful combat combined come comeback comedy comes coming commander
    comment commentators comments commerce commercial commission commissioned commitment committee
    common communication communities community commuters companies company compared comparing
    compass compatriot competition complaints complete completed completely complex computer concern
    concerned concerns condemning conditions confidence conflict congratulations consecutive
    consequently conservation conservative consider considering constitution construction consumer
    consumers contact contacted contemporary content context continue continued contract contractors
    contracts contrary contributions control controversial controversy conversely convicted cooking
    cool copies copper corruption cost costs cotton could couldn't council counting countries
    country county couple courage course court courts cover coverage cracks craft crazy created
    creating creative credit crew crews cricket crime crimes criminal crisis critical criticism
    critics crops crowd crowds crucially cruel cultural culture curiously currencies currency
    current currently customers cut cuts cyber cyberspace cyclists cyclone cyclones daily dairy
    damage damaged dance danger dark data day days dead deadline deadly deal deals dear death deaths
    debris debt decades decision dedicated deep deeper defeat defence defend defending defiant
    deforestation delays deliberately delicious delivery demand demands democracy democratic
    democrats demonstrators denies deny denying depending depression deputy describing designer
    despite destroyed destruction details detain detained determined develop developing development
    diabetes did didn't die died dies diesel different difficult digital diners dinner diplomatic
    diplomats direct disapproval disaster discover discovering discuss disease disgraced disgusting
    dispute disputes distance district divers divided dividends do dockers docks doctors documents
    does doesn't dog dogs doing dollar domestic dominant don't done double doubt doubts down
    downloaded downstream dozens draft dramatic drawing dream dreams dressed dried drinking drive
    driven driver drivers driving drone drones drop drought drug drugs drunk dual due dummy during
    dust duty dynamic each earlier early earnings earth earthquake ease easily east eastern easy
    eating ecologist ecologists economic economists economy editor editorial editors educated
    education effective effects efforts eggs eight eighteen eighty either elderly elders elected
    election elections electoral electricity elephants elevator eleven eligible else elsewhere email
    emails embattled embrace emergency emerging emotional employees employers employment empty en
    encouragingly end ended ending ends enemy energy engine engineering engineers enjoy enormous
    enough ensure entertainment enthusiastic entire entry environment environmental equality equally
    equipment eroded escape especially essentially establishing estimates etc ethnic europe even
    evening event events eventually ever every everybody everyday everyone everything everywhere
    evidence evil evolution exactly exam examples exams except exchange excited exciting exclusive
    excuse executive executives exercise exhibition exile exotic expanded expect expected expecting
    expensive experience experienced expert experts explain exploration exploring explosion export
    exporters exports expressing extra extreme extremely eyes face faced faces facing fact factories
    factory facts fail failed failing fails failure fair faith fake fall fallen falling falls
    families family famous fans fantastic far farm farmers fashion fast faster fatal father fathers
    favourite fear fears feature features featuring fed federal feed feedlots feel feeling fell
    fellow felt female females feminist ferocious festival few fewer fiction fierce fifteen fifth
    fifty fight fighters fighting fights figures file files film films final finally finance
    financial find finding finds fine fire firefighters fires firm firms first firstly fiscal fish
    fisheries fishermen fishing fit five fix flag flames flash fleeing flight flights flood flooding
    floods floodwaters floor flora flying focus follow followed following follows food football for
    force forced forces forecast forecasters forecasts foreign forest forestry forget format formats
    former formerly fortunately fortune forty forum forward found foundation founded four fourteen
    fourth framing frankly fraud free freed freedom freezing frequently fresh fried friend friendly
    friends from front frosts frozen fruit fruits frustrated fuel full fuller fully fun funding
    funds furious further furthermore future gains gambling game gamers games gang garden gas
    gasoline gates gave gender general generally generations genes genetic genetics gentle gentlemen
    genuine geographic geometric get gets getting giant gift gifted gifts gigantic girl girls give
    given gives giving glad glass global glory go goals god goes going gold golden gone good goods
    got governance government governments graduates graffiti grain grand grandmother grants graziers
    great greater greed green greetings grief gross ground group groups grow growers growing growth
    guard guards guess guest guests guided guidelines guilty gun gunmen guns guys habits hacked
    hackers had half halt hand handlers hands hang happen happened happily happiness happy
    harassment hard hardly harsh has hasn't hate hatred hauliers have haven't having he he'd he'll
    he's head headlines heads heal health healthcare healthy hear heard hearing heart hearts heat
    heavier heavily heavy held helicopter hello help helped helping helps hence her here here's
    heritage hero heroes hers herself hi hidden hide hides high higher highlights highly highway
    hijacked hikers him himself hip his historian historians historic historical historically
    history hit hits hold holding holds hollow home homeowners homes honestly honesty honeymoon
    honour hope hoped hopefully hopes hoping horrible horror horse horses horticulture hospital
    hospitals host hostages hot hotel hotels hours house household households houses housing how
    however huge human humanitarian humanity humankind humans hundred hundreds hunger hungry hunt
    hunters hunting hurt husband hybrid i i'd i'll i'm i've ice icons idea ideally ideas identity
    ideology if ignore ignoring illegal image images imagine immediately immigrants immigration
    impact important imported importers imports impossible improve improving in inch incident
    incidents included including income increase increased increases increasing increasingly
    incredible indeed indefinite independence indigenous indirect individual individuals indoors
    industrial industry inevitably infections inflation informants information infrastructure
    initial initially injured injuries innocent innovation inquiry inside insiders insight
    inspectors inspired instead institutions insurance integration intellectuals intelligence
    intense interactive interest interestingly interior internal international internationally
    internet interview into introduce introduced introducing investigating investigation
    investigators investing investment investments investors iron ironically irony irrigators is
    islands isn't isolated issue issues it it'll it's items its itself jail jailed jaw jewellery job
    jobs join joined joining joint journalism journalists joy judge judges judging judicial jump
    junior jury just justice justification keep keeping keeps kept key keys kicking kidnapped kids
    kill killed killer killers killing killings kills kind kings knife know knowing known lab labor
    labour labs lack ladies lake lakes land landlords landmark language languages large largely last
    lastly late later latest laughing launch launched launches launching law lawmakers laws lawyer
    lawyers lay layoffs lead leader leaders leadership leading leads learn learning least leave
    leaves leaving left legal legally less lessons let let's letter letters level levy liberal
    liberals liberty library lice licence licensing life lifestyle lifetime light like likely
    likewise limited line lines link lions list listen listeners listening literally literature
    little live lived lives livestock living loads loan loans lobbying local locals located logic
    logistics long longer look looking looks losing loss losses lost lot lots love lovers low lower
    loyal luck luckily lunch luxury machine machines madam made magazine magic magistrates main
    mainly mainstream maintaining major majority make makers makes making malaria male man manager
    managers managing manufacturers manufacturing many marathon march margin margins marine marines
    maritime mark market marketing markets marks marriage married marvellous masked mass massacre
    massive match material mathematicians maths matter matters may maybe mayor mayors me meals mean
    meaning means meantime meanwhile measures meat meatworks media medical medicine medics meet
    meeting meetings meets member members memorial memories memory men mental merchants mere merely
    message messages met metal methods middle might migrants migration militants military million
    millions mind mine mineral miners miniature mining minister ministers ministry minor minority
    minors minus minute minutes miscarriages missing mistakes mixed mobile mobs moderate modern
    modest moment monetary money monitoring monkeys month monthly months mood moral morality more
    moreover morning mortality mortgage mosques mosquito most mostly mother mothers motorists
    mountain mourners move moves movies moving mps mr much multiple municipal murder murdered
    murderers murders muscle museum museums music musicians must my myself mysterious mystery myths
    named namely national nations nationwide native natural naturally nature navy near nearby nearly
    necessary need needed needing needless needs neglect negotiations negotiators neighbouring
    neighbours neither nerves network networks neutral never nevertheless new newer newly news
    newspapers next nice night nine nineteen ninety no nobody noise noisy none nonetheless noon nor
    normally north northern not notably note nothing notice noting notwithstanding now nowadays
    nowhere nuclear number numbers numerous nurses nuts observers observing obviously occasionally
    occupied ocean of off offenders offer offered offering offers office officer officers official
    officially officials offshore often oh oil ok okay old older on once one ones ongoing onions
    online onlookers only onshore onto open opening openly opens operations opinion opponents
    opportunities opportunity opposition optimism options or oral orange order ordered orders
    ordinary organic organisations organised organisers organizations organizers original originally
    other others otherwise ought our ours ourselves out outcome outdoor outdoors outlook outrage
    outraged outside outstanding over overall overnight overseas own owner owners ownership owning
    pacific packed pact page pain painting pandemic panel panic paper paradise pardon parents
    parking parliament parliamentary part participants particularly parties partly partners parts
    party pass passed passengers passers passion passport past pastoral pastors pastures patience
    patients patriarchy pay paying payments pays peace peaceful pedestrians pension pensioners
    pensions people peoples per percent perfect performance performing perhaps permanent permission
    person personal personally personnel perspective pests petition petrol pets phase philosophy
    phone photo photographer photographs photography photos physical pick pictures pigs pilgrims
    pilots pink pirates place places plan plane planes planet planned planning plans plant plants
    plastic play played player players playing plays please plenty plot plus poems poet poetry poets
    point pointing points poison poisoned police policies policy political politically politicians
    politics poll polling polls pollution ponds pools poor poppies popular population populists port
    portals portraits positions positive possible possibly post pounds poverty power powerful powers
    practically praise pray prayer prayers precious precisely predictably predicted pregnant
    preliminary premier premium preparations prepare present presently president presidential press
    pressure presumably preview previous previously price prices princess principals prior prison
    prisoners private prize prizes probably probe problem problems procedures proceed processors
    produced producers production productivity products professional professor profile profit
    profits programme programmes progress project projects prolonged prominent promise promises
    promoters promoting proof propaganda proper properties property proposals prosecution
    prosecutors prospects protect protected protecting protection proteins protest protesters
    protests proud proudly provided providing provincial psychological public publication publicly
    published publishers publishing pull pundits punters pupils pure push put puts putting quality
    quarantine quarterly queen question questioned questions queues quick quickly quiet quirky quit
    quite quote quoting rabbits race racing racism racist radio radioactive raids railway rain rains
    raise raised raising rallies randomly ranked ranking rape rare rarely rate rates rather raw
    reach reaching reaction read readers reading ready real realising reality really reasons rebel
    rebels rebuilding recall receiving recent recently recession reconciliation record records
    recovery recycling red reduced reducing referring refining reflecting reform reforms refugee
    refugees refusing regarding regardless regime regional register regrettably regular regulations
    regulators regulatory rehabilitation rejected relations relationships relatively relatives
    release released reliance relief religion religious reluctantly remain remaining remember
    reminder remote removing rent rents reopening repair repairs repeat report reported reportedly
    reporter reporters reporting reports representatives republic request rescue rescuers research
    researchers reservations residents resignation resilient resistance resources respect respond
    responded responding response responsibility rest restaurants restoring restrictions restructure
    result results retail retailers retired retirement return returning returns revealed revenue
    revenues review revolution rewards rhetoric rice rich ride right rights riot rioters rise rises
    rising risk risks risky rival rivals river road roads robbers robotics robots rock rocket
    rockets rodeo rodeos role room roots roses roughly round route row rows royal rubber rule rules
    ruling rumours run runners running runs rural sacked sacred sad sadly safe safeguarding safety
    said sailors saints sale sales same sanctions satellite save saving savings savvy say saying
    says scam scams scandal scant scared scattered scholars school schools science scientific
    scientists screening script sea search season seasonal seasoned second secondly secrecy secret
    secretary section sector secure secured security see seeing seek seeking seeks seems seen self
    sell sellers selling sells senator senior sensors sent sentence sentiment separate separately
    series serious seriously service services serving set sets setting settlement settlers seven
    seventeen seventy several severe sex sexual shame share shareholders shares sharp she she'd
    she'll she's shearers sheep shelling shelter ship shipping ships shipwrecks shock shocked
    shocking shoot shooting shop shoppers shopping shops short shortly shot shots should shouldn't
    show showing shown shows shrinking shut side signs silence silent silver similar similarly
    simple simply since singer singers singing single sir sister sisters sit sitting six sixteen
    sixty size skills sky slavery sleep sloppy slow slowly small smaller smart smiling smoke snap
    snow so soap soaring social society soft solar soldiers solid solidarity solutions some somebody
    somehow someone something sometimes somewhat somewhere son songs soon sorry sort soul sound
    sounds source sources south southern space speak speaking speaks special specifically
    spectacular spectators speculation speech speed spend spending spies spirit split spoken
    spokesman spokesmen spokesperson spokeswoman sponsors sport sports spot spring stability stadium
    staff stage stand standards standing star stars start started starting starts starving state
    stated statement states stations statistics statuses stay staying steel step steps stigma still
    stock stocks stolen stone stop stopped stopping stops stories storm story strangely strategic
    strategy straw street streets strength stress strict strike strikes strikingly strong stronger
    struck student students studies study studying stung stunning style subject submarine submarines
    subsequent subsequently success successful successive such sudden suddenly sufferers suffering
    sugar suicide suitable summer sunlight sunshine super supermarket supermarkets superstar
    superstars suppliers supplies supply support supporters supporting supposedly sure surely
    surfers surgeons surgery surprise surprisingly surrounded surveillance survey surveys survival
    survivors suspect suspected suspects suspicion sustainable sweet swiftly swimming sympathy
    symptoms system systems tables take taken takes taking tale talent talented talk talking talks
    tanks target targets task tax taxes taxi taxpayers tea teachers teaching team teams tears tech
    technical technically technologically technology teen teenager teenagers teens telecom
    television tell telling temperatures temporary ten tenants tens tension tensions terms terrible
    terrified territory terror terrorism terrorist terrorists test testimony testing tests text
    textile than thank thankfully thanks that that's the theatre theatres theft their theirs them
    themselves then theories theory therapy there there's thereafter thereby therefore these they
    they'd they'll they're they've thieves things think thinking third thirdly thirteen thirty this
    thorough those though thought thousand thousands threat threats three thrilled through
    throughout thunder thus ticket tickets tigers tight till time times timing tiny tired title to
    today together told toll tomorrow tonight tons too took tools top topics total totally touch
    tough tour tourism tourists tours toward towards tower town towns toxic toys traces tracks
    tractors trade traders trading tradition traditional traditionally traditions traffic
    traffickers trafficking tragedy tragic train training trains transition translation transparency
    transparent transplants transport transportation transporter transporters trapped travel
    travelers travellers travelling treasured treat treatment trees trends trial tribal tribes
    tribunal tributes trip triple troops tropical trouble true truly trust trusts truth try trying
    tsunami tuberculosis tumours tuna turn turned turning turnout turnover turns turtles twelve
    twenty twice twin two type typical typically ultimately unable uncertainty uncontracted under
    underground undeterred unemployment unfortunately unions unique uniquely unity universally
    universities university unknown unless unlike unofficial unrest unseasonal until unusual
    unusually up upcoming update updated updates upload upon upset upstream urban urgent urging
    urine us use used useful users uses using usual usually utilities utter vacancies vaccination
    vaccine vaccines valid valley value values valve valves van variety various vast vehicles vendor
    vendors venture verdict verdicts versus very vessels veteran veterans veterinary via vice victim
    victims victory video videos view viewed viewers villagers villages violence violent virtually
    virus visas visit visiting visitors visually vital vocational voluntary volunteers vote voted
    voters votes voting wages wait waiters waiting wake walk walking walls wanted wanting wants war
    warehouses warm warmer warming warned warning warnings warns warriors wars was wasn't wasps
    waste watch watchdogs watching water we we'd we'll we're we've weak wealth wealthy weapons
    wearing weather website wedding weddings week weekend weekly weeks welcome welfare well were
    weren't west western whales what what's whatever wheat wheelchair wheelchairs wheels when
    whenever where whereas whereby wherever whether which whichever while whilst white who who's
    whoever whole whom whose why wide widely widespread wife wild wildlife will win wind windows
    wine winner winners winning wins winter wire wise wish wishes with within without witness
    witnesses wives wolves woman women women's won't wonder wonderful wood wooden wool words work
    worked worker workers working workplace workplaces works world worldwide worried worries worry
    worrying worse worship worshippers worst worth would wouldn't wounded write writer writers
    writing wrong yeah year years yes yesterday yet yield you you'd you'll you're you've young
    younger youngsters your yours yourself youth youths zero zone
    """
}
