import PipeKit

/// Folds the ways in which one name is written into one key.
///
/// Names with the same key and label are one entity:
///
/// - letters that differ only in case, or in NFC and NFD: "NATO" and "Nato";
/// - dots after single letters and at the end of a word, and gaps between single letters:
///   "U.S." and "US", "J. P. Okafor" and "J.P. Okafor", "St. Louis" and "St Louis";
/// - curly and straight apostrophes, the several dashes, "&" and "and", any white space;
/// - a leading "the", a closing "'s" or "s'", quotation marks around or in the name;
/// - of a person, a leading "Mr" and the like; of an organisation, a closing "Inc", "plc", "Ltd",
///   "GmbH" and the like.
///
/// Accents count, since they tell names apart. Cold: called once for each distinct surface.
struct NameFold {
  /// What the fold may take away besides the spelling.
  enum Kind { case person, organization, other }

  /// The key of a name; never empty for a name that is not.
  static func key(of name: String, kind: Kind) -> [UInt8] {
    var words = splitWords(name).map(undotted)
    stripLeading(&words, kind)
    joinInitials(&words)
    stripTrailing(&words, kind)
    let key = Array(words.joined(separator: [0x20]))
    return key.isEmpty ? Array(name.utf8) : key
  }

  /// The key of a name in UTF-8.
  static func key(of name: Span<UInt8>, kind: Kind) -> [UInt8] {
    if let key = plainKey(of: name, kind) { return key }
    return key(of: name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }, kind: kind)
  }

  /// What names of one thing may share: a person's last name, or the initials of other names.
  /// A name of one word is its own.
  static func family(of key: Span<UInt8>, isPerson: Bool) -> [UInt8] {
    var initials: [UInt8] = []
    var last = 0..<0
    var lastName: Range<Int>?
    var count = 0
    var start = 0
    while start < key.count {
      let end = key.firstIndex(of: 0x20, from: start) ?? key.count
      defer { start = end + 1 }
      if end == start { continue }
      count += 1
      last = start..<end
      let word = key.extracting(last)
      if isPerson {
        if !isOne(word, of: juniors) { lastName = last }
      } else if !isOne(word, of: particles) {
        initials.append(word[0])
        for index in 1..<word.count {
          guard word[index] & 0xC0 == 0x80 else { break }
          initials.append(word[index])
        }
      }
    }
    if count < 2 { return key.withUnsafeBufferPointer { Array($0) } }
    guard isPerson else { return initials }
    return key.extracting(lastName ?? last).withUnsafeBufferPointer { Array($0) }
  }

  /// Whether a word in small letters is what companies are called at the end.
  static func isLegalForm(_ word: Span<UInt8>) -> Bool { isOne(word, of: legalForms) }

  private static func isOne(_ word: Span<UInt8>, of list: [StaticString]) -> Bool {
    if word.count > longestListed { return false }
    for listed in list where word.equals(listed) { return true }
    return false
  }

  /// Whether a key is the word that a longer key begins with, and more than a common noun: "bank"
  /// stands for no "bank of england".
  static func isFirstWord(_ word: [UInt8], of key: [UInt8]) -> Bool {
    let words = key.split(separator: 0x20, maxSplits: 2)
    guard words.count > 1, word.count > 3, words[0].elementsEqual(word) else { return false }
    let second = Array(words[1])
    return !isOne(second.span, of: particles)
  }

  /// Whether a name as written has at least two capital letters and no small ones.
  static func isUppercase(_ name: [UInt8]) -> Bool {
    var capitals = 0
    for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 2
  }

  private static let juniors: [StaticString] = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles: [StaticString] = ["of", "the", "and", "for", "in", "on", "to"]
  private static let legalForms: [StaticString] = [
    "inc", "plc", "ltd", "limited", "llc", "llp", "gmbh", "ag", "a/s", "asa", "ab", "oy", "nv",
    "bv",
  ]
  /// The longest word of these lists.
  private static let longestListed = 7

  /// The words in lower case, with one form for each mark.
  private static func splitWords(_ name: String) -> [[UInt8]] {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return splitASCIIWords(name) }
    var words: [[UInt8]] = [[]]
    var normalizer = Normalizer(.nfc)
    let folded = normalizer.normalize(Text(name.lowercased()))
    for scalar in folded.string.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": append(scalar, to: &words)
      case _ where scalar.properties.isWhitespace:
        if words.last != [] { words.append([]) }
      case "\u{2018}", "\u{2019}", "\u{2BC}", "`", "\u{B4}": append("'", to: &words)
      case "\u{2010}"..."\u{2015}", "\u{2212}": append("-", to: &words)
      case "\"", "\u{201C}"..."\u{201F}", "«", "»": break
      case "\u{200B}"..."\u{200F}", "\u{FEFF}", "\u{AD}", "\u{202A}"..."\u{202E}": break
      case "&": words[words.count - 1].append(contentsOf: "and".utf8)
      default: append(scalar, to: &words)
      }
    }
    if words.last == [] { words.removeLast() }
    return words
  }

  /// The same for a name in ASCII, as most are.
  private static func splitASCIIWords(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for byte in name.utf8 {
      switch byte {
      case _ where byte.isASCIIWhitespace:
        if words.last != [] { words.append([]) }
      case UInt8(ascii: "`"): words[words.count - 1].append(UInt8(ascii: "'"))
      case UInt8(ascii: "\""): break
      case UInt8(ascii: "&"): words[words.count - 1].append(contentsOf: "and".utf8)
      default: words[words.count - 1].append(byte.asciiLowercased)
      }
    }
    if words.last == [] { words.removeLast() }
    return words
  }

  private static func append(_ scalar: Unicode.Scalar, to words: inout [[UInt8]]) {
    words[words.count - 1].append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
  }

  /// The word without its last dot and without dots after single letters: "u.s." becomes "us".
  private static func undotted(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var run = 0
    for (index, byte) in word.enumerated() {
      switch byte {
      case UInt8(ascii: "."):
        let isInitial = run == 1
        run = 0
        if isInitial || index + 1 == word.count { continue }
      case UInt8(ascii: "-"): run = 0
      // A digit is no initial: "3.0" keeps its dot.
      case UInt8(ascii: "0")...UInt8(ascii: "9"): run = 2
      // A scalar counts once, by its first byte.
      default: run += byte & 0xC0 == 0x80 ? 0 : 1
      }
      result.append(byte)
    }
    return result
  }

  private static func stripLeading(_ words: inout [[UInt8]], _ kind: Kind) {
    if words.count > 1, words[0].elementsEqual("the".utf8) { words.removeFirst() }
    guard kind == .person else { return }
    while words.count > 1 {
      let first = words[0]
      guard Honorific(first.span) != nil else { return }
      words.removeFirst()
    }
  }

  private static func stripTrailing(_ words: inout [[UInt8]], _ kind: Kind) {
    guard var last = words.popLast() else { return }
    let apostrophe = UInt8(ascii: "'")
    if last.count > 2, last.last == UInt8(ascii: "s"), last[last.count - 2] == apostrophe {
      last.removeLast(2)
    }
    while last.last == apostrophe { last.removeLast() }
    while last.first == apostrophe { last.removeFirst() }
    let isLegalForm =
      kind == .organization && !words.isEmpty && isLegalForm(last.span)
    if !last.isEmpty, !isLegalForm { words.append(last) }
  }

  /// Writes single letters that stand side by side as one word: "j p okafor" as "jp okafor".
  private static func joinInitials(_ words: inout [[UInt8]]) {
    var joined: [[UInt8]] = []
    var lastIsInitials = false
    for word in words {
      let isInitial = word.count == 1 && word[0].isASCIILetter
      if isInitial, lastIsInitials {
        joined[joined.count - 1].append(word[0])
      } else {
        joined.append(word)
      }
      lastIsInitials = isInitial
    }
    words = joined
  }
}
