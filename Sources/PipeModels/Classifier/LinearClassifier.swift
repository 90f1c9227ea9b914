/// A linear model that puts things into classes, in integers: as many sums as classes, the
/// highest wins. Of equal ones the first class wins.
package struct LinearClassifier: Sendable {
  package let classes: [String]
  package let features: FeatureTable

  package init(classes: [String], features: FeatureTable) {
    precondition(classes.count > 1 && features.outcomes == classes.count, "one weight a class")
    self.classes = classes
    self.features = features
  }

  /// Fills `scores`, which has a place for each class, and returns the highest class and how far
  /// the next is behind, in units of ``SequenceModel/unitsPerWeight``.
  package func classify(
    _ keys: Span<UInt32>, scores: inout [Int32]
  ) -> (class: Int, margin: Int32) {
    for index in scores.indices { scores[index] = 0 }
    var sums = scores.mutableSpan
    features.add(keys, to: &sums)
    var best = 0
    for index in 1..<classes.count where scores[index] > scores[best] { best = index }
    var next = Int32.min
    for index in classes.indices where index != best { next = max(next, scores[index]) }
    return (best, scores[best] - next)
  }
}

extension LinearClassifier {
  /// Of two classes, by how much each feature speaks for the second, in one weight.
  package var difference: WeightTable {
    precondition(classes.count == 2, "only two classes have one difference")
    return WeightTable(
      features.rows.compactMap { row in
        var value = 0
        for weight in row.weights {
          value += weight.outcome == 1 ? Int(weight.value) : -Int(weight.value)
        }
        // Half of it, so that units stay those of one class's weights.
        guard value / 2 != 0 else { return nil }
        return WeightTable.Entry(key: row.key, weight: Int16(clamping: value / 2))
      })
  }

  /// Adds the classifier to a file, as the section `name`.
  package func write(_ name: String, to file: inout ModelFile) {
    var writer = ModelWriter()
    writer.count(classes.count)
    for name in classes { writer.string(name) }
    features.write(to: &writer)
    file.append(name, writer.bytes)
  }

  /// Reads the classifier in the section `name` of a file.
  package init(_ name: String, reading file: ModelFile) throws(ModelFileError) {
    var reader = try file.reader(name)
    var classes: [String] = []
    for _ in 0..<(try reader.count(upTo: FeatureTable.maximumOutcomes)) {
      classes.append(try reader.string())
    }
    let features = try FeatureTable(reading: &reader)
    guard classes.count > 1, features.outcomes == classes.count else { throw reader.malformed }
    try reader.finish()
    self.init(classes: classes, features: features)
  }
}
