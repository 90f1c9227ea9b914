/// What the normalisation forms need to know of scalars, from the generated lists.
enum NormalizationData {
  /// The canonical combining class of each scalar, and what each form does with it.
  static let properties = ScalarTable(initial: ScalarProperties(), runs: propertyRunList())

  private static func propertyRunList() -> [(count: Int, value: ScalarProperties)] {
    var reader = HexReader(propertyRuns)
    var runs: [(count: Int, value: ScalarProperties)] = []
    while let count = reader.number(), let bits = reader.number() {
      runs.append((Int(count), ScalarProperties(bits: UInt16(truncatingIfNeeded: bits))))
    }
    return runs
  }
}
