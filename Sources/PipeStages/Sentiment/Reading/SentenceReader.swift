internal import PipeKit

/// Looks up the tokens of one sentence: what each word means, what is quoted, what is a name.
///
/// Hot: one look into the table of words for each; the arrays are kept from sentence to sentence.
struct SentenceReader: Sendable {
  var cues: [Cue] = []
  private(set) var mentions: [Mention] = []
  private var keys = WordKeys()
  private var maker = CueMaker()
  private var nextEntity = 0
  private var paragraph: UInt32 = 0

  /// Forgets the document before.
  mutating func begin() {
    nextEntity = 0
    paragraph = 0
    maker.endQuotation()
  }

  mutating func read(
    _ sentence: Sentence, _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ entities: Span<Entity>,
    _ table: borrowing SentimentWords
  ) {
    if sentence.paragraph != paragraph {
      maker.endQuotation()
      paragraph = sentence.paragraph
    }
    let range = sentence.tokens.clamped(to: 0..<tokens.count)
    // Taken out, so that it is the only one while it grows.
    var maker = CueMaker()
    swap(&maker, &self.maker)
    maker.begin()
    mentions.removeAll(keepingCapacity: true)
    keys.read(range, tokens, bytes, table)
    cues.removeAll(keepingCapacity: true)
    cues.append(addingCapacity: range.count) { cues in
      for (index, key) in zip(range, keys.keys) {
        maker.addCue(tokens[index], key, bytes, table, to: &cues)
      }
    }
    swap(&maker, &self.maker)
    if self.maker.isHeadline, self.maker.capitals > 2 { unmarkNames() }
    joinPhrases(table.lexicon)
    findMentions(sentence, range, tokens, entities)
  }

  /// Where every word has a capital, capitals tell no names.
  private mutating func unmarkNames() {
    for index in cues.indices { cues[index].traits.remove(.isName) }
  }

  private mutating func joinPhrases(_ lexicon: PolarityLexicon) {
    var end = 0
    for start in maker.openings where Int(start) >= end {
      let index = Int(start)
      guard let phrase = lexicon.phrase(in: cues.span, at: index) else { continue }
      end = index + phrase.count
      cues[index].number = phrase.number
      cues[index].role = lexicon.entries[Int(phrase.number)].role
      for later in index + 1..<end {
        cues[later].number = 0
        cues[later].role = .none
        cues[later].traits.insert(.isInPhrase)
      }
    }
  }

  private static let longestMention = 64

  /// Finds the tokens of the entities that begin in the sentence; entities come in text order.
  private mutating func findMentions(
    _ sentence: Sentence, _ range: Range<Int>, _ tokens: Span<Token>, _ entities: Span<Entity>
  ) {
    while nextEntity < entities.count, entities[nextEntity].range.lower < sentence.range.lower {
      nextEntity += 1
    }
    var token = range.lowerBound
    while nextEntity < entities.count {
      let place = entities[nextEntity].range
      guard place.lower < sentence.range.upper else { break }
      while token < range.upperBound, tokens[token].range.upper <= place.lower { token += 1 }
      let limit = min(range.upperBound, token + Self.longestMention)
      var end = token
      while end < limit, tokens[end].range.lower < place.upper { end += 1 }
      if end > token { add(token - range.lowerBound..<end - range.lowerBound) }
      nextEntity += 1
    }
  }

  private mutating func add(_ place: Range<Int>) {
    for index in place {
      cues[index].mention = Int32(mentions.count)
      if cues[index].traits.contains(.isCapitalized) { cues[index].traits.insert(.isName) }
    }
    mentions.append(
      Mention(
        first: Int32(place.lowerBound), end: Int32(place.upperBound), entity: Int32(nextEntity)))
  }
}
