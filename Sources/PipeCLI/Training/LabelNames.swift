/// What other annotation schemes call our labels.
enum LabelNames {
  /// Our label for one of CoNLL, OntoNotes or another well-known scheme; nil for one we lack.
  static func project(_ label: String) -> String? {
    switch label.lowercased() {
    case "person", "per", "politician", "researcher", "scientist", "writer", "musicalartist":
      "PERSON"
    case "organization", "organisation", "org", "corporation", "group", "university", "band",
      "politicalparty":
      "ORG"
    case "location", "loc", "gpe", "country": "LOC"
    case "norp", "nationality": "NORP"
    case "facility", "fac": "FAC"
    case "product": "PRODUCT"
    case "date": "DATE"
    case "money": "MONEY"
    case "misc", "miscellaneous", "event", "work_of_art", "law": "MISC"
    default: nil
    }
  }
}
