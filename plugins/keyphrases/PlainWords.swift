import PipeKit

/// Words that no phrase is about.
struct PlainWords {
  private let breaking: Set<[UInt8]>
  private let generic: Set<[UInt8]>
  private let nouns: Set<[UInt8]>

  init() {
    breaking = Self.set(Self.functionWords + Self.verbs)
    generic = Self.set(Self.genericWords)
    nouns = Self.set(Self.nounsInIng)
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { Array($0) })
  }

  /// Whether a phrase ends before this word.
  func breaks(_ word: [UInt8]) -> Bool { breaking.contains(word) }

  /// Whether a word says too little to stand alone or to end a phrase.
  func isGeneric(_ word: [UInt8]) -> Bool { generic.contains(word) }

  /// Whether a word that ends like a participle is a noun.
  func isNoun(_ word: [UInt8]) -> Bool { nouns.contains(word) }

  private static let nounsInIng = """
    advertising banking bombing boxing briefing broadcasting building camping cycling drilling
    engineering evening farming filming fishing fracking funding gambling hacking hearing hiking
    housing hunting landing lending listing logging manufacturing marketing mining morning outing
    painting parking policing poisoning pricing printing programming publishing racing ranking
    recycling rowing ruling sailing savings shelling shipping shooting skating skiing smoking
    smuggling spending spring stabbing string surfing swimming testing tracking trading trafficking
    training undertaking uprising vaccine wedding wing wrestling king ring thing bearing clothing
    """

  private static let functionWords = """
    a an the this that these those some any each every either neither no none all both half many much
    more most less least few several other another such same own enough certain various
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves who whom whose which what whatever
    someone anyone everyone nobody something anything everything nothing one ones
    in on at to for from with by about of off over under above below between among through during
    before after since until till against into onto upon within without across along around behind
    beyond near despite towards toward per via amid beside besides except like unlike than as up down
    out away back forward ahead apart together aside inside outside including excluding regarding
    and or but nor so yet if because although though while whereas when where why how whether unless
    not n't never also too very just only even still again already almost always often sometimes
    usually ever here there now then soon later earlier ago once twice perhaps maybe however therefore
    thus instead otherwise meanwhile moreover indeed rather quite well far long else yes
    is are was were be been being am 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m has have had having do
    does did done doing can could will would shall should may might must cannot ca wo
    mr mrs ms dr sir mr. mrs. ms. dr. two three four five six seven eight nine ten hundred thousand
    million billion trillion dozen first second third last next pm am percent cent
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december today yesterday tomorrow tonight
    new good bad great big large small high low little young old early late recent current former
    different important possible likely able available main major whole full real right wrong sure
    clear true better best worse worst bigger larger smaller higher lower longer shorter further
    latest newest oldest biggest largest smallest highest lowest due near latter key top total
    """

  private static let verbs = """
    say says said saying tell tells told telling ask asks asked asking add adds added adding make
    makes made making take takes took taken taking get gets got gotten getting go goes went gone going
    come comes came coming give gives gave given giving see sees saw seen seeing know knows knew known
    knowing think thinks thought thinking want wants wanted wanting need needs needed needing use uses
    used using find finds found finding keep keeps kept keeping let lets put puts putting set sets
    setting seem seems seemed become becomes became becoming begin begins began begun beginning start
    starts started starting stop stops stopped stopping help helps helped helping show shows showed
    shown showing try tries tried trying call calls called calling hold holds held holding turn turns
    turned turning leave leaves left leaving bring brings brought bringing feel feels felt feeling look
    looks looked looking work works worked play plays played run runs ran running move moves moved
    moving live lives lived believe believes believed happen happens happened happening include
    includes included continue continues continued continuing lead leads led leading understand follow
    follows followed following expect expects expected expecting announce announces announced
    announcing agree agrees agreed agreeing allow allows allowed allowing provide provides provided
    providing remain remains remained remaining appear appears appeared appearing lose loses lost
    losing pay pays paid paying meet meets met send sends sent sending sit stand stands stood spend
    spends spent spending grow grows grew grown open opens opened opening win wins won winning offer
    offers offered offering remember consider considers considered buy buys bought wait waits waited
    waiting serve serves served die dies died dying build builds built stay stays stayed fall falls
    fell fallen falling cut cuts reach reaches reached kill kills killed raise raises raised pass
    passes passed sell sells sold require requires required report reports reported decide decides
    decided pull pulled join joins joined joining face faces faced facing hope hopes hoped plan plans
    planned claim claims claimed warn warns warned warning speak speaks spoke spoken speaking receive
    received receiving return returned returning explain explained develop developed carry carried
    break breaks broke broken drive drove write writes wrote written writing read rise rises rose
    risen rising hit hits shut ensure ensures ensured seek seeks sought saw based according saying
    involve involves involved involving create creates created creating cause causes caused causing
    mean means meant described describe denied deny launched launch urged urge insisted insist argued
    argue suggested suggest confirmed confirm revealed reveal accused accuse linked named aimed aim
    given taken known held led due likely set issued marked forced failed managed intended increased
    accept accepted act acted apply applied arrive arrived avoid beat beaten born catch caught change
    changed changes choose chose chosen close closed compare compared complete completed concern
    concerned contain contains cover covered deal dealt declined decline deliver delivered depend
    depends draw drawn drop dropped eat enjoy enter entered exist exists fail feared fear fight filled
    finish finished fix force forget form formed gain gained handle happened hear heard hurt identify
    identified improve improved introduce introduced keep learn learned listen lie love manage matter
    mention mentioned miss missed note noted occur occurred order ordered prepare prepared prevent
    produce produced promise promised protect prove proved push pushed question recognise recognize
    reduce reduced refer referred refuse refused reject rejected release released remove removed
    replace replaced respond responded save saved search share shared sign signed sound speak step
    stepped strike struck support supported suffer suffered talk talks talked talking teach tend tends
    thank threatened throw thrown touch travel treat treated view visit visited vote voted walk wear
    welcome welcomed wish wonder worry quoted
    """

  private static let genericWords = """
    people person man men woman women child children time times year years month months week weeks day
    days hour hours minute minutes moment way ways thing things part parts place places number numbers
    case cases point points fact facts lot lots kind kinds type types sort side sides end ends area
    areas level levels group groups member members order issue issues problem problems question
    questions result results reason reasons example examples change changes effort efforts move moves
    amount rate rates range rest name names word words line lines list life world country countries
    state states city cities town home house family families work job jobs idea ideas term terms
    statement statements comment comments news report reports story stories official officials
    spokesman spokeswoman spokesperson leader leaders head chief director minister president chairman
    chairwoman secretary company companies government governments party parties authority authorities
    agency agencies organisation organization organisations organizations team teams decision
    decisions action actions situation conditions condition system systems process plan plans policy
    policies law laws power powers issue support hand hands eye eyes face body room door street road
    million billion date period start beginning future past history future community communities
    public service services local national international foreign general political social economic
    financial special common similar single strong free open public private human central north south
    east west northern southern eastern western annual daily weekly monthly average overall additional
    serious difficult easy hard close final initial previous following original particular specific
    significant key member need use value cost costs form field role interest attention access control
    chance opportunity opportunities risk risks impact effect effects benefit benefits increase
    decrease loss losses gain deal deals talk talks call calls meeting meetings interview conference
    research study studies expert experts source sources photo picture video image article page book
    """
}
