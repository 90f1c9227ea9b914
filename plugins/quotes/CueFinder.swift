import PipeKit

/// Finds the words that say who speaks, beside a passage in quotation marks.
struct CueFinder {
  let pieces: [Piece]
  private let phrases: PhraseReader

  /// How many pieces away from the passage the verb may stand.
  private static let reach = 40

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    phrases = PhraseReader(pieces)
  }

  // MARK: After the passage

  /// The cue behind a passage: "…," said Ms Ortiz; "…," he added.
  func cue(after passage: Passage) -> Cue? {
    guard passage.isClosed, passage.end < pieces.count else { return nil }
    let ending = ending(of: passage)
    var first = passage.end
    var isJoined = ending == .joined || ending == .asked
    if pieces[first].kind == .comma || pieces[first].kind == .dash {
      isJoined = true
      first += 1
    }
    guard first < pieces.count, pieces[first].kind == .word else { return nil }
    if pieces[passage.end].kind == .dash, let line = signature(at: first) { return line }
    // A full stop inside: only a small letter, or no more than "Ms Ortiz said.", can still belong
    // to the quotation.
    let isOver = ending == .stopped && !isJoined && pieces[first].isCapitalized
    if Words.relatives.contains(pieces[first]) { return nil }
    let limit = sentenceEnd(from: first)
    let isLoose = !isJoined && ending != .stopped

    if let cue = according(at: first, limit) { return cue }
    if isSpeech(first, loose: true) || isInverted(first, limit, isJoined) {
      return inverted(at: first, limit)
    }
    guard let subject = phrases.phrase(from: first, limit) else { return nil }
    let next = subject.upperBound
    let isUnlisted = isJoined && next < limit && phrases.isUnlistedVerb(next)
    guard let verb = verb(from: next, limit, near: isLoose) ?? (isUnlisted ? next : nil) else {
      return nil
    }
    if isOver && !(limit - verb <= 2 && verb == next && pieces[limit].kind == .stop) {
      return nil
    }
    return Cue(
      verb: verb, speaker: phrases.head(of: subject, limit),
      end: limit)
  }

  /// A line that signs the quotation: "…" — Ana Ortiz.
  private func signature(at first: Int) -> Cue? {
    var end = first
    while end < pieces.count, end - first < 12, !pieces[end].endsSentence,
      pieces[end].kind != .comma, pieces[end].kind != .opening
    {
      guard pieces[end].kind == .word, pieces[end].isCapitalized || end > first else { return nil }
      if pieces[end].kind == .quotationMark { return nil }
      end += 1
    }
    guard end > first, end < pieces.count, pieces[first].isCapitalized else { return nil }
    return Cue(verb: nil, speaker: first..<end, end: end)
  }

  /// Whether a word that is on no list is the verb all the same: "…," grumbled Ana Ortiz.
  private func isInverted(_ first: Int, _ limit: Int, _ isJoined: Bool) -> Bool {
    guard isJoined, !pieces[first].isCapitalized, pieces[first].isPast, first + 1 < limit else {
      return false
    }
    return pieces[first + 1].isCapitalized
  }

  /// "according to the mayor".
  private func according(at first: Int, _ limit: Int) -> Cue? {
    guard first + 2 < limit, pieces[first].key == Self.according, pieces[first + 1].key == Self.to,
      let subject = phrases.phrase(from: first + 2, limit)
    else { return nil }
    return Cue(
      verb: first, speaker: phrases.head(of: subject, limit),
      end: limit)
  }

  private static let according = WordKey("according")
  private static let to = WordKey("to")

  /// "said Ms Ortiz", where the verb comes first.
  private func inverted(at verb: Int, _ limit: Int) -> Cue? {
    var next = verb + 1
    while next < limit, !pieces[next].isCapitalized,
      Words.beforeVerb.contains(pieces[next]) || phrases.isAdverb(next)
    {
      next += 1
    }
    let subject = phrases.phrase(from: next, limit)
    return Cue(
      verb: verb, speaker: subject.flatMap { phrases.head(of: $0, limit) },
      end: limit)
  }

  /// The first verb of speech behind a subject, outside clauses that only describe it.
  private func verb(from start: Int, _ limit: Int, near: Bool) -> Int? {
    var position = start
    var isRelative = false
    var isDirect = true
    let limit = near ? min(limit, start + 3) : limit
    var depth = 0
    while position < limit {
      let piece = pieces[position]
      switch piece.kind {
      case .opening: depth += 1
      case .closing: depth = max(0, depth - 1)
      case _ where depth > 0: break
      case .comma, .dash:
        isRelative = false
        isDirect = false
      case .quotationMark: return nil
      default:
        if Words.relatives.contains(piece) { isRelative = true }
        if isSpeech(position, loose: isDirect && position - start <= 2) {
          if !isRelative { return position }
        } else if piece.kind == .word, !Words.beforeVerb.contains(piece),
          !phrases.isAdverb(position)
        {
          isDirect = false
        }
      }
      position += 1
    }
    return nil
  }

  // MARK: Before the passage

  /// The cue in front of a passage: Ms Ortiz said: "…".
  func cue(before passage: Passage) -> Cue? {
    guard passage.open > 0 else { return nil }
    var last = passage.open - 1
    if pieces[last].kind == .paragraphEnd {
      // A quotation set off as a paragraph of its own, after a colon.
      guard last > 0, pieces[last - 1].kind == .colon else { return nil }
      last -= 1
    }
    let lead = pieces[last].kind
    let isLed = lead == .colon || lead == .comma
    let start = sentenceStart(before: isLed ? last : last + 1)
    let end = isLed ? last : last + 1
    guard start < end else { return nil }
    let verb = lastVerb(start, end, lead)
    guard let verb else {
      guard isLed else { return nil }
      return Cue(
        verb: nil, speaker: phrases.subject(from: start, end), end: passage.open,
        lead: lead)
    }
    return Cue(
      verb: verb, speaker: phrases.subject(of: verb, from: start, end),
      end: passage.open, lead: lead, leads: end - verb <= 3)
  }

  /// Whether a "he said" goes on with another verb of speech: …, adding that "…".
  func turnsToReport(from start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      if pieces[index].isParticiple, isSpeech(index, loose: false) { return true }
      index += 1
    }
    return false
  }

  /// The last verb of speech before a passage, near enough to lead to it.
  private func lastVerb(_ start: Int, _ end: Int, _ lead: Piece.Kind) -> Int? {
    let reach = lead == .colon ? 30 : lead == .comma ? 14 : 1
    var position = end - 1
    while position >= start, end - position <= reach {
      if isSpeech(position, loose: end - position <= 2) { return position }
      position -= 1
    }
    return nil
  }

  // MARK: Sentences

  /// Where the sentence ends that holds a piece, or where the next passage begins.
  func sentenceEnd(from start: Int) -> Int {
    var position = start
    let bound = min(pieces.count, start + Self.reach)
    while position < bound {
      let piece = pieces[position]
      if piece.endsSentence || piece.kind == .semicolon || piece.kind == .colon { return position }
      if piece.kind == .quotationMark { return position }
      position += 1
    }
    return position
  }

  /// Where the sentence begins that ends before a piece; a passage before it bounds it too.
  func sentenceStart(before end: Int) -> Int {
    var position = end
    let bound = max(0, end - Self.reach)
    while position > bound {
      let piece = pieces[position - 1]
      if piece.endsSentence { return position }
      if piece.kind == .quotationMark, piece.mark.canClose, position >= 2 {
        if pieces[position - 2].kind == .stop { return position }
        // Behind a passage of the same sentence, if that has a subject of its own.
        if phrases.subject(from: position, end) != nil, verbIsBetween(position, end) {
          return position
        }
      }
      position -= 1
    }
    return position
  }

  private func verbIsBetween(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end {
      if isSpeech(index, loose: false), !pieces[index].isParticiple { return true }
      index += 1
    }
    return false
  }

  private func isSpeech(_ position: Int, loose: Bool) -> Bool {
    Words.speech.contains(pieces[position])
      || loose && Words.looseSpeech.contains(pieces[position])
  }

  /// How a passage ends, inside its marks.
  private enum Ending { case joined, asked, stopped, bare }

  private func ending(of passage: Passage) -> Ending {
    var last = passage.end - 2
    while last > passage.open, pieces[last].kind == .quotationMark || pieces[last].kind == .closing
    {
      last -= 1
    }
    switch pieces[last].kind {
    case .comma, .dash, .ellipsis: return .joined
    case .stop: return pieces[last].isFullStop ? .stopped : .asked
    default: return .bare
    }
  }
}
