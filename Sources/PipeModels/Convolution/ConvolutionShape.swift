/// The sizes of a convolution.
package struct ConvolutionShape: Hashable, Sendable {
  /// Numbers in a vector.
  package var dimension: Int
  /// Patterns of three words that are looked for; a multiple of eight.
  package var filters: Int
  /// Parts of the input in which the best match of each filter is taken, at most eight.
  package var zones: Int
  /// Vectors of words, then of place classes.
  package var rows: Int
  package var classes: Int

  package init(dimension: Int, filters: Int, zones: Int, rows: Int, classes: Int) {
    precondition(
      (1...128).contains(dimension) && (1...512).contains(filters) && filters % 8 == 0
        && (1...8).contains(zones) && (1...1 << 20).contains(rows)
        && (1...Self.mostClasses).contains(classes),
      "a convolution has sizes within its bounds")
    self.dimension = dimension
    self.filters = filters
    self.zones = zones
    self.rows = rows
    self.classes = classes
  }

  /// Words that one filter sees.
  package static let width = 3
  /// The most classes, so that what three in a row add can be kept for all of them.
  package static let mostClasses = 32
  /// What a convolution decides between.
  package static let outcomes = 3
}
