/// A linear-chain model over BIO tags, in integers: weights of features and of pairs of tags.
package struct SequenceModel: Sendable {
  /// The integer that stands for a weight of one.
  package static let unitsPerWeight = 1024

  package let scheme: TagScheme
  package let features: FeatureTable
  /// The score of a tag after another, `scheme.stride` values a source tag.
  package let transitions: [Int32]

  package init(scheme: TagScheme, features: FeatureTable, transitions: [Int32]) {
    precondition(transitions.count == scheme.stride * scheme.stride, "one row a tag")
    precondition(features.outcomes == scheme.count, "one weight a tag")
    self.scheme = scheme
    self.features = features
    self.transitions = transitions
  }
}

extension SequenceModel {
  private static let section = "sequence"
  private static let transitionLimit = 1 << 20

  /// Adds the model to a file.
  package func write(to file: inout ModelFile) {
    var writer = ModelWriter()
    writer.count(scheme.labels.count)
    for label in scheme.labels { writer.string(label) }
    for source in 0..<scheme.count {
      for tag in 0..<scheme.count {
        let value = Int(transitions[source * scheme.stride + tag])
        writer.integer(max(-Self.transitionLimit, min(Self.transitionLimit, value)))
      }
    }
    features.write(to: &writer)
    file.append(Self.section, writer.bytes)
  }

  /// Reads the model out of a file.
  package init(reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(Self.section)
    let count = try reader.count(upTo: TagScheme.maximumLabels)
    guard count > 0 else { throw reader.malformed }
    var labels: [String] = []
    for _ in 0..<count { labels.append(try reader.string()) }
    let scheme = TagScheme(labels: labels)
    var transitions = [Int32](repeating: 0, count: scheme.stride * scheme.stride)
    for source in 0..<scheme.count {
      for tag in 0..<scheme.count {
        transitions[source * scheme.stride + tag] = Int32(
          try reader.integer(within: Self.transitionLimit))
      }
    }
    let features = try FeatureTable(reading: &reader)
    guard features.outcomes == scheme.count else { throw reader.malformed }
    try reader.finish()
    self.init(scheme: scheme, features: features, transitions: transitions)
  }
}
