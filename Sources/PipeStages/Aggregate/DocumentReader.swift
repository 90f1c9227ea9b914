import PipeKit

/// Reads one document into a ``Tally``.
///
/// Hot: runs over every mention. Its arrays are scratch space, empty between documents.
struct DocumentReader: Sendable {
  private let labels: Set<Symbol>
  private let pairs: Aggregate.PairScope
  private let groups: GroupReader
  /// The number of a label in the tally by the symbol's index; see ``number(of:in:)``.
  private var labelNumbers: [UInt32] = []

  private var mentions: [Mention] = []
  /// The distinct entities of the document, in text order.
  private var named: [UInt32] = []
  /// By entity: the mention's place in ``named`` plus one, or zero.
  private var places: [UInt32] = []
  private var here: [Tally.GroupCell] = []
  private var pairKeys: [UInt64] = []
  private var together: [UInt32] = []
  private var families: [UInt64] = []

  /// One mention of a counted entity.
  private struct Mention {
    var entity: UInt32
    /// The mention's place in the layer of entities.
    var index: Int
    /// The sentence it is in, or −1.
    var sentence: Int
  }

  /// Sentences that name more are lists, and pair nobody.
  private static let sentenceLimit = 20
  /// Of a document, so many of the entities named first are paired.
  private static let documentLimit = 64
  private static let unknown = UInt32.max
  private static let ignored = UInt32.max - 1

  /// Labels of what is counted or measured rather than named.
  private static let numbers: Set<Symbol> = [
    .date, .money, .time, .percent, .quantity, .ordinal, .cardinal,
  ]

  init(
    by: [String] = ["entity", "date"], labels: [String] = [],
    pairs: Aggregate.PairScope = .sentence
  ) {
    self.labels = Set(labels.map { Symbol($0) })
    self.pairs = pairs
    groups = GroupReader(by: by)
  }

  mutating func add(_ document: Document, to tally: inout Tally) {
    let day = document.day()
    findMentions(in: document, tally: &tally)
    countEntities(of: document, on: day.flatMap { Day($0) }, in: &tally)
    if let group = groups.group(of: document, on: day, in: &tally.groups) {
      count(group, document, &tally)
    }
    switch pairs {
    case .sentence: pairWithinSentences(&tally)
    case .document: pairWithinDocument(&tally)
    case .off: break
    }
    tellFamiliesApart(in: &tally)
    clear()
  }

  // MARK: Mentions

  private mutating func findMentions(in document: Document, tally: inout Tally) {
    let notes = document.notes
    var sentence = 0
    for index in notes.entities.indices {
      let mention = notes.entities[index]
      let label = number(of: mention.label, in: &tally)
      if label == Self.ignored || mention.range.isEmpty { continue }
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
      let entity = tally.entity(named: name, label: label)
      tally.addForm(name, of: entity, asName: 1, asSurface: name == surface ? 1 : 0)
      if name != surface { tally.addForm(surface, of: entity, asSurface: 1) }
      mentions.append(
        Mention(entity: entity, index: index, sentence: isInside ? sentence : -1))
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

  // MARK: Entities

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
      here[place].sum += Int128(judgement.score.tenThousandths)
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

  /// Keeps the sentence as an example if it is stronger than the one kept so far.
  private func keep(
    _ judgement: Judgement, _ range: TextRange, _ document: Document, _ entity: Int,
    _ tally: inout Tally
  ) {
    let score = judgement.score
    if score == .zero { return }
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
      cell.sum = Int128(judgement.score.tenThousandths)
    }
    tally.addCell(Tally.noEntity, group, cell)
  }

  // MARK: Pairs

  private mutating func pairWithinSentences(_ tally: inout Tally) {
    var start = 0
    while start < mentions.count {
      let sentence = mentions[start].sentence
      var end = start + 1
      while end < mentions.count, mentions[end].sentence == sentence { end += 1 }
      if sentence >= 0, end - start > 1 { pairSentence(start..<end) }
      start = end
    }
    // A key that comes twice was in two sentences.
    pairKeys.sort()
    var index = 0
    while index < pairKeys.count {
      let key = pairKeys[index]
      var end = index + 1
      while end < pairKeys.count, pairKeys[end] == key { end += 1 }
      let (a, b) = KeyTable.parts(key)
      tally.addPair(a, b, sentences: end - index, documents: 1)
      index = end
    }
  }

  /// Pairs the entities of one sentence's mentions, each once.
  private mutating func pairSentence(_ range: Range<Int>) {
    together.removeAll(keepingCapacity: true)
    for index in range where !together.contains(mentions[index].entity) {
      together.append(mentions[index].entity)
      if together.count > Self.sentenceLimit { return }
    }
    for first in together.indices {
      for second in first + 1..<together.count {
        pairKeys.append(Tally.pairKey(together[first], together[second]))
      }
    }
  }

  private func pairWithinDocument(_ tally: inout Tally) {
    let first = named.prefix(Self.documentLimit)
    for (index, one) in first.enumerated() {
      for other in first[(index + 1)...] { tally.addPair(one, other, sentences: 0, documents: 1) }
    }
  }

  // MARK: Families

  /// Notes which entities of one family the document held to be different.
  private mutating func tellFamiliesApart(in tally: inout Tally) {
    families.removeAll(keepingCapacity: true)
    for entity in named {
      families.append(KeyTable.key(tally.entities[Int(entity)].family, entity))
    }
    families.sort()
    var start = 0
    while start < families.count {
      let family = KeyTable.parts(families[start]).high
      var end = start + 1
      while end < families.count, KeyTable.parts(families[end]).high == family { end += 1 }
      // A longer row is a list, such as all the members of a family.
      let row = start..<min(end, start + Self.sentenceLimit)
      for first in row {
        for second in first + 1..<row.upperBound {
          tally.tellApart(
            KeyTable.parts(families[first]).low, KeyTable.parts(families[second]).low)
        }
      }
      start = end
    }
  }

  private mutating func clear() {
    for entity in named { places[Int(entity)] = 0 }
    mentions.removeAll(keepingCapacity: true)
    named.removeAll(keepingCapacity: true)
    here.removeAll(keepingCapacity: true)
    pairKeys.removeAll(keepingCapacity: true)
  }
}
