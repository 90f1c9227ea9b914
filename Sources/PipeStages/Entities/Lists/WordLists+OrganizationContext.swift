extension WordLists {
  /// Nouns that tell what the name beside them is: "the carmaker X", "X group".
  static let organizationContext: StaticString = """
    agency airline airlines association band bank brand broadcaster business carmaker chain
    channel charity club coalition company conglomerate consultancy cooperative corporation daily
    developer distributor faction factory federation firm firms foundation giant group groups
    institute institution insurer label league lender magazine maker manufacturer militia movement
    network newspaper ngo operator organisation organization outlet paper party platform producer
    publisher quango regulator retailer school side squad start-up startup station subsidiary
    supermarket tabloid team think-tank union university website weekly
    """
}
