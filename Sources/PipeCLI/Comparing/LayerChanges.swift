/// How often one layer differs between two runs.
struct LayerChanges: Hashable {
  var same = 0
  var added = 0
  var removed = 0
  /// The same words with another label or kind.
  var relabelled = 0
  /// The same label with another score.
  var moved = 0
  /// Anything else that is not equal.
  var changed = 0

  var isEmpty: Bool { added + removed + relabelled + moved + changed == 0 }

  /// The counts that are not zero, in words.
  var text: String {
    let parts = [
      (added, "added"), (removed, "removed"), (relabelled, "relabelled"),
      (moved, "with another score"), (changed, "changed otherwise"), (same, "the same"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\(Quantity.count($0.0)) \($0.1)" }
      .joined(separator: ", ")
  }
}
