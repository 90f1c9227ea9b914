import PipeKit

/// Finds the name in what gold marks, which may be a whole phrase: "the French president Emmanuel
/// Macron, who …".
///
/// The rules look at the gold text alone, so that what a pipeline finds does not change what it is
/// asked for. Leading words in small letters, articles and titles are left out; then come words
/// with a capital or a digit and the particles between them, the last ones before the end, a mark
/// or a relative pronoun. What ends in other words is a description, and no name.
enum GoldName {
  /// The range of the name; nil where the mention has none.
  static func range(in mention: GoldMention, of text: Text) -> TextRange? {
    let words = NameWords(text, mention.range).words
    var first = 0
    var end = 0
    var isDetermined = false
    repeat {
      first = end
      while first < words.count, !words[first].isCapital || isArticle(words[first]) {
        guard mayPrecede(words[first]) else { return nil }
        isDetermined = isDetermined || isArticle(words[first])
        first += 1
      }
      if first == words.count { return nil }
      end = self.end(of: words, from: first)
      // Words in small letters come next: "the French president Emmanuel Macron".
    } while end < words.count && !words[end].isMark && !relatives.contains(words[end].lower)
    while end > first + 1, particles.contains(words[end - 1].lower) { end -= 1 }
    for last in stride(from: end - 1, to: first, by: -1) where isTitle(words[last - 1]) {
      first = last
      break
    }
    let range = trimmed(
      TextRange(words[first].range.lower, words[end - 1].range.upper), of: text)
    return isName(NameWords(text, range).words, mention, isDetermined, text.string(range))
      ? range : nil
  }

  /// The range of a found entity without articles, titles and a possessive.
  static func bare(_ range: TextRange, of text: Text) -> TextRange {
    let words = NameWords(text, range).words
    guard !words.isEmpty else { return range }
    var first = 0
    while first + 1 < words.count, isTitle(words[first]) || isArticle(words[first]) { first += 1 }
    return trimmed(TextRange(words[first].range.lower, range.upper), of: text)
  }

  /// Whether a word can stand before a name that is what the mention is about.
  private static func mayPrecede(_ word: NameWords.Word) -> Bool {
    word.beginsWithLetter && !prepositions.contains(word.lower)
      && (isArticle(word) || !relatives.contains(word.lower))
  }

  /// Where the words of a name that begins at `first` end.
  private static func end(of words: [NameWords.Word], from first: Int) -> Int {
    var end = first
    while end < words.count {
      let word = words[end]
      guard word.isCapital || end > first && word.isDigit || particles.contains(word.lower) else {
        break
      }
      end += 1
    }
    return end
  }

  private static func isName(
    _ words: [NameWords.Word], _ mention: GoldMention, _ isDetermined: Bool, _ name: String
  ) -> Bool {
    guard words.contains(where: { !isTitle($0) }), words.contains(where: \.hasLetter),
      !pronouns.contains(NameWords.lower(Array(name.unicodeScalars)))
    else { return false }
    // "the Union" describes, "the EU" names.
    if words.count == 1, isDetermined, words[0].hasSmallLetter { return false }
    return mention.label != "person" || !words.contains { personless.contains($0.lower) }
  }

  /// Without a possessive, and without the full stop of a sentence.
  private static func trimmed(_ range: TextRange, of text: Text) -> TextRange {
    var range = range
    for ending in ["'s", "’s", "'", "’"] where range.count > ending.utf8.count {
      guard text.string(range).utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
        continue
      }
      range.upper -= UInt32(ending.utf8.count)
      break
    }
    guard let last = NameWords(text, range).words.last?.scalars, last.count > 3,
      last.last == ".", !last.dropLast().contains(".")
    else { return range }
    range.upper -= 1
    return range
  }

  private static func isTitle(_ word: NameWords.Word) -> Bool {
    var letters = word.lower[...]
    while letters.last == "." { letters.removeLast() }
    while letters.first == "." { letters.removeFirst() }
    return titles.contains(String(letters))
  }

  private static func isArticle(_ word: NameWords.Word) -> Bool { articles.contains(word.lower) }

  private static let articles = list(
    "the a an this that these those our your his her its their my")
  private static let particles = list(
    "of for the de la le van von der den bin al el da dos du del di y e &")
  private static let relatives = list("who which that whose where whom")
  private static let prepositions = list("of for in on at to from by with who which")
  private static let pronouns = list("i he she we they it you me him us them who")
  private static let personless = list("of for the")
  private static let titles = list(
    """
    mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister gen general \
    major colonel captain lieutenant sergeant judge justice secretary senator governor mayor \
    chancellor king queen prince princess emperor empress pope bishop rev reverend father sister \
    saint ambassador director chairman congressman representative chief commissioner
    """)

  private static func list(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { String($0) })
  }
}
