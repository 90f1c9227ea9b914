/// One line of a result: a name and what was measured under it.
package struct Figure: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case spans(SpanScore)
    case share(Percentage)
    case count(Int)
  }

  /// The name in output, such as `span`, `accuracy` or a label.
  package var name: String
  /// What the names of several figures are, such as `per_label`; nil for one that stands alone.
  package var group: String?
  package var value: Value
  /// Where 95 % of the resamples lie, one for each of ``percentages``; empty until resampled.
  package var intervals: [ClosedRange<Percentage>] = []

  init(_ name: String, group: String? = nil, _ value: Value) {
    self.name = name
    self.group = group
    self.value = value
  }

  /// The percentages of the value: precision, recall and F1, or the one there is.
  package var percentages: [Percentage] {
    switch value {
    case .spans(let score): [score.precision, score.recall, score.f1]
    case .share(let share): [share]
    case .count: []
    }
  }
}
