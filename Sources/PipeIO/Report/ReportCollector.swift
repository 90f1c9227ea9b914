public import PipeKit

/// Collects, beside a pipeline's own stages, what `report.html` shows of the documents.
///
/// Its size is bounded: one row for each day, the strongest sentences, and a few documents kept
/// for display. Obeys the laws of ``Aggregator``.
public struct ReportCollector: Aggregator {
  public static let info = Info("report", "Collects what the report shows of the documents.")

  private(set) var documents = 0
  private(set) var words = 0
  private(set) var bytes = 0
  /// What was judged of all documents.
  private(set) var tone = ToneSum()
  private(set) var days: [Day: DayTone] = [:]
  private(set) var negative = TopRanked<StrongSentence>(limit: sentenceLimit)
  private(set) var positive = TopRanked<StrongSentence>(limit: sentenceLimit)
  /// What named people are quoted as saying, where a plugin's stage wrote the layer `quotes`.
  private(set) var quotes = TopRanked<SpokenQuote>(limit: quoteLimit)
  private(set) var kept = TopRanked<KeptDocument>(limit: documentLimit)
  private var interest = DocumentInterest()

  /// How many documents may all be shown; of more, a choice is.
  static let documentLimit = 30
  private static let sentenceLimit = 40
  private static let quoteLimit = 120

  /// The documents of one day and what was judged of them.
  struct DayTone: Hashable, Sendable {
    var documents = 0
    var tone = ToneSum()
  }

  public init() {}

  public mutating func add(_ document: Document) throws {
    documents += 1
    bytes += document.original.count
    words += Self.countWords(document)
    let day = document.day().flatMap { Day($0) }
    let judgement = document.notes.sentiment.document
    if let judgement { tone.add(judgement) }
    if let day {
      days[day, default: DayTone()].documents += 1
      if let judgement { days[day]?.tone.add(judgement) }
    }
    addSentences(of: document, day)
    for quote in document.written(layer: "quotes") {
      if let quote = SpokenQuote(quote, of: document, day) { quotes.insert(quote) }
    }

    let interest = interest.measure(document)
    if let last = kept.last {
      if interest < last.interest { return }
      // Of many texts without interest, all but the first few would be copied for nothing.
      let start = document.original.array.prefix(KeptDocument.limit / 2)
      if interest == last.interest, last.text.lexicographicallyPrecedes(start) { return }
    }
    kept.insert(KeptDocument(document, interest: interest))
  }

  private static func countWords(_ document: Document) -> Int {
    let tokens = document.notes.tokens.span
    if !tokens.isEmpty {
      var count = 0
      for index in tokens.indices {
        switch tokens[index].kind {
        case .word, .number: count += 1
        case .punctuation, .symbol, .url, .email, .hashtag, .mention, .emoji: break
        }
      }
      return count
    }
    let bytes = document.text.bytes
    var count = 0
    var isInside = false
    for index in bytes.indices {
      let isSpace = bytes[index].isASCIIWhitespace
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }

  /// The lengths in bytes of sentences that may be shown among the strongest: long enough to say
  /// something, short enough to be quoted whole.
  private static let quotable = 30...300

  private mutating func addSentences(of document: Document, _ day: Day?) {
    let notes = document.notes
    guard notes.sentiment.sentences.count == notes.sentences.count else { return }
    for (sentence, judgement) in zip(notes.sentences, notes.sentiment.sentences)
    where judgement.score != .zero && Self.quotable.contains(sentence.range.count) {
      let last = judgement.score < .zero ? negative.last : positive.last
      let strength = judgement.score.tenThousandths.magnitude
      if let last, strength < last.score.tenThousandths.magnitude { continue }
      let strong = Self.make(sentence, judgement, document, day)
      if judgement.score < .zero { negative.insert(strong) } else { positive.insert(strong) }
    }
  }

  private static func make(
    _ sentence: Sentence, _ judgement: Judgement, _ document: Document, _ day: Day?
  ) -> StrongSentence {
    // Words that spoke against the judgement did not carry it.
    var ranges: [TextRange] = []
    for index in judgement.evidence where index < document.notes.sentiment.evidence.count {
      let evidence = document.notes.sentiment.evidence[index]
      let isFor = (evidence.weight > .zero) == (judgement.score > .zero)
      if isFor, evidence.weight != .zero { ranges.append(evidence.range) }
    }
    var evidence: [[UInt8]] = []
    for range in ranges.sorted() where evidence.count < 6 {
      let words = Excerpt.make(range, of: document, limit: 40)
      if !evidence.contains(words) { evidence.append(words) }
    }
    return StrongSentence(
      score: judgement.score,
      sentence: Excerpt.make(sentence.range, of: document, limit: 2 * quotable.upperBound),
      documentID: Array(document.id.utf8), day: day, evidence: evidence)
  }

  public mutating func merge(_ other: Self) throws {
    documents += other.documents
    words += other.words
    bytes += other.bytes
    tone.merge(other.tone)
    for (day, theirs) in other.days {
      days[day, default: DayTone()].documents += theirs.documents
      days[day]?.tone.merge(theirs.tone)
    }
    negative.merge(other.negative)
    positive.merge(other.positive)
    quotes.merge(other.quotes)
    kept.merge(other.kept)
  }

  public func write(to state: inout StateWriter) {
    for total in [Self.format, documents, words, bytes] { state.integer(Int64(total)) }
    tone.write(to: &state)
    state.integer(Int64(days.count))
    for (day, tone) in days.sorted(by: { $0.key < $1.key }) {
      state.integer(Int64(day.digits))
      state.integer(Int64(tone.documents))
      tone.tone.write(to: &state)
    }
    for sentences in [negative, positive] {
      state.integer(Int64(sentences.elements.count))
      for sentence in sentences.elements { sentence.write(to: &state) }
    }
    state.integer(Int64(quotes.elements.count))
    for quote in quotes.elements { quote.write(to: &state) }
    state.integer(Int64(kept.elements.count))
    for document in kept.elements { document.write(to: &state) }
  }

  public mutating func read(from state: inout StateReader) throws {
    guard try state.total() == Self.format else { throw StateReader.damaged }
    self = Self()
    documents = try state.total()
    words = try state.total()
    bytes = try state.total()
    tone = try ToneSum(from: &state)
    for _ in 0..<(try state.count()) {
      guard let day = Day(digits: try state.total()) else { throw StateReader.damaged }
      days[day] = DayTone(documents: try state.total(), tone: try ToneSum(from: &state))
    }
    for _ in 0..<(try state.count()) { negative.insert(try StrongSentence(from: &state)) }
    for _ in 0..<(try state.count()) { positive.insert(try StrongSentence(from: &state)) }
    for _ in 0..<(try state.count()) { quotes.insert(try SpokenQuote(from: &state)) }
    for _ in 0..<(try state.count()) { kept.insert(try KeptDocument(from: &state)) }
  }

  private static let format = 2

  /// None: what is collected goes into the report alone.
  public func makeTables() throws -> [Table] { [] }
}
