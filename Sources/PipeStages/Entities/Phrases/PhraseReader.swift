internal import PipeKit

/// Cuts the phrases of a list into words, in the way that texts are cut.
struct PhraseReader {
  let text: Text
  private let words: [EntityWord]

  init(_ text: Text, lexicon: Lexicon) {
    self.text = text
    var tokens = Layer<Token>()
    var tokenizer = Tokenizer()
    tokenizer.tokenize(text.bytes, into: &tokens)
    var sentences = Layer<Sentence>()
    sentences.append(
      Sentence(text.range, firstToken: 0, tokenCount: UInt32(tokens.count)))
    var reader = EntityWordReader(lexicon: lexicon)
    reader.read(text.bytes, tokens: tokens.span, sentences: sentences.span)
    words = reader.words
  }

  /// Calls `body` with the words of each phrase; the phrases must be in text order.
  func forEach(_ phrases: [TextRange], _ body: (_ place: Int, ArraySlice<EntityWord>) -> Void) {
    var next = 0
    for (place, phrase) in phrases.enumerated() {
      while next < words.count, words[next].range.lower < phrase.lower { next += 1 }
      let first = next
      while next < words.count, words[next].range.upper <= phrase.upper { next += 1 }
      body(place, words[first..<next])
    }
  }

  /// The ranges of a text between commas and line ends, without the white space around them.
  static func separated(_ bytes: Span<UInt8>) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd =
        index == bytes.count || bytes[index] == UInt8(ascii: ",") || bytes[index] == 0x0A
      guard isEnd else { continue }
      var lower = start
      while lower < index, bytes[lower].isASCIIWhitespace { lower += 1 }
      if lower < index { ranges.append(TextRange(lower, index)) }
      start = index + 1
    }
    return ranges
  }
}
