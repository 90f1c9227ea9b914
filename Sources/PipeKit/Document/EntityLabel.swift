extension Symbol {
  // The labels of entities that ship; other stages may bring their own.
  public static let person: Symbol = "PERSON"
  public static let organization: Symbol = "ORG"
  public static let location: Symbol = "LOC"
  /// Nationalities, religious and political groups.
  public static let nationality: Symbol = "NORP"
  public static let facility: Symbol = "FAC"
  public static let product: Symbol = "PRODUCT"
  public static let date: Symbol = "DATE"
  public static let money: Symbol = "MONEY"
  public static let miscellaneous: Symbol = "MISC"
  public static let time: Symbol = "TIME"
  public static let percent: Symbol = "PERCENT"
  public static let quantity: Symbol = "QUANTITY"
  public static let ordinal: Symbol = "ORDINAL"
  public static let cardinal: Symbol = "CARDINAL"

  /// Every label of an entity that ships, in the order of documentation and reports.
  public static let entityLabels: [Symbol] = [
    person, organization, location, nationality, facility, product, date, money, miscellaneous,
    time, percent, quantity, ordinal, cardinal,
  ]
}
