/// Decides by the model.
struct ModelJudge: GapJudge {
  private let model: SentenceModel
  private var keys = GapKeys()

  init(_ model: SentenceModel) { self.model = model }

  var judgesBareGaps: Bool { true }

  mutating func ends(_ gap: Gap, _ rules: borrowing GapRules) -> Bool {
    let view = GapView(gap, copy rules)
    if gap.mark == nil, !model.passesScreen(view, &keys) { return false }
    keys.removeAll()
    GapFeatures.add(view, model.capitals, to: &keys)
    return model.ends(keys.span, isBare: gap.mark == nil)
  }
}
