internal import PipeKit

/// Words that lean to one side in what the models have learned, since they stand beside praise or
/// blame, and yet show a reader nothing: they carry no judgement by themselves.
enum SilentWords {
  /// Whether the word with this number is one of them; see ``LexiconKey/word``.
  static func contain(_ word: UInt32) -> Bool { numbers.contains(word) }

  private static let numbers: Set<UInt32> = list.withUTF8Buffer { buffer in
    let text = buffer.span
    var numbers: Set<UInt32> = []
    var start = 0
    for index in 0...text.count where index == text.count || text[index].isASCIIWhitespace {
      if index > start { numbers.insert(LexiconKey(text, start..<index).word) }
      start = index + 1
    }
    return numbers
  }

  private static let list: StaticString = """
    up down out off over away back here there then now again also still already recently newly
    lately soon later early earlier late today time times day days week weeks month months year
    years season period moment hour hours morning evening night weekend high higher highest low
    lower lowest top bottom big bigger small smaller large larger long longer short first second
    third last next given gone done able role roles part parts place places point points way ways
    thing things kind lot set mass standard general common public private local national
    international foreign federal global social political economic financial digital online
    technology technologies network networks system systems software internet video videos music
    film films movie movies art book books song songs album show shows game games picture pictures
    photo photos story stories word words headline headlines news report reports page letter
    letters man men woman women boy boys girl girls child children kid kids baby mother father
    parent parents brother sister son sons daughter daughters wife husband family families people
    person persons member members fellow guy guys friend folks student students pupil pupils
    teacher teachers school schools college university class classes church churches priest
    religion hospital hospitals doctor doctors nurse nurses patient patients medicine police
    officer officers army military troop troops soldier soldiers navy guard guards force forces
    government governments minister ministers ministry president presidents presidency senator
    senators congress parliament lawmaker lawmakers politician politicians party parties
    candidate candidates campaign campaigns voter voters vote votes election elections ballot
    court courts judge judges jury lawyer lawyers attorney prosecutor prosecutors witness
    witnesses law laws rule rules act acts bill bills policy policies state states country
    countries nation nations region regions province city cities town towns village villages
    street streets road roads house houses home homes building buildings room rooms door wall land
    ground field fields north south east west border borders area areas world sea river mountain
    mountains island water air sky sun sunny earth animal animals dog dogs cat cats food meal car
    cars bus train trains plane planes flight flights ship ships boat airline airport company
    companies firm firms business businesses industry bank banks banker bankers market markets
    stock stocks share shares shareholder shareholders investor investors fund funds portfolio
    portfolios creditor creditors money cash pay price prices tax taxes rate rates budget sale
    sales sold estimate estimates number numbers gap feature features service services product
    products option options project projects programme programmes program programs plan plans
    document documents message messages email emails phone phones data number gold body head face
    hand hands foot feet eye eyes hair skin blood bed seat seats table chair clothes dress shirt
    colour color white black red blue green journalist journalists reporter reporters media
    newspaper newspapers magazine interview interviews speech speeches question questions
    statement statements meeting meetings conference talk talks visit visits trip trips tour
    target targets career careers contrary situation situations importance move moves standing
    agency agencies direct triple painting paintings choreography allows allow launched launch key
    mobile provider providers associate associates founding steps primary goals helm orchestra past
    tonnes marks insects locusts lock striker strikers moved retired
    annual invisible holding increase increased federally attended extension
    bloc signed organised organized participated given told asked sent thus
    energy official officials full new life lives list half along used happen happens happened
    happening started name named human humans centre center property economy environment resident
    residents residential coal tech design designed overall combined old older oldest largest held
    reach reached exhibition exhibited museum museums garden gardens plant plants generation
    generations emphasized emphasised additionally selected stands holds followed researcher
    researchers scientist scientists evaluation everything rose educational activities opened
    construction decided will leaders organization organisation goods light heart source flat
    survey watchdog affairs representative representatives tourism vision frontman longtime
    foundation studied community communities flower flowers steel example examples moniker migrant
    migrants automatically reacting
    """
}
