internal import PipeKit
internal import PipeModels

/// Judges one document after another: sentences, entities, and the document as a whole.
struct Judge: Sendable {
  private let lexicon: PolarityLexicon
  private var model: SentimentModel
  private let options: Options
  private var reader = SentenceReader()
  private var finder = HitFinder()
  private var reading = ModelReading()
  private var evidenceFinder = EvidenceFinder()
  private var holders = HolderFinder()
  private var ownWords: [OwnWord] = []
  private var sentenceEvidence: [Evidence] = []
  /// The words of the last document by what tone they have, if that was asked for.
  private(set) var toneCounts = ToneCounts()

  struct Options: Sendable {
    var judgesDocument = true
    var judgesSentences = true
    var judgesEntities = true
    var keepsEvidence = true
    var countsTone = false
    /// Kinds of zones whose sentences and entities are not judged.
    var skipZones: [Zone.Kind] = []
    /// Takes the place of what the model finds most likely.
    var thresholds: SentimentThresholds?
  }

  private static let sentenceEvidence = 4
  private static let entityEvidence = 3

  init(_ lexicon: PolarityLexicon, _ model: SentimentModel, _ options: Options) {
    self.lexicon = lexicon
    self.model = model
    self.options = options
  }

  mutating func judge(_ bytes: Span<UInt8>, _ notes: Annotations) -> Sentiment {
    var sentiment = Sentiment()
    var document = DocumentMean()
    let (tokens, entities) = (notes.tokens.span, notes.entities.span)
    if options.judgesSentences { sentiment.sentences.reserveCapacity(notes.sentences.count) }
    if options.judgesEntities {
      sentiment.entities = Array(repeating: nil, count: entities.count)
    }
    reader.begin()
    toneCounts.removeAll()
    holders.begin(notes.attributions)
    let skipped = SkippedZones(notes, kinds: options.skipZones)
    for index in notes.sentences.indices {
      let sentence = notes.sentences[index]
      if skipped.contains(sentence.range) {
        if options.judgesSentences {
          sentiment.sentences.append(Judgement(.neutral, score: .zero))
        }
        continue
      }
      reader.read(sentence, bytes, tokens, entities, lexicon)
      finder.find(&reader.cues, isQuestion: sentence.isQuestion(bytes), lexicon)
      if options.countsTone { toneCounts.add(sentence, reader.cues, finder.hits, bytes, tokens) }
      judge(sentence, bytes, tokens, entities, &sentiment, &document)
    }
    if options.judgesDocument { finish(document, &sentiment) }
    return sentiment
  }

  /// Judges a sentence and its mentions; one that is very long is read in parts.
  private mutating func judge(
    _ sentence: Sentence, _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ entities: Span<Entity>,
    _ sentiment: inout Sentiment, _ document: inout DocumentMean
  ) {
    let place = SentencePlace(firstToken: Int(sentence.firstToken), tokens: tokens)
    sentenceEvidence.removeAll(keepingCapacity: true)
    var total = PolaritySums()
    var parts: Int32 = 0
    var start = 0
    var firstHit = 0
    var nextMention = 0
    while start < reader.cues.count {
      let range = start..<min(start + WordWindow.limit, reader.cues.count)
      var endHit = firstHit
      while endHit < finder.hits.count, Int(finder.hits[endHit].first) < range.upperBound {
        endHit += 1
      }
      reading.read(range, of: sentence, bytes, tokens, reader.cues, finder.hits, model.vocabulary)
      let hits = finder.hits[firstHit..<endHit]
      if options.judgesSentences || options.judgesDocument {
        total = total + judgePart(hits, place, isFirst: parts == 0)
        parts += 1
      }
      while nextMention < reader.mentions.count {
        let mention = reader.mentions[nextMention]
        guard Int(mention.first) < range.upperBound else { break }
        if options.judgesEntities {
          let entity = entities[Int(mention.entity)]
          sentiment.entities[Int(mention.entity)] = judgeMention(
            mention, JudgedLabel(entity.label), entity.range, hits, place, &sentiment)
        }
        nextMention += 1
      }
      (start, firstHit) = (range.upperBound, endHit)
    }
    guard options.judgesSentences || options.judgesDocument else { return }
    finish(sentence, parts > 1 ? total / parts : total, &sentiment, &document)
  }

