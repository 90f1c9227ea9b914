internal import PipeKit

/// How the letters of a phrase must be written to be taken for it.
struct PhraseLetters: BitwiseCopyable {
  private enum Rule: UInt8 {
    case any, capitals, allCapitals, exact
  }

  private var rule: Rule
  /// Which of its words begin with a capital, from the lowest bit.
  private var capitalWords: UInt16 = 0
  /// The letters with their case, where they must agree.
  private var exactKey = NameKey()

  /// A name as a newspaper writes it: its capitals are asked for, others are allowed; up to four
  /// capitals and nothing else are taken for letters that must all be capitals.
  init(newspaper words: ArraySlice<EntityWord>) {
    rule = .capitals
    for (place, word) in words.enumerated() where word.looksLikeName {
      capitalWords |= 1 << UInt16(place)
    }
    if words.count == 1, let word = words.first, word.shape.contains(.allCapitals),
      word.range.count <= 4
    {
      rule = .allCapitals
    }
  }

  /// A user's entry: as written, one in small letters is found in any case.
  init(
    user words: ArraySlice<EntityWord>, _ bytes: Span<UInt8>, _ policy: LetterPolicy = .written
  ) {
    let capitals: EntityWord.Shape = [.capital, .innerCapital, .hyphenCapital]
    let isSmall = words.allSatisfy { $0.shape.isDisjoint(with: capitals) }
    rule = policy == .any || policy == .written && isSmall ? .any : .exact
    for word in words {
      exactKey = exactKey.followed(by: NameKey(cased: bytes, word.range.indices))
    }
  }

  /// Takes the looser of two rules.
  mutating func loosen(_ other: PhraseLetters) {
    if rule == .allCapitals { self = other }
  }

  /// Whether words of a text are written as asked.
  func accept(_ words: Span<EntityWord>, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    switch rule {
    case .any: return true
    case .allCapitals: return words[range.lowerBound].shape.contains(.allCapitals)
    case .capitals:
      var place: UInt16 = 0
      for index in range {
        if capitalWords & 1 << place != 0, !words[index].looksLikeName { return false }
        place += 1
      }
      return true
    case .exact:
      var key = NameKey()
      for index in range {
        key = key.followed(by: NameKey(cased: bytes, words[index].range.indices))
      }
      return key == exactKey
    }
  }
}
