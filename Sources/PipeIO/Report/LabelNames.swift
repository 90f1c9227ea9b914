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
