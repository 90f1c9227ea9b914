internal import PipeKit

/// Counts words for the six tone figures that GDELT gives, each in percent of all words.
///
/// What counts as positive, negative or active is the lexicon's word, not GDELT's: the figures have
/// its meaning, not its values.
struct ToneCounts: Sendable {
  private var words = 0
  private var positive = 0
  private var negative = 0
  private var active = 0
  private var selves = 0

  mutating func removeAll() { self = ToneCounts() }

  /// Adds the words of one sentence.
  mutating func add(
    _ sentence: Sentence, _ cues: [Cue], _ hits: [Hit], _ bytes: Span<UInt8>, _ tokens: Span<Token>
  ) {
    for (index, cue) in cues.enumerated() where cue.traits.contains(.isWord) {
      words += 1
      if cue.hit >= 0 {
        let hit = hits[Int(cue.hit)]
        if hit.tone > 0 { positive += 1 }
        if hit.tone < 0 { negative += 1 }
        if hit.traits.contains(.verb) { active += 1 }
      } else if Self.isActive(cue.role) {
        active += 1
      }
      let range = tokens[Int(sentence.firstToken) + index].range.indices
      if Self.isSelf(bytes.extracting(range)) { selves += 1 }
    }
  }

  /// Writes the figures as facts.
  func write(to facts: inout Facts) {
    let tonal = positive + negative
    facts["gdelt_tone"] = .score(percent(positive - negative))
    facts["gdelt_positive"] = .score(percent(positive))
    facts["gdelt_negative"] = .score(percent(negative))
    facts["gdelt_polarity"] = .score(percent(tonal))
    facts["gdelt_activity"] = .score(percent(active))
    facts["gdelt_self_group"] = .score(percent(selves))
    facts["gdelt_words"] = .integer(words)
  }

  /// A share of all words in percent, with two decimals.
  private func percent(_ count: Int) -> Score {
    Score(count * 100, over: max(1, words)).inHundredths
  }

  private static func isActive(_ role: GrammarRole) -> Bool {
    switch role {
    case .naming, .receive, .cause, .express, .say, .verb: true
    default: false
    }
  }

  /// "I", "we" and their forms.
  private static func isSelf(_ word: Span<UInt8>) -> Bool {
    guard word.count <= 9, let first = word.indices.first else { return false }
    switch word[first].asciiLowercased {
    case UInt8(ascii: "i"): return word.count == 1
    case UInt8(ascii: "m"): return isOne(word, ["me", "my", "mine", "myself"])
    case UInt8(ascii: "w"): return isOne(word, ["we"])
    case UInt8(ascii: "u"): return isOne(word, ["us"])
    case UInt8(ascii: "o"): return isOne(word, ["our", "ours", "ourselves"])
    default: return false
    }
  }

  private static func isOne(_ word: Span<UInt8>, _ forms: [StaticString]) -> Bool {
    for form in forms where form.utf8CodeUnitCount == word.count {
      let isSame = form.withUTF8Buffer { buffer in
        for index in word.indices where word[index].asciiLowercased != buffer[index] {
          return false
        }
        return true
      }
      if isSame, word[0] != UInt8(ascii: "U") || word[word.count - 1] != UInt8(ascii: "S") {
        return true
      }
    }
    return false
  }
}
