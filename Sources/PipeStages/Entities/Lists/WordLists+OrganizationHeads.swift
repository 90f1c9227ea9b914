extension WordLists {
  /// Nouns that names of organisations end in, or begin with before "of".
  static let organizationHeads: StaticString = """
    academy administration advisers advisors agency airline airlines airways alliance ambassadors
    architects army arts assembly associates association associations assurance athletic attorneys
    authority ballet bancorp band bank bankers banking bar battalion beverages board books brands
    brewery brigade broadband broadcaster broadcasting brotherhood builders bureau cabinet capital
    carriers caucus center centre centres chamber channel charity chemicals chronicle church
    circle city clinic club co-op co-operative coalition collective college colleges commission
    committee communications community companies company confederation conference congress
    conservancy consortium constabulary constructors consultancy consulting cooperation
    cooperative corporation corps council councils counsel court courts daily defence defense
    delegation department dept designs development diocese directorate division economics
    education electric electricity electronics embassy energy engineering enterprise enterprises
    entertainment equity estates exchange executive express faculty family farmers fc federation
    films finance financial fire fleet foods force forces forum foundation friends front fund
    gallery games gas gazette government group growers guard guards guild health healthcare herald
    high high-court holding holdings hospital hotels house industries industry initiative inquiry
    institute institution institutions insurance intelligence international invest investigations
    investment investments journal judiciary laboratories laboratory labs lawyers league
    legislature liberation lines logistics magazine mail mall management manufacturing marines
    market media military militia minerals mines mining ministries ministry mission mobile mosque
    motor motors movement museum musical navy network networks news newspaper newspapers
    observatory observer office oil operations orchestra order organisation organisations
    organization organizations outfitters parliament partners partnership party patrol people
    petroleum pharma pharmaceuticals pictures police politburo post power press producers
    productions program programme properties prosecutors publications publishers publishing
    publishing-house radio railway railways realty records registry republicans research reserve
    resistance resources restaurant restaurants retailers review revolution rights school schools
    science sciences secretariat securities security senate service services shipbuilding shipping
    ships shipyards society software solutions squad stars state station steel steelworks stores
    studio studios summit-secretariat support syndicate systems tabloid task taskforce team
    technologies technology telecom telecommunications telecoms telegram telegraph television
    terminals theater theatre think-tank times today traders trading transport tribunal tribune
    troops troupe trust tv union unions unit united universities university utilities ventures
    voice watch water weekly wing wireless workers works world writers youth
    """
}
