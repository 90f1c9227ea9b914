internal import PipeKit

/// What stands on both sides of a gap, looked up once for all features.
struct GapView: ~Escapable {
  let gap: Gap
  private let rules: GapRules
  /// The last word before the gap, or the last token where no mark stands there.
  let core: Int
  /// The first word after the gap, or the last opening mark where there is none.
  let first: Int
  let left: TokenLook
  let left2: TokenLook
  let right: TokenLook
  let right2: TokenLook
  let leftWord: UInt32

  @_lifetime(copy rules)
  init(_ gap: Gap, _ rules: GapRules) {
    self.gap = gap
    self.rules = rules
    let tokens = gap.paragraph
    if let mark = gap.mark {
      let isAbbreviated = !rules.traits[mark].isDisjoint(with: .abbreviation.union(.ends))
      core = isAbbreviated || mark == tokens.lowerBound ? mark : mark - 1
    } else {
      core = gap.right - 1
    }
    first = rules.firstWord(from: gap.right, limit: tokens.upperBound)
    left = TokenLook(rules, core)
    left2 = core > tokens.lowerBound ? TokenLook(rules, core - 1) : .edge
    right = TokenLook(rules, first)
    right2 = first + 1 < tokens.upperBound ? TokenLook(rules, first + 1) : .edge
    leftWord = rules.wordHash(core)
  }

  /// The sort of the token at an index of the paragraph.
  func look(_ index: Int) -> UInt32 {
    gap.paragraph.contains(index)
      ? TokenLook(rules, index).rawValue : TokenLook.edge.rawValue
  }

  /// A hash of the token at an index of the paragraph; zero outside.
  func word(_ index: Int) -> UInt32 {
    gap.paragraph.contains(index) ? rules.wordHash(index) : 0
  }

  /// A hash of the last three bytes before the gap's mark.
  var ending: UInt32 { rules.ending(core) }

  /// A hash of the first three bytes of the word after the gap.
  var beginning: UInt32 { rules.beginning(first) }

  /// The first word after the gap, with the mark that opens before it.
  var start: UInt32 {
    right.rawValue | (first > gap.right ? TokenLook(rules, gap.right).rawValue << 6 : 0)
  }

  /// The mark before the gap, what closes after it, whether a space follows, what the rules say.
  var kind: UInt32 {
    let space: UInt32 = rules.traits[gap.right].isDisjoint(with: .anySpace) ? 0 : 1 << 28
    guard let mark = gap.mark else { return left.rawValue | space }
    var kind = TokenLook(rules, mark).rawValue | space
    if !rules.traits[mark].isDisjoint(with: [.ellipsis, .bang]) {
      kind |= UInt32(min(rules.tokens[mark].range.count, 4)) << 6
    }
    kind |= rules.traits[mark].abbreviationClass << 9
    if mark < gap.right - 1 { kind |= TokenLook(rules, gap.right - 1).rawValue << 20 }
    return kind | (gap.verdict ? 1 << 30 : 1 << 29)
  }

  /// How much running text and how many commas stand in the six tokens before the gap.
  var before: UInt32 {
    running(max(gap.sentenceStart, gap.right - 6)..<gap.right)
  }

  /// The same of the six tokens from the first word after the gap on.
  var after: UInt32 {
    running(first..<min(first + 6, gap.paragraph.upperBound))
  }

  private func running(_ tokens: Range<Int>) -> UInt32 {
    var lower: UInt32 = 0
    var marks: UInt32 = 0
    for index in tokens {
      let traits = rules.traits[index]
      if traits.contains(.lower) { lower += 1 }
      if !traits.isDisjoint(with: [.comma, .colon]) { marks += 1 }
    }
    return lower | marks << 4
  }
}
