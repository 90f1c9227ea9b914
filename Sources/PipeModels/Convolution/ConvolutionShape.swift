/// The sizes of a convolution.
package struct ConvolutionShape: Hashable, Sendable {
  /// Numbers in a vector.
  package var dimension: Int
  /// Patterns of three words that are looked for.
  package var filters: Int
  /// Parts of the input in which the best match of each filter is taken, at most eight.
  package var zones: Int
  /// Vectors of words, then of place classes.
  package var rows: Int
  package var classes: Int

  package init(dimension: Int, filters: Int, zones: Int, rows: Int, classes: Int) {
    precondition(
      (1...128).contains(dimension) && (1...512).contains(filters) && (1...8).contains(zones)
        && (1...1 << 20).contains(rows) && (1...256).contains(classes),
      "a convolution has sizes within its bounds")
    self.dimension = dimension
    self.filters = filters
    self.zones = zones
    self.rows = rows
    self.classes = classes
  }

  /// Words that one filter sees.
  package static let width = 3
  /// What a convolution decides between.
  package static let outcomes = 3
}
