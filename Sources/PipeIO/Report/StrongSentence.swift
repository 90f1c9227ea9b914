import PipeKit

/// One of the most positive or most negative sentences.
struct StrongSentence: Hashable, Sendable {
  var score: Score
  var sentence: [UInt8]
  var documentID: [UInt8]
  var day: Day?
  /// The words that carried the judgement, as they stood in the input.
  var evidence: [[UInt8]]

  /// Whether two are one sentence that two documents share.
  func repeats(_ other: StrongSentence) -> Bool {
    score == other.score && sentence == other.sentence
  }

  /// The order of rank: by strength, then by the bytes of the sentence and of the document's id.
  func precedes(_ other: StrongSentence) -> Bool {
    let (mine, theirs) = (score.tenThousandths.magnitude, other.score.tenThousandths.magnitude)
    if mine != theirs { return mine > theirs }
    if sentence != other.sentence { return sentence.lexicographicallyPrecedes(other.sentence) }
    if documentID != other.documentID {
      return documentID.lexicographicallyPrecedes(other.documentID)
    }
    return stateBytes.lexicographicallyPrecedes(other.stateBytes)
  }

  /// Tells apart what has one sentence and one id: an order without this would not be total.
  private var stateBytes: [UInt8] {
    var state = StateWriter()
    write(to: &state)
    return state.bytes
  }
}

extension StrongSentence {
  func write(to state: inout StateWriter) {
    state.integer(Int64(score.tenThousandths))
    state.bytes(sentence)
    state.bytes(documentID)
    state.integer(Int64(day?.digits ?? 0))
    state.integer(Int64(evidence.count))
    for words in evidence { state.bytes(words) }
  }

  init(from state: inout StateReader) throws(DocumentError) {
    score = Score(tenThousandths: Int32(clamping: try state.integer()))
    sentence = try state.bytes()
    documentID = try state.bytes()
    day = Day(digits: try state.total())
    evidence = []
    for _ in 0..<(try state.count()) { evidence.append(try state.bytes()) }
  }
}

extension StrongSentence: Ranked {}
