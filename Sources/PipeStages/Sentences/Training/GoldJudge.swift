internal import PipeKit
internal import PipeModels

/// Collects what the model learns from, and decides as the annotators did.
struct GoldJudge: GapJudge {
  /// A gap, by the features of the screen and by all others.
  struct Example: Sendable {
    var isBare: Bool
    /// The first two features of the screen, and the other two.
    var screen: [UInt32]
    var screenWords: [UInt32]
    var keys: [UInt32]
    var ends: Bool
  }

  /// Where sentences begin, as offsets in bytes.
  var starts: Set<Int> = []
  private(set) var examples: [Example] = []
  private let capitals: CapitalTable

  init(capitals: CapitalTable) { self.capitals = capitals }

  var judgesBareGaps: Bool { true }

  mutating func ends(_ gap: Gap, _ rules: borrowing GapRules) -> Bool {
    let view = GapView(gap, copy rules)
    var screen = GapKeys()
    var screenWords = GapKeys()
    var keys = GapKeys()
    GapFeatures.addScreen(view, to: &screen)
    GapFeatures.addScreenWords(view, capitals, to: &screenWords)
    GapFeatures.add(view, capitals, to: &keys)
    let ends = starts.contains(Int(rules.tokens[gap.right].range.lower))
    examples.append(
      Example(
        isBare: gap.mark == nil, screen: screen.array, screenWords: screenWords.array,
        keys: keys.array, ends: ends))
    return ends
  }
}
