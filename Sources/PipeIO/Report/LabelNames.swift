/// What a report calls the labels of entities.
enum LabelNames {
  /// The short name set beside a mention.
  static func short(_ label: String) -> String {
    switch label {
    case "PERSON": "person"
    case "ORG": "org"
    case "LOC": "place"
    case "NORP": "group"
    case "FAC": "site"
    case "PRODUCT": "product"
    case "MISC": "misc"
    default: label.lowercased()
    }
  }

  /// Whether a label is of what is counted or measured rather than named.
  static func isNumber(_ label: String) -> Bool {
    switch label {
    case "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL": true
    default: false
    }
  }

  /// The heading of a table of such entities.
  static func plural(_ label: String) -> String {
    switch label {
    case "PERSON": "People"
    case "ORG": "Organisations"
    case "LOC": "Places"
    case "NORP": "Nationalities and groups"
    case "FAC": "Buildings and sites"
    case "PRODUCT": "Products"
    case "MISC": "Other names"
    default: label
    }
  }
}
