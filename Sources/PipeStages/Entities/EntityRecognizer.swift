internal import PipeKit

/// The steps from words to entities, and the scratch space they share.
///
/// Rules and lists (or a trained tagger in their place) propose names, rules propose numbers and
/// dates, gazetteers and patterns propose what the user asked for. Overlaps are resolved, the
/// document as a whole settles doubts, and names that belong together get one canonical name. Every
/// step after the first works on proposals alone. Hot: linear in the text; the arrays are kept.
struct EntityRecognizer: Sendable {
  private let options: Options
  private var reader: EntityWordReader
  private let gazetteer: Gazetteer
  private var patterns: PatternMatcher
  private var rules: NameHinter
  /// Proposes names in place of the rules, where a model is asked for; it hears the rules first.
  private var tagged: TaggedProposals?
  private var overlaps: OverlapResolver
  private var consistency: NameConsistency
  private var groups: NameGroups
  private var proposals: [Proposal] = []
  private var naming: [NameOfMention] = []
  private let labels = NameLabels()
  private let listed: ListedNames
  private let writer: EntityWriter

  /// Creates a recogniser; without a tagger it goes by the rules alone.
  init(_ tagger: NameTagger?, options: Options) {
    self.options = options
    tagged = tagger.map { TaggedProposals($0) }
    var lexicon = Lexicon.english()
    let known = KnownNames(lexicon: &lexicon)
    reader = EntityWordReader(lexicon: lexicon)
    rules = NameHinter(NameRules(known: known))
    listed = ListedNames(known: known)
    var gazetteer = Gazetteer(capacity: options.gazetteers.reduce(0) { $0 + $1.rows.count })
    for file in options.gazetteers { gazetteer.add(file, options.letters, lexicon: lexicon) }
    self.gazetteer = gazetteer
    patterns = PatternMatcher(PatternProgram(options.patterns, lexicon: lexicon))
    overlaps = OverlapResolver(options.overlap)
    consistency = NameConsistency(labels: labels)
    let aliases = NameAliases(user: options.aliases)
    groups = NameGroups(labels: labels, aliases: aliases)
    writer = EntityWriter(options, gazetteer, aliases)
  }

  /// Writes the entities of one document in place of those before.
  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    let bytes = text.bytes
    reader.read(bytes, tokens: notes.tokens.span, sentences: notes.sentences.span)
    // Second references, not copies: they are read while the scratch is written.
    let (wordArray, sentences) = (reader.words, reader.sentences)
    let words = wordArray.span
    proposals.removeAll(keepingCapacity: true)
    rules.read(bytes, words, sentences)
    if tagged != nil {
      rules.makeHints(words)
      tagged?.read(text, notes, hints: rules.hints)
    }
    for (number, sentence) in sentences.enumerated() {
      propose(WordView(bytes: bytes, words: words, sentence: sentence.words), number)
    }
    NameTrimming.trim(&proposals, words)
    PlaceLists.split(&proposals, words)
    overlaps.resolve(&proposals)
    NameSplitting.split(&proposals, words)
    NameSplitting.joinNicknamed(&proposals, words)
    NameSplitting.extendToPurpose(&proposals, bytes, words)
    TellingEndings.settle(&proposals, words)
    TellingNeighbours.settle(&proposals, words)
    listed.settle(&proposals, bytes, words)
    NameLists.settle(&proposals, bytes, words)
    Introductions.settle(&proposals, labels, bytes, words)
    if options.isConsistent, consistency.settle(&proposals, bytes, words, sentences) {
      overlaps.resolve(&proposals)
    }
    NameTrimming.addNumerals(&proposals, words)
    ScoreCalibration.calibrate(&proposals)
    proposals.removeAll { $0.score < options.minScore }
    groups.join(proposals, text, words, into: &notes.strings, naming: &naming)
    writer.write(proposals, naming, text, words, into: &notes)
  }

  /// Proposes what the sentence of a number names.
  private mutating func propose(_ view: borrowing WordView, _ number: Int) {
    let first = proposals.count
    if !gazetteer.isEmpty { gazetteer.propose(view, into: &proposals) }
    if !patterns.isEmpty { patterns.propose(view, into: &proposals) }
    let tags = proposals.count
    tagged?.propose(view.words, in: view.start..<view.end, into: &proposals)
    let untagged = proposals.count
    proposals.append(contentsOf: rules.proposals(inSentence: number))
    if tagged != nil {
      NameReconciler.reconcile(tags..<untagged, with: untagged..<proposals.count, in: &proposals)
    }
    NumberRules(view, relativeDates: options.relativeDates).propose(into: &proposals)
    proposals.order(from: first)
  }
}

extension EntityRecognizer {
  /// What the settings of the stage ask for, with the files they name.
  struct Options: Sendable {
    var labels: [Symbol]
    var labelMap: LabelMapping
    var minScore: Score
    var relativeDates: Bool
    var includesTitles: Bool
    var includesPossessives: Bool
    var isConsistent: Bool
    var overlap: OverlapPolicy
    var gazetteers: [GazetteerFile]
    var letters: LetterPolicy
    var patterns: [TokenPattern]
    var aliases: AliasList
  }
}
