import PipeKit

extension KeptDocument {
  func write(to state: inout StateWriter) {
    state.bytes(id)
    state.integer(Int64(ordinal))
    state.integer(Int64(day?.digits ?? 0))
    state.integer(Int64(fields.count))
    for field in fields {
      state.string(field.name)
      state.string(field.value)
    }
    state.bytes(text)
    state.integer(Int64(fullCount))
    state.integer(Int64(interest))
    Self.write(judgement, to: &state)
    state.integer(Int64(sentences.count))
    for sentence in sentences {
      Self.write(sentence.range, to: &state)
      state.integer(sentence.isHeadline ? 1 : 0)
      Self.write(sentence.judgement, to: &state)
    }
    state.integer(Int64(entities.count))
    for entity in entities {
      Self.write(entity.range, to: &state)
      state.string(entity.label)
    }
    state.integer(Int64(evidence.count))
    for found in evidence {
      Self.write(found.range, to: &state)
      state.integer(found.isPositive ? 1 : 0)
    }
  }

  init(from state: inout StateReader) throws(DocumentError) {
    id = try state.bytes()
    ordinal = try state.total()
    day = Day(digits: try state.total())
    fields = []
    for _ in 0..<(try state.count()) {
      fields.append(Field(name: try state.string(), value: try state.string()))
    }
    text = try state.bytes()
    fullCount = try state.total()
    interest = try state.total()
    judgement = try Self.readJudgement(from: &state)
    sentences = []
    for _ in 0..<(try state.count()) {
      sentences.append(
        KeptSentence(
          range: try Self.readRange(from: &state, within: text.count),
          isHeadline: try state.integer() != 0, judgement: try Self.readJudgement(from: &state)))
    }
    entities = []
    for _ in 0..<(try state.count()) {
      entities.append(
        KeptEntity(
          range: try Self.readRange(from: &state, within: text.count), label: try state.string()))
    }
    evidence = []
    for _ in 0..<(try state.count()) {
      evidence.append(
        KeptEvidence(
          range: try Self.readRange(from: &state, within: text.count),
          isPositive: try state.integer() != 0))
    }
  }

  private static func write(_ range: TextRange, to state: inout StateWriter) {
    state.integer(Int64(range.lower))
    state.integer(Int64(range.upper))
  }

  private static func readRange(
    from state: inout StateReader, within count: Int
  ) throws(DocumentError) -> TextRange {
    let (lower, upper) = (try state.total(), try state.total())
    guard lower <= upper, upper <= count else { throw StateReader.damaged }
    return TextRange(lower, upper)
  }

  private static func write(_ judgement: KeptJudgement?, to state: inout StateWriter) {
    state.integer(judgement == nil ? 0 : 1)
    guard let judgement else { return }
    state.integer(Int64(judgement.polarity.rawValue))
    state.integer(Int64(judgement.score.tenThousandths))
  }

  private static func readJudgement(
    from state: inout StateReader
  ) throws(DocumentError) -> KeptJudgement? {
    if try state.integer() == 0 { return nil }
    guard let polarity = Polarity(rawValue: Int8(clamping: try state.integer())) else {
      throw StateReader.damaged
    }
    return KeptJudgement(
      polarity: polarity, score: Score(tenThousandths: Int32(clamping: try state.integer())))
  }
}
