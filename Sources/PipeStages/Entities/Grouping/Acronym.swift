internal import PipeKit

/// Makes acronyms of names, and tells whether a name in brackets is one of the name before it.
enum Acronym {
  /// The key of the first letters of a name's words.
  static func initials(
    of range: Range<Int>, withSmallWords small: Bool, _ bytes: Span<UInt8>,
    _ words: Span<EntityWord>
  ) -> NameKey {
    var key = NameKey()
    for index in range where words[index].shape.contains(.word) && words[index].mark == 0 {
      guard small || words[index].looksLikeName else { continue }
      key.addLetter(bytes, at: words[index].range.indices.lowerBound)
    }
    return key
  }

  /// Whether `right` stands in brackets right after `left`, and one is the acronym of the other.
  static func isIntroduced(
    _ left: Range<Int>, _ right: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    var opening = left.upperBound
    // The possessive of a plural may stand between: the Dockers' (AD)
    if opening < words.count, words[opening].isMark(UInt8(ascii: "'")) { opening += 1 }
    guard right.lowerBound == opening + 1, right.upperBound < words.count,
      words[opening].isMark(UInt8(ascii: "("))
        && words[right.upperBound].isMark(UInt8(ascii: ")"))
        || words[opening].isMark(UInt8(ascii: "["))
          && words[right.upperBound].isMark(UInt8(ascii: "]"))
    else { return false }
    if right.count == 1, left.count > 1 { return abbreviates(right.lowerBound, left, bytes, words) }
    if left.count == 1, right.count > 1 { return abbreviates(left.lowerBound, right, bytes, words) }
    return false
  }

  /// Whether a word's letters stand in order in a name and begin with the first letter of a word.
  private static func abbreviates(
    _ acronym: Int, _ name: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    let letters = words[acronym].range.indices
    // Of Quito Airport Center (Quito), the second is no acronym.
    guard (2...10).contains(letters.count),
      !name.contains(where: { words[$0].key == words[acronym].key })
    else { return false }
    var next = letters.lowerBound
    var matched = 0
    for index in name where !words[index].shape.isDisjoint(with: [.word, .number]) {
      for (place, letter) in words[index].range.indices.enumerated() {
        while next < letters.upperBound, bytes[next] == UInt8(ascii: ".") { next += 1 }
        guard next < letters.upperBound else { return true }
        guard bytes[letter].asciiLowercased == bytes[next].asciiLowercased,
          place == 0 || matched > 0
        else { continue }
        next += 1
        matched += 1
      }
    }
    return next == letters.upperBound || hasInitials(acronym, of: name, bytes, words)
  }

  /// Whether a word that is not English has the first letter of each word of a name of three or more:
  /// the Chamber of Tourism of Nicaragua is Canatur.
  private static func hasInitials(
    _ acronym: Int, of name: Range<Int>, _ bytes: Span<UInt8>, _ words: Span<EntityWord>
  ) -> Bool {
    guard words[acronym].looksLikeName, !words[acronym].isAny([.place, .group, .givenName]) else {
      return false
    }
    let letters = words[acronym].range.indices
    var count = 0
    for index in name where words[index].looksLikeName {
      let first = bytes[words[index].range.indices.lowerBound].asciiLowercased
      guard letters.contains(where: { bytes[$0].asciiLowercased == first }) else { return false }
      count += 1
    }
    return count > 2
  }
}
