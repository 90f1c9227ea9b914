import PipeKit

/// Counts of names found and missed, for each label.
package struct NameEvaluation: Sendable {
  /// Counts of one label.
  package struct Counts: Hashable, Sendable {
    package var gold = 0
    package var predicted = 0
    package var right = 0

    /// The harmonic mean of precision and recall, in hundredths of a percent.
    package var f1: Int {
      gold + predicted == 0 ? 0 : (20_000 * right + (gold + predicted) / 2) / (gold + predicted)
    }
  }

  /// The labels, and the counts of each.
  package let labels: [String]
  package private(set) var counts: [Counts]
  /// The margin of each name found, with its label and whether it was right.
  private(set) var margins: [(label: Int, margin: Int32, isRight: Bool)] = []

  init(labels: [String]) {
    self.labels = labels
    counts = Array(repeating: Counts(), count: labels.count)
  }

  /// The counts over all labels.
  package var total: Counts {
    counts.reduce(into: Counts()) { sum, label in
      sum.gold += label.gold
      sum.predicted += label.predicted
      sum.right += label.right
    }
  }

  /// Counts the names of one document; only its known labels.
  mutating func add(_ document: NameTrainingDocument, found: [TaggedName]) {
    let known = document.knownLabels
    for name in document.names {
      guard let label = labels.firstIndex(of: name.label) else { continue }
      counts[label].gold += 1
    }
    for name in found where known?.contains(labels[name.label]) ?? true {
      let isRight = document.names.contains {
        $0.range == name.range && $0.label == labels[name.label]
      }
      counts[name.label].predicted += 1
      if isRight { counts[name.label].right += 1 }
      margins.append((name.label, name.margin, isRight))
    }
  }
}
