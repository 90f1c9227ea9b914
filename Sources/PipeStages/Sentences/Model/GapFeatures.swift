/// What the model of sentences looks at in a gap, as hashed features.
///
/// Templates and numbers are part of the model format: who changes them trains again.
enum GapFeatures {
  /// Adds the two cheapest features of the screen, which turn away most gaps without a mark.
  static func addScreen(_ view: borrowing GapView, to keys: inout GapKeys) {
    let looks = view.left.rawValue | view.right.rawValue << 6
    keys.add(64, looks | view.left2.rawValue << 12 | view.right2.rawValue << 18)
    keys.add(65, view.leftWord, view.right.rawValue)
  }

  /// Adds the other two.
  static func addScreenWords(
    _ view: borrowing GapView, _ capitals: CapitalTable, to keys: inout GapKeys
  ) {
    let word = view.word(view.first)
    let looks = view.left.rawValue | view.right.rawValue << 6
    keys.add(66, word, view.left.rawValue)
    keys.add(67, looks | UInt32(capitals[word]) << 12)
  }

  /// Adds all features of a gap.
  static func add(
    _ view: borrowing GapView, _ capitals: CapitalTable, to keys: inout GapKeys
  ) {
    let rightWord = view.word(view.first)
    let capital = UInt32(capitals[rightWord])
    let kind = view.kind
    let start = view.start
    let next = view.right.rawValue
    let left = view.left.rawValue
    let left2 = view.left2.rawValue
    let right2 = view.right2.rawValue
    let word2 = view.word(view.core - 1)

    keys.add(1, kind)
    keys.add(2, kind, start)
    keys.add(3, kind, view.leftWord)
    keys.add(4, kind, rightWord, next)
    keys.add(5, kind, capital | start << 8)
    keys.add(6, rightWord, next)
    keys.add(7, kind, left | left2 << 6 | next << 12, capital)
    keys.add(8, kind, start, right2 | capital << 8)
    keys.add(9, kind, left | left2 << 6 | next << 12 | right2 << 18)
    keys.add(10, kind, word2, view.leftWord)
    keys.add(11, kind, view.word(view.first + 1), start)
    keys.add(12, view.leftWord, rightWord)
    keys.add(13, kind, word2, next)
    keys.add(14, kind, length(view.gap.right - view.gap.sentenceStart), next)
    keys.add(15, kind, view.before | left << 8, next)
    keys.add(16, kind, view.after | right2 << 8, start)
    keys.add(17, kind, view.ending, start)
    keys.add(18, kind, view.beginning, next)
    guard view.gap.mark == nil else { return }
    let left3 = view.look(view.core - 2)
    let right3 = view.look(view.first + 2)
    keys.add(19, left | left2 << 6 | left3 << 12 | view.look(view.core - 3) << 18, next)
    keys.add(20, left | next << 6 | right2 << 12 | right3 << 18, view.look(view.first + 3))
    keys.add(21, view.leftWord, left2 | next << 6, capital)
    keys.add(22, word2, rightWord)
    keys.add(23, rightWord, view.word(view.first + 1))
  }

  /// A number of tokens in steps: exact while small.
  private static func length(_ count: Int) -> UInt32 {
    switch count {
    case ..<6: UInt32(max(count, 0))
    case ..<9: 6
    case ..<13: 7
    case ..<20: 8
    case ..<35: 9
    default: 10
    }
  }
}

extension TokenTraits {
  /// Which sorts of abbreviation the token is, as a number of six bits.
  var abbreviationClass: UInt32 { rawValue >> 9 & 0x3F }
}
