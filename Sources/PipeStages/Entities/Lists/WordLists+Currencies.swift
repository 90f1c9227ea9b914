extension WordLists {
  /// Units of money in words.
  static let currencies: StaticString = """
    afghani baht birr bitcoin bitcoins bolivar bolivares cedi cedis cent cents colon colones
    crowns deutschmarks dinar dinars dirham dirhams dollar dollars dong drachma drachmas dram
    escudo escudos euro euros forint forints franc francs greenback guarani guaranies guilder
    guilders hryvnia hryvnias kip koruna krona krone kroner kronor kwacha kyat lari lei lempira
    lempiras leu lev leva lira liras manat mark marks metical naira p pence penny peseta pesetas
    peso pesos pound pounds pula quetzal quetzales rand reais real renminbi rial rials riel
    ringgit riyal riyals rouble roubles ruble rubles rupee rupees rupiah shekel shekels shilling
    shillings sol soles som sterling taels taka tenge togrog tugrik won yen yuan zloty zlotys
    """
}
