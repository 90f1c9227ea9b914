import PipeKit

/// Reads one document into a ``Tally``.
///
/// Hot: runs over every mention. Its arrays are scratch space, empty between documents.
struct DocumentReader: Sendable {
  private let labels: Set<Symbol>
  private let skipZones: [Zone.Kind]
  private let groups: GroupReader
  /// The number of a label in the tally by the symbol's index; see ``number(of:in:)``.
  private var labelNumbers: [UInt32] = []

  private var mentions: [CountedMention] = []
  /// The distinct entities of the document, in text order.
  private var named: [UInt32] = []
  /// By entity: the mention's place in ``named`` plus one, or zero.
  private var places: [UInt32] = []
  private var here: [Tally.GroupCell] = []
  private var pairs: PairCounter
  private var families = FamilyComparison()

  private static let unknown = UInt32.max
  private static let ignored = UInt32.max - 1

  /// Labels of what is counted or measured rather than named.
  private static let numbers: Set<Symbol> = [
    .date, .money, .time, .percent, .quantity, .ordinal, .cardinal,
  ]

  init(
    by: [String] = ["entity", "date"], labels: [String] = [], skipZones: [Zone.Kind] = [],
    pairs: Aggregate.PairScope = .sentence
  ) {
    self.labels = Set(labels.map { Symbol($0) })
    self.skipZones = skipZones
    self.pairs = PairCounter(scope: pairs)
    groups = GroupReader(by: by)
  }

  mutating func add(_ document: Document, to tally: inout Tally) {
    let day = document.day()
    findMentions(in: document, tally: &tally)
    countEntities(of: document, on: day.flatMap { Day($0) }, in: &tally)
    if let group = groups.group(of: document, on: day, in: &tally.groups) {
      count(group, document, &tally)
    }
    pairs.count(mentions, named: named, in: &tally)
    families.compare(named, in: &tally)
    clear()
  }

  private mutating func findMentions(in document: Document, tally: inout Tally) {
    let notes = document.notes
    let skipped = SkippedZones(notes, kinds: skipZones)
    var sentence = 0
    for index in notes.entities.indices {
      let mention = notes.entities[index]
      let label = number(of: mention.label, in: &tally)
      if label == Self.ignored || mention.range.isEmpty { continue }
      if !skipped.isEmpty, skipped.overlaps(mention.range) { continue }
      while sentence < notes.sentences.count,
        notes.sentences[sentence].range.upper <= mention.range.lower
      {
        sentence += 1
      }
      let isInside =
        sentence < notes.sentences.count
        && notes.sentences[sentence].range.lower <= mention.range.lower

      let surface = tally.names.intern(document.text.bytes(mention.range))
      let name =
        mention.canonical.isEmpty ? surface : tally.names.intern(notes.strings[mention.canonical])
      let entity = tally.count(named: name, label: label, isSurface: name == surface)
      if entity == Tally.noEntity { continue }
      if name != surface { tally.addForm(surface, of: entity, asSurface: 1) }
      mentions.append(
        CountedMention(entity: entity, index: index, sentence: isInside ? sentence : -1))
    }
  }

  /// The number of a label in the tally, or ``ignored`` where it is not counted.
  private mutating func number(of label: Symbol, in tally: inout Tally) -> UInt32 {
    let index = Int(label.index)
    while labelNumbers.count <= index { labelNumbers.append(Self.unknown) }
    let known = labelNumbers[index]
    if known == Self.ignored { return known }
    // A tally that was read back numbers its labels anew.
    if known < tally.labels.count, tally.labels[Int(known)] == label { return known }
    let isCounted = labels.isEmpty ? !Self.numbers.contains(label) : labels.contains(label)
    labelNumbers[index] = isCounted ? tally.number(of: label) : Self.ignored
    return labelNumbers[index]
  }

  private mutating func countEntities(
    of document: Document, on day: Day?, in tally: inout Tally
  ) {
    let judgements = document.notes.sentiment.entities
    let areJudged = judgements.count == document.notes.entities.count
    while places.count < tally.entities.count { places.append(0) }
    for mention in mentions {
      let entity = Int(mention.entity)
      if places[entity] == 0 {
        named.append(mention.entity)
        here.append(Tally.GroupCell(documents: 1))
        places[entity] = UInt32(named.count)
        tally.entities[entity].documents += 1
        tally.entities[entity].see(on: day)
      }
      let place = Int(places[entity]) - 1
      here[place].mentions += 1
      tally.entities[entity].mentions += 1
      if document.notes.entities[mention.index].label == .person {
        countTitle(before: document.notes.entities[mention.index].range, document, entity, &tally)
      }
      guard areJudged, let judgement = judgements[mention.index] else { continue }
      here[place].judged += 1
      here[place].sum += Int64(judgement.score.tenThousandths)
      tally.entities[entity].tone.add(judgement)
      guard mention.sentence >= 0, judgement.polarity != .neutral else { continue }
      keep(judgement, document.notes.sentences[mention.sentence].range, document, entity, &tally)
    }
  }

  private func countTitle(
    before range: TextRange, _ document: Document, _ entity: Int, _ tally: inout Tally
  ) {
    switch Honorific.around(range, in: document.text.bytes) {
    case .man: tally.entities[entity].men += 1
    case .woman: tally.entities[entity].women += 1
    case .neutral, nil: break
    }
  }

  /// A weaker judgement is no example of what is said of anybody, in ten-thousandths.
  private static let leastExample: UInt32 = 2_000

  /// Keeps the sentence as an example if it is stronger than the one kept so far.
  private func keep(
    _ judgement: Judgement, _ range: TextRange, _ document: Document, _ entity: Int,
    _ tally: inout Tally
  ) {
    let score = judgement.score
    if score.tenThousandths.magnitude < Self.leastExample { return }
    let kept = score < .zero ? tally.entities[entity].worst : tally.entities[entity].best
    if let kept {
      if score.tenThousandths.magnitude < kept.score.tenThousandths.magnitude { return }
      let isTie = score == kept.score
      if isTie, kept.id.lexicographicallyPrecedes(document.id.utf8) { return }
    }
    tally.entities[entity].keep(
      QuotedSentence(
        score: score, id: Array(document.id.utf8),
        sentence: Excerpt.make(range, of: document, limit: QuotedSentence.limit)))
  }

  /// Adds the document to its group: for each entity, or for the documents themselves.
  private func count(_ group: UInt32, _ document: Document, _ tally: inout Tally) {
    if groups.hasEntity {
      for (entity, cell) in zip(named, here) { tally.addCell(entity, group, cell) }
      return
    }
    var cell = Tally.GroupCell(mentions: mentions.count, documents: 1)
    if let judgement = document.notes.sentiment.document {
      cell.judged = 1
      cell.sum = Int64(judgement.score.tenThousandths)
    }
    tally.addCell(Tally.noEntity, group, cell)
  }

  private mutating func clear() {
    for entity in named { places[Int(entity)] = 0 }
    mentions.removeAll(keepingCapacity: true)
    named.removeAll(keepingCapacity: true)
    here.removeAll(keepingCapacity: true)
  }
}
