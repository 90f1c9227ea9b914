internal import PipeKit

/// How a regular form is made from a word: drop letters of its end, perhaps double the last, add.
struct Inflection: Sendable {
  var drop = 0
  var doubles = false
  var ending: StaticString

  /// "threats", "crashes", "enemies"; "praises", "watches", "denies".
  static func plural(_ word: Span<UInt8>) -> Inflection {
    if endsInConsonantY(word) { return Inflection(drop: 1, ending: "ies") }
    let last = word[word.count - 1]
    let hisses =
      last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
      || ends(word, "ch") || ends(word, "sh")
    return Inflection(ending: hisses ? "es" : "s")
  }

  /// "praised", "denied"; "banned" when `doubles`.
  static func past(_ word: Span<UInt8>, doubles: Bool) -> Inflection {
    if endsInConsonantY(word) { return Inflection(drop: 1, ending: "ied") }
    if ends(word, "e") { return Inflection(ending: "d") }
    return Inflection(doubles: doubles, ending: "ed")
  }

  /// "praising", "lying"; "banning" when `doubles`.
  static func gerund(_ word: Span<UInt8>, doubles: Bool) -> Inflection {
    if ends(word, "ie") { return Inflection(drop: 2, ending: "ying") }
    if ends(word, "e"), !ends(word, "ee"), !ends(word, "oe") {
      return Inflection(drop: 1, ending: "ing")
    }
    return Inflection(doubles: doubles, ending: "ing")
  }

  /// "cruelly", "horribly", "angrily", "heroically".
  static func adverb(_ word: Span<UInt8>) -> Inflection {
    if endsInConsonantY(word) { return Inflection(drop: 1, ending: "ily") }
    if ends(word, "ic") { return Inflection(ending: "ally") }
    if ends(word, "ll") { return Inflection(ending: "y") }
    if ends(word, "le"), word.count > 3, !isVowel(word[word.count - 3]) {
      return Inflection(drop: 1, ending: "y")
    }
    return Inflection(ending: "ly")
  }

  /// "sadder", "angrier", "finer".
  static func comparative(_ word: Span<UInt8>) -> Inflection {
    if endsInConsonantY(word) { return Inflection(drop: 1, ending: "ier") }
    if ends(word, "e") { return Inflection(ending: "r") }
    return Inflection(doubles: endsInShortSyllable(word), ending: "er")
  }

  /// "saddest", "angriest", "finest".
  static func superlative(_ word: Span<UInt8>) -> Inflection {
    if endsInConsonantY(word) { return Inflection(drop: 1, ending: "iest") }
    if ends(word, "e") { return Inflection(ending: "st") }
    return Inflection(doubles: endsInShortSyllable(word), ending: "est")
  }

  /// Writes the form that this makes of a word.
  func apply(to word: Span<UInt8>, into form: inout [UInt8]) {
    form.removeAll(keepingCapacity: true)
    for index in 0..<word.count - drop { form.append(word[index]) }
    if doubles, let last = form.last { form.append(last) }
    ending.withUTF8Buffer { form.append(contentsOf: $0) }
  }

  private static func ends(_ word: Span<UInt8>, _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    return word.count >= count
      && word.extracting(word.count - count..<word.count).equals(ending)
  }

  private static func endsInConsonantY(_ word: Span<UInt8>) -> Bool {
    word.count > 1 && ends(word, "y") && !isVowel(word[word.count - 2])
  }

  /// One vowel and one hard consonant, as in "sad" and "grim".
  private static func endsInShortSyllable(_ word: Span<UInt8>) -> Bool {
    guard (3...4).contains(word.count) else { return false }
    let last = word[word.count - 1]
    let isHard = !isVowel(last) && last != UInt8(ascii: "w") && last != UInt8(ascii: "y")
    return isHard && isVowel(word[word.count - 2]) && !isVowel(word[word.count - 3])
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
