internal import PipeKit
internal import PipeModels

/// The steps from words to entities, and the scratch space they share.
///
/// Rules and lists (or a trained tagger in their place) propose names, rules propose numbers and
/// dates, gazetteers propose what the user listed. Overlaps are resolved, the document as a whole
/// settles doubts, and names that belong together get one canonical name. Every step after the
/// first works on proposals alone. Hot: linear in the text; the arrays are kept.
struct EntityRecognizer: Sendable {
  struct Options: Sendable {
    var labels: [Symbol]
    var minScore: Score
    var relativeDates: Bool
    var includesTitles: Bool
    var isConsistent: Bool
    var model: NameModelChoice
  }

  private let options: Options
  /// Labels that only the gazetteers give: listing a name is asking for it.
  private let ownLabels: Set<Symbol>
  private var reader: EntityWordReader
  private let gazetteer: Gazetteer
  private var names: NameRules
  /// Proposes names in place of the rules, where a model is asked for; it hears the rules first.
  private var tagged: TaggedProposals?
  private var hinter: NameHinter
  private var overlaps = OverlapResolver()
  private var consistency: NameConsistency
  private var groups: NameGroups
  private var proposals: [Proposal] = []
  private var canonical: [StringReference] = []

  init(options: Options, gazetteers: [GazetteerFile]) throws {
    self.options = options
    if options.model == .englishNews {
      let tagger = try ShippedModel.withEnglishNews { bytes throws(ModelFileError) in
        try NameTagger(model: bytes)
      }
      tagged = TaggedProposals(tagger)
    }
    var lexicon = Lexicon.english()
    let known = KnownNames(lexicon: &lexicon)
    reader = EntityWordReader(lexicon: lexicon)
    names = NameRules(known: known)
    hinter = NameHinter(names)
    var gazetteer = Gazetteer()
    for file in gazetteers { gazetteer.add(file, lexicon: lexicon) }
    self.gazetteer = gazetteer
    ownLabels = gazetteer.labels.subtracting(Symbol.entityLabels)
    let labels = NameLabels()
    consistency = NameConsistency(labels: labels)
    groups = NameGroups(labels: labels)
  }

  /// Writes the entities of one document in place of those before.
  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    let bytes = text.bytes
    reader.read(bytes, tokens: notes.tokens.span, sentences: notes.sentences.span)
    // Second references, not copies: they are read while the scratch is written.
    let (wordArray, sentences) = (reader.words, reader.sentences)
    let words = wordArray.span
    proposals.removeAll(keepingCapacity: true)
    if tagged != nil {
      hinter.read(bytes, words, sentences)
      tagged?.read(text, notes, hints: hinter.hints)
    }
    for sentence in sentences {
      propose(WordView(bytes: bytes, words: words, sentence: sentence.words), sentence.style)
    }
    NameTrimming.trim(&proposals, words)
    overlaps.resolve(&proposals)
    if options.isConsistent, consistency.settle(&proposals, bytes, words, sentences) {
      overlaps.resolve(&proposals)
    }
    proposals.removeAll { $0.score < options.minScore }
    groups.join(proposals, text, words, into: &notes.strings, canonical: &canonical)
    write(text, words, into: &notes)
  }

  /// Proposes what a sentence names.
  private mutating func propose(
    _ view: borrowing WordView, _ style: EntitySentence.Style
  ) {
    let first = proposals.count
    if !gazetteer.isEmpty { gazetteer.propose(view, into: &proposals) }
    if tagged != nil {
      tagged?.propose(view.words, in: view.start..<view.end, into: &proposals)
    } else if style != .upper {
      names.propose(view, into: &proposals)
    }
    NumberRules(view, relativeDates: options.relativeDates).propose(into: &proposals)
    proposals[first...].sort { $0.firstWord < $1.firstWord }
  }

  private func write(_ text: Text, _ words: Span<EntityWord>, into notes: inout Annotations) {
    notes.entities.removeAll()
    var end = 0
    for (index, proposal) in proposals.enumerated() where isKept(proposal) {
      var first = proposal.words.lowerBound
      if options.includesTitles, proposal.label == .person {
        while first > end, isTitle(words, first - 1) { first -= 1 }
      }
      end = proposal.words.upperBound
      let range = TextRange(words[first].range.lower, words[end - 1].range.upper)
      var name = canonical[index]
      if proposal.canonical >= 0 {
        let listed = gazetteer.name(proposal.canonical)
        if listed != text.makeText(range) { name = notes.strings.add(listed.bytes) }
      }
      notes.entities.append(
        Entity(range, label: proposal.label, score: proposal.score, canonical: name))
    }
  }

  private func isKept(_ proposal: Proposal) -> Bool {
    options.labels.contains(proposal.label) || ownLabels.contains(proposal.label)
  }

  /// Whether a word is a title that stands right before what follows it.
  private func isTitle(_ words: Span<EntityWord>, _ index: Int) -> Bool {
    words[index].shape.contains(.capital)
      && words[index].isAny(LexicalClass.honorific.union(.role))
      && words[index + 1].shape.contains(.spaceBefore)
  }
}
