extension WordLists {
  /// Nouns that tell what the name beside them is: "the carmaker X", "X group".
  static let organizationContext: StaticString = """
    agency airline airlines association band bank bid board boss bosses branches brand brands
    broadcaster business carmaker cars chain channel charity club coalition company conglomerate
    consultancy cooperative corporation creditors customers daily dealers dealership depositors
    developer distributor division employees executives faction factories factory federation firm
    firms flotation foundation giant group groups institute institution insurer investors jets
    label league lender listing magazine maker manufacturer merger militia models movement network
    newspaper ngo operator organisation organization outlet paper party planes plant plants
    platform producer profit profits publisher quango regulator retailer revenue revenues sales
    school shareholders shares side sponsors squad staff stake start-up startup station stock
    stores subsidiary supermarket tabloid takeover team think-tank union unit university website
    weekly
    """
}
