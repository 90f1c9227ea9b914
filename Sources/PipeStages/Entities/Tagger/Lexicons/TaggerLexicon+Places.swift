extension TaggerLexicon {
  static let placePrepositions = """
    in at near from to into across around throughout outside inside within towards toward via
    between over north south east west northern southern eastern western central off along
    """

  static let geography = """
    river lake sea ocean gulf bay strait channel canal island islands isle peninsula cape coast
    beach mountain mountains mount mt hill hills valley desert forest basin delta plateau glacier
    volcano reef city town village district county province state region territory republic kingdom
    emirate municipality parish borough suburb prefecture oblast governorate north south east west
    northern southern eastern western central upper lower new port fort capital area zone border
    continent coastline hemisphere
    """

  static let facilityHeads = """
    airport station stadium arena bridge tunnel tower palace castle cathedral church mosque temple
    synagogue museum gallery theatre theater library hall hotel hospital prison jail park garden
    gardens zoo square street road avenue boulevard lane highway motorway freeway route dam canal
    harbour harbor port pier dock terminal plant reactor factory mill mine refinery pipeline barracks
    base camp monument memorial cemetery centre center building house mall market stadium school
    university ground grounds oval court circuit raceway
    """

  static let countries = """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan
    bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
    herzegovina botswana brazil brunei bulgaria burkina faso burundi cambodia cameroon canada chad
    chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador
    egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana
    greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
    ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait
    kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
    madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova
    monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal netherlands
    holland zealand nicaragua niger nigeria macedonia norway oman pakistan palau palestine panama
    paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia
    seychelles singapore slovakia slovenia somalia somaliland spain lanka sudan suriname swaziland
    sweden switzerland syria taiwan tajikistan tanzania thailand timor togo tonga trinidad tobago
    tunisia turkey türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela
    vietnam yemen zambia zimbabwe england scotland wales britain uk u.k. us u.s. usa u.s.a. ussr uae
    drc czechoslovakia yugoslavia
    """

  static let nationalities = """
    afghan afghans albanian albanians algerian algerians american americans angolan argentine
    argentinian armenian armenians australian australians austrian azerbaijani azeri bahraini
    bangladeshi belarusian belgian bolivian bosnian botswanan brazilian brazilians british briton
    britons bulgarian burmese burundian cambodian cameroonian canadian canadians chadian chechen
    chilean chinese colombian congolese croatian croat croats cuban cubans cypriot czech danish dane
    danes dutch ecuadorian egyptian egyptians emirati english eritrean estonian ethiopian ethiopians
    european europeans fijian filipino filipinos finnish finn finns french gabonese gambian georgian
    georgians german germans ghanaian ghanaians greek greeks guatemalan guinean guyanese haitian
    honduran hungarian hungarians icelandic indian indians indonesian iranian iranians iraqi iraqis
    irish israeli israelis italian italians ivorian jamaican japanese jordanian kazakh kenyan kenyans
    korean koreans kosovar kuwaiti kyrgyz laotian latvian lebanese liberian libyan libyans
    lithuanian malagasy malawian malaysian malaysians maldivian malian maltese mauritanian mexican
    mexicans moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali
    nicaraguan nigerian nigerians norwegian norwegians omani pakistani pakistanis palestinian
    palestinians panamanian paraguayan peruvian persian polish pole poles portuguese qatari romanian
    romanians russian russians rwandan rwandans salvadoran saudi saudis scottish scots scot
    senegalese serb serbs serbian singaporean slovak slovenian slovene somali somalis spanish spaniard
    spaniards sudanese swede swedes swedish swiss syrian syrians taiwanese tajik tanzanian tanzanians
    thai tibetan tibetans togolese tongan trinidadian tunisian tunisians turk turks turkish turkmen
    ugandan ugandans ukrainian ukrainians uruguayan uzbek venezuelan venezuelans vietnamese welsh
    yemeni yemenis zambian zambians zimbabwean zimbabweans african africans asian asians latin
    scandinavian western soviet soviets samoan kiwi kiwis aussie
    """

  static let cities = """
    abidjan abuja accra addis ababa adelaide aleppo alexandria algiers almaty amman amsterdam ankara
    antwerp asmara astana athens atlanta auckland austin baghdad baku baltimore bamako bangalore
    bangkok barcelona basra beijing beirut belfast belgrade berlin bern birmingham bishkek bogota
    bogotá bologna bonn boston bradford bratislava brazzaville brisbane bristol brussels bucharest
    budapest buenos aires bulawayo cairo calcutta calgary canberra caracas cardiff casablanca
    chennai chicago chisinau christchurch cologne colombo conakry copenhagen dakar dallas damascus
    darwin davos delhi denver detroit dhaka doha donetsk dortmund dresden dubai dublin durban
    dushanbe düsseldorf edinburgh edmonton florence frankfurt freetown gaborone gaza geneva genoa
    glasgow gothenburg grozny guangzhou hague hamburg hanoi harare havana helsinki herat hiroshima
    hobart homs honiara hong kong houston hyderabad islamabad istanbul izmir jakarta jeddah
    jerusalem johannesburg juba kabul kampala kandahar karachi kathmandu kharkiv khartoum kherson
    kigali kingston kinshasa kolkata krakow kuala lumpur kyiv kiev kyoto lagos lahore lausanne leeds
    leicester leipzig lilongwe lima lisbon liverpool ljubljana lomé london lusaka luanda lviv lyon
    madrid malaga male manama manchester manila maputo mariupol marseille mecca medina melbourne
    miami milan milwaukee minneapolis minsk mogadishu mombasa monrovia montevideo montreal moscow
    mosul mumbai munich muscat nagasaki nairobi naples nashville newcastle nice nicosia nottingham
    odesa odessa orlando osaka oslo ottawa oxford cambridge palermo paris perth peshawar
    philadelphia phoenix portland porto port-au-prince prague pretoria pyongyang quito rabat ramallah
    rangoon yangon reykjavik riga rio riyadh rome rotterdam salzburg sana'a sanaa santiago sao paulo
    são sarajevo seattle seoul shanghai sheffield shenzhen singapore skopje sofia southampton
    srinagar stockholm strasbourg stuttgart suva sydney taipei tallinn tashkent tbilisi tehran
    tianjin tijuana tirana tokyo toronto tripoli tunis turin ulaanbaatar utrecht valencia vancouver
    vatican venice vienna vientiane vilnius vladivostok warsaw washington wellington windhoek winnipeg
    wuhan yaounde yerevan york zagreb zurich zürich
    """

  static let regions = """
    africa asia europe america americas oceania antarctica alabama alaska arizona arkansas california
    carolina colorado connecticut dakota delaware florida hawaii idaho illinois indiana iowa kansas
    kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey ohio oklahoma oregon pennsylvania rhode tennessee texas utah
    vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan columbia yukon
    queensland victoria tasmania wales bavaria saxony hesse brandenburg catalonia andalusia galicia
    lombardy tuscany sicily sardinia provence brittany normandy corsica siberia crimea donbas donbass
    caucasus chechnya dagestan balkans scandinavia baltics kurdistan kashmir punjab gujarat
    maharashtra kerala bihar assam bengal sindh balochistan waziristan tibet xinjiang sichuan
    guangdong hainan manchuria hokkaido okinawa java sumatra borneo bali papua sulawesi mindanao
    luzon darfur sahel maghreb sahara kivu katanga tigray oromia biafra transvaal gauteng kwazulu
    natal zanzibar sinai golan galilee gaza bank antilles caribbean mediterranean atlantic pacific
    arctic yorkshire cornwall devon kent essex sussex surrey lancashire cumbria ulster munster
    connacht leinster highlands
    """
}
