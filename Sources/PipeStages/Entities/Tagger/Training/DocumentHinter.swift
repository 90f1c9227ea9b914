import PipeKit

/// Reads documents for the rules and asks them: what the recogniser does before it tags.
struct DocumentHinter {
  private var reader: EntityWordReader
  private var hinter: NameHinter

  init() {
    var lexicon = Lexicon.english()
    let known = KnownNames(lexicon: &lexicon)
    reader = EntityWordReader(lexicon: lexicon)
    hinter = NameHinter(NameRules(known: known))
  }

  /// What the rules say of a document.
  mutating func hints(
    _ text: Text, tokens: Span<Token>, sentences: Span<Sentence>
  ) -> [NameHint] {
    reader.read(text.bytes, tokens: tokens, sentences: sentences)
    let (words, cuts) = (reader.words, reader.sentences)
    hinter.read(text.bytes, words.span, cuts)
    hinter.makeHints(words.span)
    return hinter.hints
  }
}
