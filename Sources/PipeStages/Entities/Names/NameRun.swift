internal import PipeKit

extension WordView {
  /// The longest stretch of words from `index` on that names may be made of.
  ///
  /// It begins with a word that looks like a name and ends with one, or with a number right after
  /// one; between them may stand "of", "and", "the", "&", a possessive and the like.
  func nameRun(from index: Int) -> Range<Int> {
    var last = index + 1
    var next = last
    let limit = min(end, index + Self.longestRun)
    while next < limit {
      if isNameWord(next) || endsName(next) {
        last = next + 1
        // A legal form is the last word of a company's name.
        if isAny(next, .organizationSuffix) { break }
      } else if next - last >= 3 || !joinsNames(next) {
        break
      }
      next += 1
    }
    return index..<last
  }

  /// Longer runs are cut: a text without a small letter must not take more than linear time.
  static var longestRun: Int { 24 }

  /// Whether the word may be in a name by its looks: capitalised, and no date or pronoun.
  @inline(__always)
  func isNameWord(_ index: Int) -> Bool {
    let word = words[index]
    guard word.looksLikeName else { return false }
    if word.isAny([.weekday, .month, .pronoun]) {
      if word.isAny([.place]) { return word.shape.contains(.allCapitals) }
      // Theresa May, Black Friday: what the lists or the words around them decide.
      return word.classes.contains(.month) && word.isAny(.givenName.union(.common))
    }
    return true
  }

  /// Whether the word can end a name without a capital: Boeing 737, World War 2, Tesco plc.
  func endsName(_ index: Int) -> Bool {
    guard has(index, .spaceBefore), index > start, isNameWord(index - 1),
      !has(index - 1, .possessive)
    else { return false }
    return has(index, .number) || isWord(index, "plc")
  }

  /// Whether the word can stand inside a name.
  private func joinsNames(_ index: Int) -> Bool {
    let word = words[index]
    if word.shape.contains(.word) {
      return word.classes.contains(.particle) || isWord(index, "of") || isWord(index, "and")
        || isWord(index, "for") || isWord(index, "the") || isWord(index, "on")
        || isWord(index, "to") || isWord(index, "in")
    }
    return isMark(index, UInt8(ascii: "&"))
      || isMark(index, UInt8(ascii: "'")) && has(index - 1, .possessive)
  }
}
