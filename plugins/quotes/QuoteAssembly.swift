import PipeKit

/// Tells speech from titles and scare quotes, and joins what one sentence of speech was cut into.
struct QuoteAssembly {
  private(set) var utterances: [Utterance] = []
  private let pieces: [Piece]
  private let cues: CueFinder
  private let phrases: PhraseReader
  private let fragments: Bool
  /// Where the last utterance may go on, behind its "he said".
  private var resumption: Resumption?

  /// A place where a passage would go on with the utterance before it.
  private struct Resumption {
    /// The piece that would have to be the opening mark.
    var place: Int
    /// Whether a sentence ends before it.
    var isNewSentence: Bool
    var verb: Int?
  }

  init(_ pieces: [Piece], fragments: Bool) {
    self.pieces = pieces
    self.fragments = fragments
    cues = CueFinder(pieces)
    phrases = PhraseReader(pieces)
  }

  /// Adds the next passage of the text.
  mutating func add(_ passage: Passage) {
    let shape = PassageShape(passage, pieces)
    guard shape.words > 0 else { return }
    let after = cues.cue(after: passage)
    let before = cues.cue(before: passage)
    if joins(passage, shape, after, before) {
      utterances[utterances.count - 1].last = passage
      resumption = nil
      return
    }
    if isAside(passage) { return }
    guard isSpeech(shape, after, before) else { return }
    let cue = after ?? before
    var utterance = Utterance(first: passage, last: passage, cue: cue, speaker: cue?.speaker)
    if utterance.speaker == nil { utterance.speaker = impliedSpeaker(passage, shape) }
    utterances.append(utterance)
    resumption = after.map { cue in
      let isNewSentence = pieces[cue.end].kind == .stop
      return Resumption(
        place: isNewSentence ? cue.end + 1 : cue.end, isNewSentence: isNewSentence, verb: cue.verb)
    }
  }

  /// Whether a passage goes on with the utterance before it: "…," he said, "…".
  private func joins(
    _ passage: Passage, _ shape: PassageShape, _ after: Cue?, _ before: Cue?
  ) -> Bool {
    guard let resumption, resumption.place == passage.open else { return false }
    if resumption.isNewSentence { return shape.opensLarge && after == nil }
    switch pieces[passage.open - 1].kind {
    case .comma, .dash, .ellipsis, .colon, .semicolon:
      // One sentence; unless it has another verb of speech for the second half.
      return before?.verb == nil || before?.verb == resumption.verb
    default:
      return false
    }
  }

  /// Whether a passage is only part of a "he said", as in: he said on "Morning Joe". What follows
  /// it may still go on with the utterance.
  private mutating func isAside(_ passage: Passage) -> Bool {
    guard let place = resumption?.place, place == passage.open, passage.isClosed else {
      resumption = nil
      return false
    }
    guard pieces[passage.open - 1].kind == .word else {
      resumption = nil
      return false
    }
    let end = cues.sentenceEnd(from: passage.end - 2)
    resumption?.isNewSentence = true
    resumption?.place = end == passage.end - 2 ? passage.end : end + 1
    return true
  }

  private func isSpeech(_ shape: PassageShape, _ after: Cue?, _ before: Cue?) -> Bool {
    if fragments { return true }
    if after != nil, shape.opensLarge || shape.beginsSentence { return true }
    if let before {
      switch before.lead {
      case .colon: if shape.opensLarge || shape.words >= 4 { return true }
      case .comma:
        if shape.opensLarge, before.verb != nil ? shape.isEnded || shape.words >= 4 : shape.isWhole {
          return true
        }
      default: break
      }
    }
    return shape.beginsParagraph && shape.opensLarge && shape.isEnded && shape.words >= 3
  }

  /// Who speaks where no words say so: whoever spoke just before, or the subject of the sentence
  /// before the passage.
  private func impliedSpeaker(_ passage: Passage, _ shape: PassageShape) -> Range<Int>? {
    utterances.last?.speaker
  }
}
