internal import PipeKit

/// Judges one document after another: sentences, entities, and the document as a whole.
struct Judge: Sendable {
  private let lexicon: PolarityLexicon
  private let weights: RelationWeights
  private let options: Options
  private var reader = SentenceReader()
  private var finder = HitFinder()
  private var mentionReader = MentionReader()

  struct Options: Sendable {
    var judgesDocument = true
    var judgesSentences = true
    var judgesEntities = true
    var keepsEvidence = true
    var threshold = Score.zero
    var entityThreshold = Score.zero
  }

  /// Creates a judge who knows no words.
  init() {
    self.init(PolarityLexicon(capacity: 2), RelationWeights(RelationShares.fitted), Options())
  }

  init(_ lexicon: PolarityLexicon, _ weights: RelationWeights, _ options: Options) {
    self.lexicon = lexicon
    self.weights = weights
    self.options = options
  }

  mutating func judge(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ sentences: Span<Sentence>,
    _ entities: Span<Entity>
  ) -> Sentiment {
    var sentiment = Sentiment()
    var document = DocumentMean()
    if options.judgesSentences { sentiment.sentences.reserveCapacity(sentences.count) }
    if options.judgesEntities {
      sentiment.entities = Array(repeating: nil, count: entities.count)
    }
    reader.begin()
    for index in sentences.indices {
      let sentence = sentences[index]
      reader.read(sentence, bytes, tokens, entities, lexicon)
      finder.find(&reader.cues, isQuestion: sentence.isQuestion(bytes), lexicon)
      let place = SentencePlace(firstToken: Int(sentence.firstToken), tokens: tokens)
      judgeSentence(place, &sentiment, &document)
      if options.judgesEntities, !finder.hits.isEmpty {
        for mention in reader.mentions {
          sentiment.entities[Int(mention.entity)] = judgeMention(
            mention, JudgedLabel(entities[Int(mention.entity)].label), place, &sentiment)
        }
      }
    }
    if options.judgesDocument { finish(document, &sentiment) }
    return sentiment
  }

  private mutating func judgeSentence(
    _ place: SentencePlace, _ sentiment: inout Sentiment, _ document: inout DocumentMean
  ) {
    var sum: Int32 = 0
    let first = sentiment.evidence.count
    for hit in finder.hits {
      let value = Strength.tone(of: hit)
      guard value != 0 else { continue }
      sum = Strength.add(sum, value)
      guard options.keepsEvidence else { continue }
      let evidence = Evidence(place.range(of: hit), weight: Strength.score(value))
      if options.judgesDocument { document.offer(evidence) }
      if options.judgesSentences { sentiment.evidence.append(evidence) }
    }
    let score = Strength.score(sum)
    document.add(score)
    if options.judgesSentences {
      sentiment.sentences.append(judgement(score, options.threshold, first, sentiment))
    }
  }

  private mutating func judgeMention(
    _ mention: Mention, _ label: JudgedLabel, _ place: SentencePlace,
    _ sentiment: inout Sentiment
  ) -> Judgement? {
    if label == .value { return nil }
    mentionReader.read(mention, reader.cues, finder.hits)
    var sum: Int32 = 0
    var isSpokenOf = false
    let first = sentiment.evidence.count
    for contribution in mentionReader.contributions {
      if label == .place, contribution.relation.isLoose { continue }
      let hit = finder.hits[Int(contribution.hit)]
      let value = weights.value(of: hit, contribution)
      guard value != 0 else { continue }
      sum = Strength.add(sum, value)
      isSpokenOf = true
      guard options.keepsEvidence, value.magnitude >= Strength.leastEvidence else { continue }
      sentiment.evidence.append(Evidence(place.range(of: hit), weight: Strength.score(value)))
    }
    guard isSpokenOf else { return nil }
    return judgement(Strength.score(sum), options.entityThreshold, first, sentiment)
  }

  private func finish(_ document: DocumentMean, _ sentiment: inout Sentiment) {
    let first = sentiment.evidence.count
    sentiment.evidence.append(contentsOf: document.evidence)
    sentiment.document = judgement(document.score, options.threshold, first, sentiment)
  }

  /// A judgement whose evidence is all that was added from `first` on.
  private func judgement(
    _ score: Score, _ threshold: Score, _ first: Int, _ sentiment: Sentiment
  ) -> Judgement {
    let magnitude = score.tenThousandths.magnitude
    let polarity: Polarity =
      magnitude == 0 || magnitude < threshold.tenThousandths.magnitude
      ? .neutral : score < .zero ? .negative : .positive
    return Judgement(
      polarity, score: score, firstEvidence: UInt32(first),
      evidenceCount: UInt32(sentiment.evidence.count - first))
  }
}
