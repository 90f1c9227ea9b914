internal import PipeKit

extension WordView {
  /// The longest stretch of words from `index` on that names may be made of.
  ///
  /// It begins with a word that looks like a name and ends with one, or with a number right after
  /// one; between them may stand "of", "and", "the", "&", a possessive and the like.
  func nameRun(from index: Int, _ known: KnownNames) -> Range<Int> {
    var last = max(index + 1, knownEnd(from: index, known))
    var next = last
    let limit = min(end, index + Self.longestRun)
    while next < limit {
      if isNameWord(next) || endsName(next) {
        last = max(next + 1, knownEnd(from: next, known))
        // A legal form is the last word of a company's name.
        if isAny(next, .organizationSuffix) { break }
        next = last - 1
      } else if next - last >= 3 || !joinsNames(next) {
        break
      }
      next += 1
    }
    return index..<last
  }

  /// The end of the known name that begins at a word; zero where there is none.
  private func knownEnd(from index: Int, _ known: KnownNames) -> Int {
    known.match(words, at: index, before: end, bytes)?.end ?? 0
  }

  /// Longer runs are cut: a text without a small letter must not take more than linear time.
  static var longestRun: Int { 24 }

  /// Whether the word may be in a name by its looks: capitalised, and no date or pronoun.
  @inline(__always)
  func isNameWord(_ index: Int) -> Bool {
    let word = words[index]
    guard word.looksLikeName else { return false }
    if word.shape.contains(.dotted), isWord(index, "no.") || isWord(index, "nos.") { return false }
    if word.isAny([.weekday, .pronoun]) {
      return word.isAny(.place) && word.shape.contains(.allCapitals)
    }
    return !word.classes.contains(.month) || isMonthName(index)
  }

  /// Whether a month is part of a person's name: Theresa May, April Jones.
  private func isMonthName(_ index: Int) -> Bool {
    guard words[index].isAny(.givenName.union(.common)) else { return false }
    if isNamePartner(index - 1), !isAny(index - 1, .dateCue) { return true }
    return isNamePartner(index + 1) && !isAny(index - 1, .dateCue)
  }

  private func isNamePartner(_ index: Int) -> Bool {
    contains(index) && words[index].looksLikeName
      && !words[index].isAny([.month, .shortMonth, .weekday, .common])
      && words[index].shape.isDisjoint(with: .plainCapitals)
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
      return word.classes.contains(.particle)
        || word.classes.contains(.smallWord)
          && (isWord(index, "of") || isWord(index, "and") || isWord(index, "for")
            || isWord(index, "the") || isWord(index, "on") || isWord(index, "to")
            || isWord(index, "in"))
    }
    if isMark(index, UInt8(ascii: ",")) {
      return isAny(index + 1, .organizationSuffix) && has(index + 1, .hasSmallLetter)
    }
    return isMark(index, UInt8(ascii: "&"))
      || isMark(index, UInt8(ascii: "'")) && has(index - 1, .possessive)
  }
}