  /// Judges as much of a sentence as was read.
  private mutating func judgePart(
    _ hits: ArraySlice<Hit>, _ place: SentencePlace, isFirst: Bool
  ) -> PolaritySums {
    reading.findSentence(hits)
    ownWords.removeAll(keepingCapacity: true)
    for hit in hits where hit.traits.contains(.isUsers) {
      ownWords.append(OwnWord(hit, first: reading.first, strength: Strength.tone(of: hit)))
    }
    let sums = model.sentences.judge(
      reading.sentenceFeatures.sheet, reading.patterns, count: reading.window.words.count, ownWords)
    let polarity = polarity(of: sums)
    guard options.keepsEvidence, isFirst, polarity != .neutral else { return sums }
    if ownWords.isEmpty {
      model.sentences.attribute(reading.patterns, least: EvidenceFinder.leastPattern)
    }
    evidenceFinder.find(reading, model.sentences, reader.cues, finder.hits, polarity)
    evidenceFinder.addEvidence(Self.sentenceEvidence, place, to: &sentenceEvidence)
    return sums
  }

  private mutating func finish(
    _ sentence: Sentence, _ sums: PolaritySums, _ sentiment: inout Sentiment,
    _ document: inout DocumentMean
  ) {
    let first = sentiment.evidence.count
    if options.judgesSentences { sentiment.evidence.append(contentsOf: sentenceEvidence) }
    var judgement = judgement(sums, first, sentiment)
    judgement.holder = holders.holder(of: sentence.range, sentenceEvidence[...])
    if reader.cues.isEmpty { judgement = Judgement(.neutral, score: .zero) }
    document.add(judgement, words: reader.cues.count)
    if options.judgesDocument {
      for evidence in sentenceEvidence { document.offer(evidence) }
    }
    if options.judgesSentences { sentiment.sentences.append(judgement) }
  }

  private mutating func judgeMention(
    _ mention: Mention, _ label: JudgedLabel, _ range: TextRange, _ hits: ArraySlice<Hit>,
    _ place: SentencePlace, _ sentiment: inout Sentiment
  ) -> Judgement? {
    guard label != .value, reading.findTarget(mention, reader.cues, finder.hits) else { return nil }
    guard isSpokenOf(label) else { return nil }
    ownWords.removeAll(keepingCapacity: true)
    for contribution in reading.contributions {
      let hit = finder.hits[Int(contribution.hit)]
      guard hit.traits.contains(.isUsers) else { continue }
      let strength = reading.weights.value(of: hit, contribution)
      ownWords.append(OwnWord(hit, first: reading.first, strength: strength))
    }
    let sums = model.targets.judge(
      reading.targetFeatures.sheet, reading.patterns, count: reading.window.words.count, ownWords)
    let first = sentiment.evidence.count
    let polarity = polarity(of: sums)
    if options.keepsEvidence, polarity != .neutral {
      if ownWords.isEmpty {
        model.targets.attribute(reading.patterns, least: EvidenceFinder.leastPattern)
      }
      evidenceFinder.find(reading, model.targets, reader.cues, finder.hits, polarity)
      evidenceFinder.addEvidence(Self.entityEvidence, place, to: &sentiment.evidence)
    }
    var judgement = judgement(sums, first, sentiment)
    judgement.holder = holders.holder(of: range, sentiment.evidence[first...])
    return judgement
  }

  /// Whether anything in reach says something; of a place, only what is closely related counts.
  private func isSpokenOf(_ label: JudgedLabel) -> Bool {
    switch label {
    case .value: false
    case .place: reading.contributions.contains { !$0.relation.isLoose }
    case .actor: reading.hasWeighedTarget
    }
  }

  private func finish(_ document: DocumentMean, _ sentiment: inout Sentiment) {
    let first = sentiment.evidence.count
    sentiment.evidence.append(contentsOf: document.evidence)
    let score = document.score.inHundredths
    let polarity =
      options.thresholds?.polarity(of: score) ?? document.only
      ?? SentimentThresholds.ofDocuments.polarity(of: score)
    sentiment.document = Judgement(
      polarity, score: score, firstEvidence: UInt32(first),
      evidenceCount: UInt32(sentiment.evidence.count - first))
    sentiment.shares = document.shares
  }

  private func polarity(of sums: PolaritySums) -> Polarity {
    options.thresholds?.polarity(of: sums.score.inHundredths) ?? sums.polarity
  }

  /// A judgement whose evidence is all that was added from `first` on.
  private func judgement(
    _ sums: PolaritySums, _ first: Int, _ sentiment: Sentiment
  ) -> Judgement {
    Judgement(
      polarity(of: sums), score: sums.score.inHundredths, firstEvidence: UInt32(first),
      evidenceCount: UInt32(sentiment.evidence.count - first))
  }
}

extension Score {
  /// The score with two decimals, which is what a sentiment is worth.
  var inHundredths: Score {
    let half: Int32 = tenThousandths < 0 ? -50 : 50
    return Score(tenThousandths: (tenThousandths + half) / 100 * 100)
  }
}
