internal import PipeKit

/// Judges one document after another: sentences, entities, and the document as a whole.
struct Judge: Sendable {
  private let table: SentimentWords
  private var means: any SentenceJudging
  private let options: Options
  private var reader = SentenceReader()
  private var finder = HitFinder()
  private var holders = HolderFinder()
  private var sentenceEvidence: [Evidence] = []
  /// The words of the last document by what tone they have, if that was asked for.
  private(set) var toneCounts = ToneCounts()

  struct Options: Sendable {
    var judgesDocument = true
    var judgesSentences = true
    var judgesEntities = true
    var countsTone = false
    /// Kinds of zones whose sentences and entities are not judged.
    var skipZones: [Zone.Kind] = []
    /// Takes the place of what the document would be without.
    var thresholds: SentimentThresholds?
  }

  init(_ lexicon: PolarityLexicon, _ means: any SentenceJudging, _ options: Options) {
    table = SentimentWords(lexicon, means.vocabulary)
    self.means = means
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
      reader.read(sentence, bytes, tokens, entities, table)
      let isQuestion = sentence.isQuestion(bytes)
      finder.find(&reader.cues, isQuestion: isQuestion, table.lexicon)
      if options.countsTone { toneCounts.add(sentence, reader.cues, finder.hits, bytes, tokens) }
      let place = SentencePlace(firstToken: Int(sentence.firstToken), tokens: tokens)
      let inHand = SentenceInHand(reader.cues, finder.hits, isQuestion: isQuestion, place)
      judge(sentence, inHand, entities, &sentiment, &document)
    }
    if options.judgesDocument { finish(document, &sentiment) }
    return sentiment
  }

  /// Judges the sentence that was read, and its mentions.
  private mutating func judge(
    _ sentence: Sentence, _ inHand: borrowing SentenceInHand, _ entities: Span<Entity>,
    _ sentiment: inout Sentiment, _ document: inout DocumentMean
  ) {
    means.begin(inHand)
    if options.judgesSentences || options.judgesDocument {
      sentenceEvidence.removeAll(keepingCapacity: true)
      let verdict = inHand.cues.isEmpty ? .none : means.judge(inHand, &sentenceEvidence)
      finish(sentence, verdict, words: inHand.cues.count, &sentiment, &document)
    }
    guard options.judgesEntities else { return }
    for mention in reader.mentions {
      let entity = entities[Int(mention.entity)]
      let first = sentiment.evidence.count
      let verdict = means.judge(mention, JudgedLabel(entity.label), inHand, &sentiment.evidence)
      guard let verdict else { continue }
      var judgement = judgement(verdict, first, sentiment)
      judgement.holder = holders.holder(of: entity.range, sentiment.evidence[first...])
      sentiment.entities[Int(mention.entity)] = judgement
    }
  }

  private mutating func finish(
    _ sentence: Sentence, _ verdict: Verdict, words: Int, _ sentiment: inout Sentiment,
    _ document: inout DocumentMean
  ) {
    let first = sentiment.evidence.count
    if options.judgesSentences { sentiment.evidence.append(contentsOf: sentenceEvidence) }
    var judgement = judgement(verdict, first, sentiment)
    judgement.holder = holders.holder(of: sentence.range, sentenceEvidence[...])
    document.add(judgement, words: words)
    if options.judgesDocument {
      for evidence in sentenceEvidence { document.offer(evidence) }
    }
    if options.judgesSentences { sentiment.sentences.append(judgement) }
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

  /// A judgement whose evidence is all that was added from `first` on.
  private func judgement(_ verdict: Verdict, _ first: Int, _ sentiment: Sentiment) -> Judgement {
    Judgement(
      verdict.polarity, score: verdict.score, firstEvidence: UInt32(first),
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
