import PipeKit

/// Reads noun phrases, without a grammar: from where they begin to where they must have ended.
struct PhraseReader {
  let pieces: [Piece]

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The noun phrase that begins at `start` or behind the adverbs there.
  func phrase(from start: Int, _ limit: Int) -> Range<Int>? {
    var first = start
    while first < limit, isAdverb(first) || Words.conjunctions.contains(pieces[first]) {
      first += 1
    }
    guard first < limit, isNominal(first) else { return nil }
    if Words.pronouns.contains(pieces[first]) { return first..<(first + 1) }
    var end = first
    while end < limit, isNominal(end), end - first < 14 {
      if end > first, isVerb(end) { break }
      end += 1
    }
    return end > first ? first..<end : nil
  }

  /// The words of a phrase that name somebody: "former Gov. Jim Hodges" is Jim Hodges, and "his
  /// lawyer, Laszlo Bock," is Laszlo Bock.
  func head(of phrase: Range<Int>, _ limit: Int) -> Range<Int> {
    if let name = nameAtEnd(of: phrase) { return name }
    let next = phrase.upperBound
    if next < limit, pieces[next].kind == .comma,
      let other = self.phrase(from: next + 1, limit), other.lowerBound == next + 1,
      let name = nameAtEnd(of: other), name == other
    {
      return name
    }
    return phrase
  }

  /// The capitalised words that a phrase ends in.
  private func nameAtEnd(of phrase: Range<Int>) -> Range<Int>? {
    var start = phrase.upperBound
    while start > phrase.lowerBound, pieces[start - 1].isCapitalized {
      if pieces[start - 1].isPossessive { break }
      start -= 1
    }
    guard start < phrase.upperBound else { return nil }
    // "The Post" keeps its article only where nothing else is left of it.
    if start == phrase.lowerBound, start + 1 < phrase.upperBound,
      Words.determiners.contains(pieces[start])
    {
      start += 1
    }
    return start..<phrase.upperBound
  }

  /// The subject of a verb in front of a passage.
  func subject(of verb: Int, from start: Int, _ end: Int) -> Range<Int>? {
    var last = verb
    while last > start, Words.beforeVerb.contains(pieces[last - 1]) || isAdverb(last - 1) {
      last -= 1
    }
    // "Ms Ortiz quoted him as saying", "said the mayor: "…""
    if last > start, pieces[last - 1].key == Self.asKey { last -= 1 }
    if last > start, isNominal(last - 1), !isVerb(last - 1) {
      var first = last - 1
      while first > start, isNominal(first - 1), !isVerb(first - 1), last - first < 12 { first -= 1 }
      if let phrase = phrase(from: first, last), phrase.upperBound == last {
        return phraseBehindPreposition(phrase, start).map { head(of: $0, last) }
          ?? head(of: phrase, last)
      }
    }
    if let subject = subject(from: start, verb) { return subject }
    // "In the words of the mayor", "…, said the mayor: …".
    return phrase(from: verb + 1, end).map { head(of: $0, end) }
  }

  private static let asKey = WordKey("as")

  /// "Joel Pollak of Breitbart California observed": the name is before the preposition.
  private func phraseBehindPreposition(_ phrase: Range<Int>, _ start: Int) -> Range<Int>? {
    let before = phrase.lowerBound - 1
    guard before > start, Self.attributive.contains(pieces[before]) else { return nil }
    var first = before
    while first > start, isNominal(first - 1), before - first < 12 { first -= 1 }
    guard first < before, let outer = self.phrase(from: first, before),
      outer.upperBound == before
    else { return nil }
    return outer
  }

  private static let attributive = WordSet("of from at for with in")

  /// The subject of a sentence: its first noun phrase behind what it opens with.
  func subject(from start: Int, _ end: Int) -> Range<Int>? {
    var first = start
    while first < end, !(pieces[first].kind == .word || pieces[first].kind == .number) { first += 1 }
    while first < end, Words.conjunctions.contains(pieces[first]) { first += 1 }
    guard first < end else { return nil }
    if Words.openers.contains(pieces[first]) {
      var comma = first
      while comma < end, pieces[comma].kind != .comma { comma += 1 }
      if comma + 1 < end, let phrase = phrase(from: comma + 1, end) {
        return head(of: phrase, end)
      }
      return phrase(from: first + 1, end).map { head(of: $0, end) }
    }
    return phrase(from: first, end).map { head(of: $0, end) }
  }

  /// Whether a piece can be part of a plain noun phrase.
  private func isNominal(_ index: Int) -> Bool {
    switch pieces[index].kind {
    case .word: !Words.phraseEnds.contains(pieces[index]) && !isTime(index)
    case .number: true
    default: false
    }
  }

  private func isTime(_ index: Int) -> Bool {
    Words.times.contains(pieces[index]) && !(index > 0 && pieces[index - 1].isCapitalized)
  }

  private func isVerb(_ index: Int) -> Bool {
    !pieces[index].isCapitalized
      && (Words.speech.contains(pieces[index]) || Words.looseSpeech.contains(pieces[index]))
  }

  /// "later", "angrily", "quickly".
  func isAdverb(_ index: Int) -> Bool { pieces[index].isAdverb }
}
