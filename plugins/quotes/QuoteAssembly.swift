import PipeKit

/// Tells speech from titles and scare quotes, and joins what one sentence of speech was cut into.
struct QuoteAssembly {
  private(set) var utterances: [Utterance] = []
  private let pieces: [Piece]
  private let cues: CueFinder
  private let phrases: PhraseReader
  private let fragments: Bool
  private let unattributed: Bool
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

  init(_ pieces: [Piece], fragments: Bool, unattributed: Bool) {
    self.pieces = pieces
    self.fragments = fragments
    self.unattributed = unattributed
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
    if continues(passage, shape), after == nil, before == nil {
      utterances[utterances.count - 1].last = passage
      resumption = nil
      return
    }
    if isAside(passage) { return }
    guard isSpeech(passage, shape, after, before) else { return }
    let cue = after?.speaker == nil && before?.verb != nil ? before : after ?? before
    var utterance = Utterance(first: passage, last: passage, cue: cue, speaker: cue?.speaker)
    if utterance.speaker == nil { utterance.speaker = impliedSpeaker(passage) }
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
    guard let resumption, resumption.place == passage.open else {
      // "Lock them up" and "Build the wall"
      guard let last = utterances.last, passage.open == last.last.end + 1 else { return false }
      return pieces[last.last.end].key == Self.and && after == nil
    }
    if resumption.isNewSentence { return shape.opensLarge && after == nil }
    switch pieces[passage.open - 1].kind {
    case _ where cues.turnsToReport(from: (resumption.verb ?? passage.open) + 1, passage.open):
      return false
    case .comma, .dash, .ellipsis, .colon, .semicolon:
      // One sentence; unless it has another verb of speech for the second half.
      return before?.verb == nil || before?.verb == resumption.verb
    default:
      return false
    }
  }

  /// Whether a passage goes on with the utterance before it in a paragraph of its own.
  private func continues(_ passage: Passage, _ shape: PassageShape) -> Bool {
    guard shape.beginsParagraph, shape.opensLarge, shape.isEnded, passage.open > 0,
      let last = utterances.last, family(last.first) == family(passage)
    else { return false }
    // Nothing but a "he said" may stand between the two; an utterance with one inside is done.
    if last.last.end == passage.open - 1 {
      return last.cue == nil || last.last.open == last.first.open
    }
    return resumption.map { $0.isNewSentence && $0.place == passage.open - 1 } ?? false
  }

  private func family(_ passage: Passage) -> QuotationMark.Family {
    pieces[passage.open].mark.family
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

  private static let and = WordKey("and")

  private func isSpeech(
    _ passage: Passage, _ shape: PassageShape, _ after: Cue?, _ before: Cue?
  ) -> Bool {
    if fragments { return true }
    if after != nil, shape.opensLarge || shape.beginsSentence {
      // "On "Meet the Press," Ms Ortiz said that …" says nothing.
      if !shape.isTitle || shape.beginsSentence || before?.leads == true { return true }
    }
    if let before, !shape.isTitle || before.leads {
      switch before.lead {
      case .colon:
        // After a paragraph that ends in a colon there may just as well be a heading.
        let isHeading = shape.beginsParagraph && !shape.isEnded && shape.words < 8
        if !isHeading, shape.opensLarge || shape.words >= 4 { return true }
      case .comma:
        if before.leads, shape.isStopped, shape.words >= 5 { return true }
        guard shape.opensLarge else { break }
        if before.verb != nil ? shape.isEnded || shape.words >= 4 : shape.isWhole { return true }
      default: if before.leads, shape.opensLarge, shape.isStopped, shape.words >= 3 { return true }
      }
    }
    if unattributed, shape.beginsSentence, shape.isWhole, shape.opensLarge { return true }
    guard shape.beginsParagraph, shape.opensLarge, shape.isEnded, shape.words >= 3 else {
      return false
    }
    // A line in single marks is a headline, unless speech is written so here.
    return family(passage) != .single
      || utterances.last.map { family($0.first) == .single } ?? false
  }

  /// Who speaks where no words say so: the subject of the sentence before the passage, if a
  /// paragraph of narration stands there; otherwise whoever spoke last.
  private func impliedSpeaker(_ passage: Passage) -> Range<Int>? {
    let end = passage.open - 1
    guard end > 0 else { return nil }
    if let last = utterances.last, last.last.end >= end - 1 { return last.speaker }
    let start = cues.sentenceStart(before: pieces[end].kind == .paragraphEnd ? end - 1 : end)
    if let last = utterances.last, last.last.end > start {
      return last.speaker
    }
    guard let subject = phrases.subject(from: start, end), isPerson(subject) else { return nil }
    return subject
  }

  /// Whether words can name somebody: a name or "he", not "The email".
  private func isPerson(_ words: Range<Int>) -> Bool {
    let last = pieces[words.upperBound - 1]
    // "Starting" at the head of a sentence is no name.
    if words.count == 1, last.isParticiple { return false }
    return Words.personalPronouns.contains(last)
      || last.isCapitalized && last.kind == .word
        && !Words.determiners.contains(last)
  }
}
