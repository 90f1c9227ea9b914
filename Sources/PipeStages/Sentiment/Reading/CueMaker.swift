internal import PipeKit

/// Looks up one token after another: what it means, whether it is quoted, whether it is a name.
struct CueMaker: Sendable {
  private var quotation = QuotationState()
  /// Whether a capital on the next word would be that of a name.
  private var expectsName = false
  private(set) var capitals = 0
  /// Whether every word so far has a capital but "of", "the" and their like.
  private(set) var isHeadline = true
  /// The tokens that may begin a phrase.
  private(set) var openings: [Int32] = []

  /// Forgets the sentence before, but not what it has left open.
  mutating func begin() {
    expectsName = false
    capitals = 0
    isHeadline = true
    openings.removeAll(keepingCapacity: true)
  }

  mutating func endQuotation() { quotation.end() }

  @inline(__always)
  mutating func addCue(
    _ token: Token, _ key: WordKeys.Key, _ bytes: Span<UInt8>, _ table: borrowing SentimentWords,
    to cues: inout OutputSpan<Cue>
  ) {
    var cue = Cue()
    switch token.kind {
    case .word: readWord(token, key, bytes, table, &cue, &cues)
    case .number:
      cue.traits = .isWord
      cue.word = ReadWord.number
      cue.row = ReadWord.number
    case .punctuation, .symbol:
      cue.word = key.word
      cue.role = markRole(bytes, token.range)
      if cue.role == .stop || cue.role == .quote || cue.role == .bracket { expectsName = false }
    case .emoji: cue.word = key.word
    case .url, .email, .hashtag, .mention: break
    }
    if quotation.isOpen { cue.traits.insert(.isQuoted) }
    cues.append(cue)
  }

  @inline(__always)
  private mutating func readWord(
    _ token: Token, _ key: WordKeys.Key, _ bytes: Span<UInt8>, _ table: borrowing SentimentWords,
    _ cue: inout Cue, _ cues: inout OutputSpan<Cue>
  ) {
    cue.traits = .isWord
    let found = table.find(key.word, firstSlot: key.slot, bytes, token.range.indices)
    cue.word = found.word
    cue.row = found.row
    if found.number != 0 {
      cue.number = found.number
      let entry = table.lexicon.entries[Int(found.number)]
      cue.role = entry.role
      if entry.traits.contains(.opensPhrase) { openings.append(Int32(cues.count)) }
    }
    readCase(&cue, token.range, bytes, &cues)
  }

  @inline(__always)
  private mutating func readCase(
    _ cue: inout Cue, _ range: TextRange, _ bytes: Span<UInt8>, _ cues: inout OutputSpan<Cue>
  ) {
    let lead = bytes[Int(range.lower)]
    if lead.isASCIIUppercase || (lead >= 0xC3 && isUppercase(bytes, range)) {
      cue.traits.insert(.isCapitalized)
      if expectsName {
        cue.traits.insert(.isName)
        markFirstName(&cues)
      }
      capitals += 1
    } else {
      if lead == UInt8(ascii: "'") || lead == 0xE2 {
        cue.role = apostropheRole(bytes, range, cue.role, cues)
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
  private func markFirstName(_ cues: inout OutputSpan<Cue>) {
    let last = cues.count - 1
    guard last >= 0, cues[last].traits.contains(.isCapitalized) else { return }
    cues[last].traits.insert(.isName)
  }

  /// An unknown word such as "visited".
  private func looksLikeVerb(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    let end = Int(range.upper)
    return range.count > 4 && bytes[end - 1] == UInt8(ascii: "d")
      && bytes[end - 2] == UInt8(ascii: "e")
  }

  /// "'s" after a pronoun or "that" is a verb, elsewhere it mostly says whose.
  private func apostropheRole(
    _ bytes: Span<UInt8>, _ range: TextRange, _ known: GrammarRole,
    _ cues: borrowing OutputSpan<Cue>
  ) -> GrammarRole {
    guard known == .none, cues.count > 0 else { return known }
    let last = cues[cues.count - 1]
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
}
