import PipeKit

extension KeptDocument {
  /// Metadata that may serve as a document's title.
  static let titleNames = ["title", "headline"]
  /// Metadata shown with a document, where it has them.
  static let fieldNames = titleNames + ["source", "publisher", "author", "byline", "section"]

  /// Copies what a report shows of a document.
  init(_ document: Document, interest: Int) {
    let end = Self.end(of: document.original)
    id = Array(document.id.utf8)
    ordinal = document.ordinal
    day = document.day().flatMap { Day($0) }
    fields = Self.fieldNames.compactMap { name in
      document.metadata.text(name).map { Field(name: name, value: Self.clipped($0, to: 200)) }
    }
    text = document.original.makeText(TextRange(0, end)).array
    fullCount = document.original.count
    self.interest = interest
    let notes = document.notes
    judgement = notes.sentiment.document.map(Self.judgement)

    let areJudged = notes.sentiment.sentences.count == notes.sentences.count
    sentences = []
    for (index, sentence) in notes.sentences.enumerated() {
      guard let range = Self.range(sentence.range, in: document, end) else { break }
      sentences.append(
        KeptSentence(
          range: range, isHeadline: sentence.kind == .headline,
          judgement: areJudged ? Self.judgement(notes.sentiment.sentences[index]) : nil))
    }
    entities = []
    for entity in notes.entities {
      guard let range = Self.range(entity.range, in: document, end) else { break }
      entities.append(KeptEntity(range: range, label: entity.label.name))
    }
    let ordered = notes.sentiment.evidence.sorted {
      ($0.range, $0.weight) < ($1.range, $1.weight)
    }
    evidence = []
    for found in ordered where found.weight != .zero {
      guard let range = Self.range(found.range, in: document, end) else { break }
      evidence.append(KeptEvidence(range: range, isPositive: found.weight > .zero))
    }
  }

  /// Where the kept text ends: at a line's end near the limit, or at least between characters.
  private static func end(of text: Text) -> Int {
    guard text.count > limit else { return text.count }
    var end = limit
    while end > limit / 2, text.bytes[end - 1] != 0x0A { end -= 1 }
    if end > limit / 2 { return end }
    return text.bytes.characterBoundary(upTo: limit)
  }

  /// The range in the original, cut to what is kept; nil for what lies behind it.
  private static func range(_ range: TextRange, in document: Document, _ end: Int) -> TextRange? {
    let original = document.originalRange(range)
    guard Int(original.lower) < end else { return nil }
    return TextRange(original.lower, min(original.upper, UInt32(end)))
  }

  private static func judgement(_ judgement: Judgement) -> KeptJudgement {
    KeptJudgement(polarity: judgement.polarity, score: judgement.score)
  }

  private static func clipped(_ text: String, to limit: Int) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > limit else { return text }
    let end = bytes.span.characterBoundary(upTo: limit)
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }
}
