internal import PipeKit

/// Fills a lexicon from word lists in a notation made for writing them by hand.
///
/// A list begins with a heading: what its words are and what they weigh, as tone, what they say of
/// the one who does or is it, and what they say of the one it is done to. What is not given is
/// taken from the one before it, the last by half. A word keeps the weights of the first list that
/// has it.
///
/// ```
/// [verb 2.0 0.3 2.6]     every form is made: praise, praises, praised, praising
/// praise laud idoli% ban*     % is "se" and "ze"; * doubles the last letter
/// hit/hits/hit/hitting   forms as they stand; - leaves one out
/// stand/stands/stood/standing_by     a phrase; its first word has the forms
/// [adj-ly 2.0]           with adverb; adj-er: with adverb and degrees; adj: as it stands
/// [noun -2.0] [mass 1.0] [word 1.0]     with plural, without, as it stands
/// [topic-noun -2.0]      colours the tone, judges nobody
/// [negator] [shifter -0.7]     words with a role, see ``GrammarRole``
/// ```
struct LexiconReader {
  private var lexicon = PolarityLexicon()
  private var list = WordList()
  private var head: [UInt8] = []
  private var tail: [PolarityLexicon.Number] = []
  private var form: [UInt8] = []

  /// Makes the lexicon that ships.
  static func makeShipped() -> PolarityLexicon {
    var reader = LexiconReader()
    for words in Words.all {
      words.withUTF8Buffer { reader.read($0.span) }
    }
    return reader.lexicon
  }

  private mutating func read(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let start = index
      if text[index].isASCIIWhitespace {
        index += 1
      } else if text[index] == UInt8(ascii: "[") {
        while text[index] != UInt8(ascii: "]") { index += 1 }
        guard let next = WordList(heading: text.extracting(start + 1..<index)) else {
          preconditionFailure("a word list has a heading that means nothing")
        }
        list = next
        index += 1
      } else {
        while index < text.count, !text[index].isASCIIWhitespace { index += 1 }
        addWord(text.extracting(start..<index))
      }
    }
  }

  private mutating func addWord(_ word: Span<UInt8>) {
    head.removeAll(keepingCapacity: true)
    tail.removeAll(keepingCapacity: true)
    var start = 0
    for index in 0...word.count where index == word.count || word[index] == UInt8(ascii: "_") {
      if start == 0 {
        for place in 0..<index { head.append(word[place]) }
      } else {
        tail.append(lexicon.add(word, start..<index))
      }
      start = index + 1
    }
    guard head.last == UInt8(ascii: "%") else { return addForms(of: head) }
    head.removeLast()
    addForms(of: head + Array("se".utf8))
    addForms(of: head + Array("ze".utf8))
  }

  private mutating func addForms(of word: [UInt8]) {
    if word.contains(UInt8(ascii: "/")) { return addGivenForms(word) }
    let doubles = word.last == UInt8(ascii: "*")
    let base = word.span.extracting(0..<(doubles ? word.count - 1 : word.count))
    add(base, list.shape == .verb ? [.verb, .mayBeNoun] : [])
    switch list.shape {
    case .verb:
      add(Inflection.plural(base), of: base, [.verb, .mayBeNoun])
      add(Inflection.past(base, doubles: doubles), of: base, [.verb, .past])
      add(Inflection.gerund(base, doubles: doubles), of: base, [.verb, .gerund])
    case .noun:
      add(Inflection.plural(base), of: base)
    case .adverbial:
      add(Inflection.adverb(base), of: base)
    case .graded:
      add(Inflection.adverb(base), of: base)
      add(Inflection.comparative(base), of: base)
      add(Inflection.superlative(base), of: base)
    case .word: break
    }
  }

  /// Adds "hit/hits/hit/hitting": base, third person, past, gerund, participle.
  private mutating func addGivenForms(_ words: [UInt8]) {
    for (place, word) in words.split(separator: UInt8(ascii: "/")).enumerated()
    where word != [UInt8(ascii: "-")] {
      let traits: LexiconEntry.Traits =
        switch (list.shape, place) {
        case (.verb, 0...1): [.verb, .mayBeNoun]
        case (.verb, 2): [.verb, .past]
        case (.verb, 3): [.verb, .gerund]
        case (.verb, _): [.verb, .participle]
        default: []
        }
      add(Array(word).span, traits)
    }
  }

  private mutating func add(
    _ inflection: Inflection, of base: Span<UInt8>, _ traits: LexiconEntry.Traits = []
  ) {
    var made = form
    form = []
    inflection.apply(to: base, into: &made)
    add(made.span, traits)
    form = made
  }

  private mutating func add(_ word: Span<UInt8>, _ traits: LexiconEntry.Traits) {
    let first = lexicon.add(word, 0..<word.count)
    let number = tail.isEmpty ? first : lexicon.add(phrase: first, tail)
    var entry = list.entry
    entry.traits.formUnion(traits)
    lexicon.merge(entry, into: number)
  }
}
