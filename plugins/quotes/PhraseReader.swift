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
    if Words.pronouns.contains(pieces[first]), !isDeterminer(first, limit) {
      return first..<(first + 1)
    }
    var end = first
    while end < limit, isNominal(end) || end > first && isInName(end), end - first < 14 {
      if end > first, isVerb(end) || isUnlistedVerb(end) { break }
      if end > first, Words.determiners.contains(pieces[end]), !pieces[end].isCapitalized {
        // "Sanders made this remark": the word before another article is a verb.
        if end > first + 1, !pieces[end - 1].isCapitalized { end -= 1 }
        break
      }
      end += 1
    }
    return end > first ? first..<end : nil
  }

  /// "All That Sports": a function word with a capital, behind a capital.
  private func isInName(_ index: Int) -> Bool {
    pieces[index].kind == .word && pieces[index].isCapitalized && pieces[index - 1].isCapitalized
      && !isTime(index)
  }

  /// "one fighter" begins with a determiner, "one said" with a pronoun.
  private func isDeterminer(_ index: Int, _ limit: Int) -> Bool {
    Words.quantifiers.contains(pieces[index]) && index + 1 < limit && isNominal(index + 1)
      && !isVerb(index + 1)
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
    if last > start, Words.relatives.contains(pieces[last - 1]) {
      // "Rikkie Wells, who tweeted"
      last -= 1
      if last > start, pieces[last - 1].kind == .comma { last -= 1 }
    } else if pieces[verb].isParticiple {
      // "Clinton emailed supporters saying": only a name beside it would be the one who says it.
      if last > start, pieces[last - 1].key == Self.asKey { last -= 1 }
      guard last > start, pieces[last - 1].isCapitalized, !isTime(last - 1),
        last < start + 2 || !Self.attributive.contains(pieces[last - 2])
          || pieces[last - 2].key == Self.ofKey
      else { return subject(from: start, verb) }
    }
    if let phrase = phrase(endingAt: last, start) { return phrase }
    if let subject = subject(from: start, verb) { return subject }
    // "In the words of the mayor", "…, said the mayor: …".
    return phrase(from: verb + 1, end).map { head(of: $0, end) }
  }

  /// The noun phrase, or the name in it, that ends before a piece.
  private func phrase(endingAt last: Int, _ start: Int) -> Range<Int>? {
    guard last > start, isNominal(last - 1), !isVerb(last - 1) else { return nil }
    var first = last - 1
    while first > start, isNominal(first - 1), !isVerb(first - 1), last - first < 12 { first -= 1 }
    guard let phrase = phrase(from: first, last), phrase.upperBound == last else { return nil }
    return phraseBehindPreposition(phrase, start).map { head(of: $0, last) }
      ?? head(of: phrase, last)
  }

  private static let asKey = WordKey("as")
  private static let ofKey = WordKey("of")
  private static let according = WordKey("according")
  private static let ago = WordKey("ago")

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
    var first = behindDateline(start, end)
    while first < end, pieces[first].kind != .word, pieces[first].kind != .number { first += 1 }
    while first < end, Words.conjunctions.contains(pieces[first]) { first += 1 }
    guard first < end else { return nil }
    if pieces[first].key == Self.according {
      return phrase(from: first + 2, end).map { head(of: $0, end) }
    }
    var comma = first
    var isAgo = false
    while comma < end, pieces[comma].kind != .comma {
      if pieces[comma].key == Self.ago { isAgo = true }
      comma += 1
    }
    guard comma < end, isAgo || Words.openers.contains(pieces[first]) || isTime(first) else {
      if Words.openers.contains(pieces[first]) { first += 1 }
      return phrase(from: first, end).map { head(of: $0, end) }
    }
    // "On July 6, 2015, Ms Ortiz": the year is not the subject.
    if comma + 2 < end, pieces[comma + 1].kind == .number, pieces[comma + 2].kind == .comma {
      comma += 2
    }
    return phrase(from: comma + 1, end).map { head(of: $0, end) }
  }

  /// Where a sentence begins behind "WASHINGTON, Dec. 8 (UPI) —".
  private func behindDateline(_ start: Int, _ end: Int) -> Int {
    for index in start..<min(end, start + 10) where pieces[index].kind == .dash {
      return index > start && pieces[index - 1].kind == .closing ? index + 1 : start
    }
    return start
  }

  /// Whether a piece can be part of a plain noun phrase.
  private func isNominal(_ index: Int) -> Bool {
    switch pieces[index].kind {
    case .word: !endsPhrase(pieces[index]) && !isTime(index)
    case .number: true
    default: false
    }
  }

  private func endsPhrase(_ piece: Piece) -> Bool {
    // Will and May are names where they have capitals.
    Words.phraseEnds.contains(piece)
      && !(piece.isCapitalized && Words.nameLike.contains(piece))
  }

  /// "today", "Friday"; a month only where it does not end a name.
  private func isTime(_ index: Int) -> Bool {
    if Words.days.contains(pieces[index]) { return true }
    return Words.months.contains(pieces[index]) && !(index > 0 && pieces[index - 1].isCapitalized)
  }

  private func isVerb(_ index: Int) -> Bool {
    !pieces[index].isCapitalized
      && (Words.speech.contains(pieces[index]) || Words.looseSpeech.contains(pieces[index]))
  }

  /// "Ana Ortiz confirmed": a past form right behind a name.
  func isUnlistedVerb(_ index: Int) -> Bool {
    index > 0 && pieces[index].isPast && !pieces[index].isCapitalized
      && pieces[index - 1].isCapitalized && !pieces[index - 1].isPossessive
  }

  /// "angrily", "quickly".
  func isAdverb(_ index: Int) -> Bool { pieces[index].isAdverb }
}
