/// The tags of a sequence model over some labels: outside, begin and inside (BIO).
///
/// Tag 0 is outside; tags 1…n begin labels 0…n−1, tags n+1…2n go on with them. An inside tag may
/// follow only the begin or inside tag of its own label.
package struct TagScheme: Hashable, Sendable {
  /// The names of the labels.
  package let labels: [String]

  /// Labels are told apart in bit sets of tags, so there can be 31 tags at most.
  package static let maximumLabels = 15

  package init(labels: [String]) {
    precondition(
      !labels.isEmpty && labels.count <= Self.maximumLabels, "there must be 1 to 15 labels")
    self.labels = labels
  }

  package static let outside: UInt8 = 0

  /// The number of tags.
  package var count: Int { 2 * labels.count + 1 }

  /// The tag that begins a label.
  package func begin(_ label: Int) -> UInt8 { UInt8(1 + label) }

  /// The tag that goes on with a label.
  package func inside(_ label: Int) -> UInt8 { UInt8(1 + labels.count + label) }

  /// The label of a tag, and whether it begins there; nil for outside.
  package func label(of tag: UInt8) -> (label: Int, begins: Bool)? {
    let index = Int(tag) - 1
    guard index >= 0 else { return nil }
    return index < labels.count ? (index, true) : (index - labels.count, false)
  }

  /// Whether a tag may follow another.
  package func allows(_ next: UInt8, after tag: UInt8) -> Bool {
    guard let (label, begins) = label(of: next), !begins else { return true }
    return self.label(of: tag)?.label == label
  }

  /// The number of values a row of scores takes: the tags, rounded up to whole vectors of four.
  package var stride: Int { (count + 3) & ~3 }
}
