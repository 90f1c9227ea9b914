package import PipeKit

/// A range of a text and the label somebody gave it. Labels compare as bytes.
package struct LabelledRange: Sendable {
  package var range: TextRange
  package var label: String

  package init(_ range: TextRange, _ label: String) {
    self.range = range
    self.label = label
  }
}

extension LabelledRange: Hashable {
  package static func == (left: LabelledRange, right: LabelledRange) -> Bool {
    left.range == right.range && left.label.utf8.elementsEqual(right.label.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(range) }
}
