internal import PipeKit

/// Reads the layers that ``AnnotationWriter`` wrote, and checks what could end the process later:
/// that ranges lie on the text, and that indices have something to point at.
extension AnnotationReader {
  mutating func tokens() throws(DocumentError) -> Layer<Token> {
    rewind()
    var tokens: [Token] = []
    let count = try count()
    tokens.reserveCapacity(count)
    for _ in 0..<count {
      let range = try range()
      guard let kind = Token.Kind(rawValue: try byte()) else { throw Self.damaged }
      tokens.append(Token(range, kind: kind))
    }
    return Layer(sorted: tokens)
  }

  mutating func sentences() throws(DocumentError) -> Layer<Sentence> {
    rewind()
    var sentences: [Sentence] = []
    var next = 0
    for _ in 0..<(try count()) {
      let range = try range()
      guard let kind = Sentence.Kind(rawValue: try byte()) else { throw Self.damaged }
      let paragraph = try natural32()
      let (first, overflows) = next.addingReportingOverflow(try integer())
      let count = try natural32()
      guard !overflows, first >= 0, first + Int(count) <= Text.maximumCount else {
        throw Self.damaged
      }
      next = first + Int(count)
      sentences.append(
        Sentence(
          range, kind: kind, paragraph: paragraph, firstToken: UInt32(first), tokenCount: count))
    }
    return Layer(sorted: sentences)
  }

  mutating func entities() throws(DocumentError) -> Layer<Entity> {
    rewind()
    var entities: [Entity] = []
    for _ in 0..<(try count()) {
      entities.append(
        Entity(
          try range(), label: try symbol(), score: try score(), canonical: try text(),
          candidates: try text()))
    }
    return Layer(sorted: entities)
  }

  mutating func sentiment() throws(DocumentError) -> Sentiment {
    rewind()
    var sentiment = Sentiment()
    for _ in 0..<(try count()) {
      let range = try range()
      let weight = try score()
      sentiment.evidence.append(
        Evidence(range, weight: weight, manner: Evidence.Manner(rawValue: try byte())))
    }
    let evidence = sentiment.evidence.count
    if try flag() { sentiment.document = try judgement(evidence) }
    if try flag() {
      sentiment.shares = PolarityShares(
        negative: try score(), neutral: try score(), positive: try score())
    }
    for _ in 0..<(try count()) { sentiment.sentences.append(try judgement(evidence)) }
    for _ in 0..<(try count()) {
      sentiment.entities.append(try flag() ? try judgement(evidence) : nil)
    }
    return sentiment
  }

  private mutating func judgement(_ evidence: Int) throws(DocumentError) -> Judgement {
    guard let polarity = Polarity(rawValue: Int8(truncatingIfNeeded: Int(try byte()) - 1)) else {
      throw Self.damaged
    }
    let score = try score()
    let first = try natural32()
    let count = try natural32()
    guard Int(first) + Int(count) <= evidence else { throw Self.damaged }
    var judgement = Judgement(polarity, score: score, firstEvidence: first, evidenceCount: count)
    judgement.holder = try optionalRange()
    return judgement
  }

  mutating func facts() throws(DocumentError) -> [(name: String, value: Fact)] {
    var facts: [(name: String, value: Fact)] = []
    for _ in 0..<(try count()) {
      let name = try string()
      let value: Fact =
        switch try byte() {
        case 0: .string(try string())
        case 1: .integer(try integer())
        case 2: .score(try score())
        case 3: .flag(try flag())
        default: throw Self.damaged
        }
      facts.append((name, value))
    }
    return facts
  }
}
