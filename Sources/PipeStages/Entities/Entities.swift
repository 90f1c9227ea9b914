public import PipeKit

/// Finds names of people, organisations and places, dates, amounts and the like.
public struct Entities: Annotator {
  public static let info = Info(
    "ner", "Finds people, organisations, places, dates, amounts of money and more.",
    reads: [Token.layer, Sentence.layer], writes: [Entity.layer])

  public static let settings = [
    Setting(
      "model", \Self.model, "What finds names: the trained model of English news, or rules alone."),
    Setting(
      "labels", \Self.labels,
      "The labels to keep; TIME, PERCENT, QUANTITY, ORDINAL and CARDINAL must be asked for."),
    Setting("min_score", \Self.minScore, "The lowest score to keep, from 0 to 1."),
    Setting(
      "relative_dates", \Self.relativeDates,
      "Also mark dates that hang on another: yesterday, last year, three days ago."),
    Setting("titles", \Self.titles, "Whether 'Mr' is part of 'Mr Macron'."),
    Setting(
      "consistency", \Self.consistency,
      "Whether the mentions of a name in one document settle each other's labels."),
    Setting(
      "skip_zones", \Self.skipZones,
      "Zones whose names are left out, where a stage 'zones' came before: [byline, caption]."),
    Setting(
      "gazetteers", \Self.gazetteers,
      """
      Files of names to find: surface, label, identifier and canonical name, with tabs between; \
      the last two may be missing. A surface in small letters is found in any case.
      """),
  ]

  public static let examples = [
    Example(
      "French President Emmanuel Macron met Nato leaders in Paris on 27 January. Mr Macron left.",
      "⟦NORP French⟧ President ⟦PERSON Emmanuel Macron⟧ met ⟦ORG Nato⟧ leaders in ⟦LOC Paris⟧ on "
        + "⟦DATE 27 January⟧. Mr ⟦PERSON Macron⟧ left."),
    Example(
      "Harrowmere Logistics plc paid $1.4bn for the port, 12% more than last year.",
      "⟦ORG Harrowmere Logistics plc⟧ paid ⟦MONEY $1.4bn⟧ for the port, ⟦PERCENT 12%⟧ more than "
        + "⟦DATE last year⟧.",
      settings: "{ labels: [ORG, MONEY, PERCENT, DATE], relative_dates: true }"),
    Example(
      "Ms Brandão thanked Dr Hope.", "⟦PERSON Ms Brandão⟧ thanked ⟦PERSON Dr Hope⟧.",
      settings: "{ titles: include }"),
  ]

  var model = NameModelChoice.englishNews
  var labels = Self.defaultLabels.map { LabelName($0) }
  var minScore = Score(tenThousandths: 5_000)
  var relativeDates = false
  var titles = TitlePolicy.exclude
  var consistency = ConsistencyPolicy.document
  var skipZones: [Zone.Kind] = []
  var gazetteers: [FileReference] = []

  private var recognizer: EntityRecognizer?

  private static let defaultLabels: [Symbol] = [
    .person, .organization, .location, .nationality, .facility, .product, .date, .money,
    .miscellaneous,
  ]

  public init() {}

  public mutating func prepare(_ context: borrowing PrepareContext) throws {
    var files: [GazetteerFile] = []
    for file in gazetteers {
      files.append(
        try GazetteerFile(try context.bytes(ofFile: file.path), path: file.path))
    }
    recognizer = try makeRecognizer(files)
  }

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    if recognizer == nil { recognizer = try makeRecognizer([]) }
    recognizer?.annotate(text, into: &notes)
    let skipped = SkippedZones(notes, kinds: skipZones)
    if !skipped.isEmpty { notes.entities.removeAll { skipped.contains($0.range) } }
  }

  private func makeRecognizer(_ files: [GazetteerFile]) throws -> EntityRecognizer {
    try EntityRecognizer(
      options: EntityRecognizer.Options(
        labels: labels.map(\.symbol), minScore: minScore, relativeDates: relativeDates,
        includesTitles: titles == .include, isConsistent: consistency == .document,
        model: model),
      gazetteers: files)
  }
}
