public import PipeKit

/// Finds names of people, organisations and places, dates, amounts and the like.
public struct Entities: Annotator {
  public static let info = Info(
    "ner", "Finds people, organisations, places, dates, amounts of money and more.",
    reads: [Token.layer, Sentence.layer], writes: [Entity.layer], uses: [Zone.layer])

  public static let settings = [
    Setting(
      "model", \Self.model,
      "What finds names: 'en-news', the model that ships, 'rules' alone, or a file of 'pipe train'."
    ),
    Setting(
      "labels", \Self.labels,
      "The labels to keep; TIME, PERCENT, QUANTITY, ORDINAL and CARDINAL must be asked for."),
    Setting(
      "min_score", \Self.minScore,
      """
      The lowest score to keep, from 0 to 1. Of names with a score of 0.7 seven in ten are right; \
      the setting as it comes gives the most right names for the fewest wrong ones.
      """),
    Setting(
      "relative_dates", \Self.relativeDates,
      "Also mark dates that hang on another: yesterday, last year, three days ago."),
    Setting("titles", \Self.titles, "Whether 'Mr' is part of 'Mr Macron'."),
    Setting("possessive", \Self.possessive, "Whether ''s' is part of 'Macron's'."),
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
      the last two may be missing.
      """),
    Setting(
      "gazetteer_case", \Self.gazetteerCase,
      """
      'exact' finds those names letter for letter, 'any' in any case, 'written' those in small \
      letters in any case and others as they are written.
      """),
    Setting(
      "patterns", \Self.patterns,
      """
      Names to find by their words: a label, a colon, and words, kinds of words in < >, \
      ( ) | ? * + {1,3} as in regular expressions, and [ ] around the name where the pattern has \
      words beside it. The kinds are any, word, capital, upper, lower, number, mark, title, given.
      """),
    Setting(
      "overlap", \Self.overlap,
      """
      Which of two that share words is kept: 'trusted' the one of your gazetteers and patterns, \
      else the longer; 'longest' and 'surest' whoever found it; 'keep' yours beside the others.
      """),
    Setting(
      "label_map", \Self.labelMap,
      "Other names for labels: 'conll', 'ontonotes', or your own such as '[LOC=GPE, MISC=]'."),
    Setting(
      "aliases", \Self.aliases,
      """
      A YAML file with the last word on names: under 'merge' a name with a list of what else it \
      is called, under 'split' lists of names that differ, under 'drop' names to leave out.
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
    Example(
      "Mr Macron's aides left.", "Mr ⟦PERSON Macron's⟧ aides left.",
      settings: "{ possessive: include }"),
    Example(
      "Emmanuel Macron met Nato leaders in Paris on 27 January.",
      "⟦PER Emmanuel Macron⟧ met ⟦ORG Nato⟧ leaders in ⟦LOC Paris⟧ on 27 January.",
      settings: "{ label_map: conll }"),
    Example(
      "Under the Clean Air Act of 1970, flight BA 117 was late.",
      "Under the ⟦LAW Clean Air Act of 1970⟧, flight ⟦FLIGHT BA 117⟧ was late.",
      settings: "{ labels: [], patterns: ['LAW: <capital>+ Act (of <number>)?', "
        + "'FLIGHT: flight [<upper> <number>]'] }"),
    Example(
      "At 9am she ran 3km, came third of 20 and won 5%.",
      "At ⟦TIME 9am⟧ she ran ⟦QUANTITY 3km⟧, came ⟦ORDINAL third⟧ of ⟦CARDINAL 20⟧ and won "
        + "⟦PERCENT 5%⟧.",
      settings: "{ labels: [TIME, PERCENT, QUANTITY, ORDINAL, CARDINAL] }"),
  ]

  var model = ModelChoice<NameTagger>.shipped
  var labels = Self.defaultLabels.map { LabelName($0) }
  var minScore = Score(tenThousandths: 4_000)
  var relativeDates = false
  var titles = TitlePolicy.exclude
  var possessive = PossessivePolicy.exclude
  var consistency = ConsistencyPolicy.document
  var skipZones: [Zone.Kind] = []
  var gazetteers: [FileReference] = []
  var gazetteerCase = LetterPolicy.written
  var patterns: [TokenPattern] = []
  var overlap = OverlapPolicy.trusted
  var labelMap = LabelMapping()
  var aliases: FileReference?

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
    recognizer = makeRecognizer(
      try model.load(context), files, try AliasList(aliases, context))
  }

  public mutating func annotate(_ text: Text, into notes: inout Annotations) throws {
    if recognizer == nil {
      recognizer = makeRecognizer(try model.load(PrepareContext()), [], AliasList())
    }
    recognizer?.annotate(text, into: &notes)
    let skipped = SkippedZones(notes, kinds: skipZones)
    if !skipped.isEmpty { notes.entities.removeAll { skipped.contains($0.range) } }
  }

  private func makeRecognizer(
    _ tagger: NameTagger?, _ files: [GazetteerFile], _ list: AliasList
  ) -> EntityRecognizer {
    EntityRecognizer(
      tagger,
      options: EntityRecognizer.Options(
        labels: labels.map(\.symbol), labelMap: labelMap, minScore: minScore,
        relativeDates: relativeDates, includesTitles: titles == .include,
        includesPossessives: possessive == .include, isConsistent: consistency == .document,
        overlap: overlap, gazetteers: files, letters: gazetteerCase, patterns: patterns,
        aliases: list))
  }
}
