internal import PipeKit

/// Looks up the tokens of one sentence: what each word means, what is quoted, what is a name.
///
/// Hot: one probe of the lexicon for each word; the arrays are kept from sentence to sentence.
struct SentenceReader: Sendable {
  var cues: [Cue] = []
  private(set) var mentions: [Mention] = []
  private var numbers: [PolarityLexicon.Number] = []
  private var nextEntity = 0
  private var paragraph: UInt32 = 0
  private var quotation = QuotationState()
  /// Whether a capital on the next word would be that of a name.
  private var expectsName = false
  private var capitals = 0
  /// Whether every word so far has a capital but "of", "the" and their like.
  private var isHeadline = true

  /// Forgets the document before.
  mutating func begin() {
    nextEntity = 0
    paragraph = 0
    quotation.end()
  }

  mutating func read(
    _ sentence: Sentence, _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ entities: Span<Entity>,
    _ lexicon: borrowing PolarityLexicon
  ) {
    if sentence.paragraph != paragraph {
      quotation.end()
      paragraph = sentence.paragraph
    }
    cues.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    expectsName = false
    capitals = 0
    isHeadline = true
    let range = sentence.tokens.clamped(to: 0..<tokens.count)
    for index in range {
      var cue = cue(tokens[index], bytes, lexicon)
      if quotation.isOpen { cue.traits.insert(.isQuoted) }
      cues.append(cue)
      numbers.append(cue.number)
    }
    if isHeadline, capitals > 2 { unmarkNames() }
    joinPhrases(lexicon)
    findMentions(sentence, range, tokens, entities)
  }

  @inline(__always)
  private mutating func cue(
    _ token: Token, _ bytes: Span<UInt8>, _ lexicon: borrowing PolarityLexicon
  ) -> Cue {
    var cue = Cue()
    switch token.kind {
    case .word:
      cue.traits = .isWord
      cue.number = lexicon.number(bytes, token.range.indices)
      cue.role = lexicon.entries[Int(cue.number)].role
      readCase(&cue, token.range, bytes)
    case .number: cue.traits = .isWord
    case .punctuation, .symbol:
      cue.role = markRole(bytes, token.range)
      if cue.role == .stop || cue.role == .quote || cue.role == .bracket { expectsName = false }
    case .url, .email, .hashtag, .mention, .emoji: break
    }
    return cue
  }

  private mutating func readCase(_ cue: inout Cue, _ range: TextRange, _ bytes: Span<UInt8>) {
    let lead = bytes[Int(range.lower)]
    if lead.isASCIIUppercase || (lead >= 0xC3 && isUppercase(bytes, range)) {
      cue.traits.insert(.isCapitalized)
      if expectsName {
        cue.traits.insert(.isName)
        markFirstName()
      }
      capitals += 1
    } else {
      if lead == UInt8(ascii: "'") || lead == 0xE2 {
        cue.role = apostropheRole(bytes, range, cue.role)
      } else if cue.number == 0, looksLikeVerb(bytes, range) {
        cue.role = .verb
      }
      if !cue.role.isFunction { isHeadline = false }
    }
    expectsName = true
  }

  private func isUppercase(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    bytes.scalar(at: Int(range.lower)).scalar.properties.isUppercase
  }

  /// Before another capital even the first word is a name: "Rob Portman".
  private mutating func markFirstName() {
    guard let last = cues.indices.last, cues[last].traits.contains(.isCapitalized) else { return }
    cues[last].traits.insert(.isName)
  }

  /// Where every word has a capital, capitals tell no names.
  private mutating func unmarkNames() {
    for index in cues.indices { cues[index].traits.remove(.isName) }
  }

  /// An unknown word such as "visited".
  private func looksLikeVerb(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    let end = Int(range.upper)
    return range.count > 4 && bytes[end - 1] == UInt8(ascii: "d")
      && bytes[end - 2] == UInt8(ascii: "e")
  }

  /// "'s" after a pronoun or "that" is a verb, elsewhere it mostly says whose.
  private func apostropheRole(
    _ bytes: Span<UInt8>, _ range: TextRange, _ known: GrammarRole
  ) -> GrammarRole {
    guard known == .none, let last = cues.last else { return known }
    let isS = bytes[Int(range.upper) - 1].asciiLowercased == UInt8(ascii: "s")
    guard isS, range.count == 2 || range.count == 4 else { return known }
    return last.role == .pronoun || last.role == .relative ? .be : .possessive
  }

  private mutating func markRole(_ bytes: Span<UInt8>, _ range: TextRange) -> GrammarRole {
    let start = Int(range.lower)
    switch bytes[start] {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return .bracket
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: "-"):
      return .stop
    case UInt8(ascii: "&"): return .and
    case UInt8(ascii: "'"): return quotation.single(bytes, at: start) ? .quote : .possessive
    case UInt8(ascii: "\""):
      quotation.toggle()
      return .quote
    case 0xE2 where range.count >= 3 && bytes[start + 1] == 0x80:
      return curlyRole(bytes[start + 2], bytes, at: start)
    default: return .none
    }
  }

  /// The role of a mark from U+2000 on, by its last byte.
  private mutating func curlyRole(
    _ last: UInt8, _ bytes: Span<UInt8>, at start: Int
  ) -> GrammarRole {
    switch last {
    case 0x9C:  // “
      quotation.begin()
      return .quote
    case 0x9D:  // ”
      quotation.end()
      return .quote
    case 0x98, 0x99:  // ‘ ’
      return quotation.single(bytes, at: start) ? .quote : .possessive
    case 0x93, 0x94, 0xA6: return .stop  // – — …
    default: return .none
    }
  }

  private mutating func joinPhrases(_ lexicon: borrowing PolarityLexicon) {
    var index = 0
    while index < cues.count {
      let number = cues[index].number
      if number != 0, lexicon.entries[Int(number)].traits.contains(.opensPhrase),
        let phrase = lexicon.phrase(in: numbers.span, at: index)
      {
        cues[index].number = phrase.number
        cues[index].role = lexicon.entries[Int(phrase.number)].role
        for later in index + 1..<index + phrase.count {
          cues[later].number = 0
          cues[later].role = .none
          cues[later].traits.insert(.isInPhrase)
        }
        index += phrase.count
      } else {
        index += 1
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
