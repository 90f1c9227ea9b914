internal import PipeKit

extension GapRules {
  /// Whether a round bracket opens, which after a mark begins a sentence of its own.
  func isRemark(_ index: Int) -> Bool {
    traits[index].contains(.opener) && bytes[Int(tokens[index].range.lower)] == UInt8(ascii: "(")
  }

  /// The end of notes in brackets after a mark, which belong to the sentence before them:
  /// `[17]`, `[citation needed]`, `(AP)`.
  func notesEnd(from start: Int) -> Int {
    var end = start
    while end + 2 < tokens.count, traits[end].contains(.opener),
      end == start || !traits[end].contains(.newline), let close = noteEnd(from: end)
    {
      end = close
    }
    return end
  }

  /// The end of a short note of numbers, small words or an omission in square brackets, or of one
  /// word in capitals in round ones; closing bracket included.
  private func noteEnd(from open: Int) -> Int? {
    let start = open + 1
    switch bytes[Int(tokens[open].range.lower)] {
    case UInt8(ascii: "["):
      let inside: TokenTraits = [.digit, .lower, .ellipsis, .comma]
      for index in start..<min(start + 5, tokens.count) {
        if traits[index].contains(.newline) { return nil }
        if index > start, traits[index].contains(.closer) { return index + 1 }
        guard !traits[index].isDisjoint(with: inside) else { return nil }
      }
      return nil
    case UInt8(ascii: "("):
      let isCapitals = traits[start].contains(.upper) && traits[start].isDisjoint(with: .hasLower)
      return isCapitals && traits[start + 1].contains(.closer) ? start + 2 : nil
    default: return nil
    }
  }

  /// Whether a sentence ends before `right`, whatever stands before it: at a line of signs.
  func divides(before right: Int) -> Bool {
    guard !traits[right].isDisjoint(with: .anySpace) else { return false }
    return isDivider(right) || isDivider(right - 1)
  }

  private func isDivider(_ index: Int) -> Bool {
    guard traits[index].contains(.rule), !traits[index].isDisjoint(with: .anySpace) else {
      return false
    }
    // Underscores are often a blank to fill in.
    let isBlank = bytes[Int(tokens[index].range.lower)] == UInt8(ascii: "_")
    let isLong = tokens[index].range.count >= (isBlank ? 20 : 5)
    return isLong && (index + 1 == tokens.count || !traits[index + 1].isDisjoint(with: .anySpace))
  }
}
