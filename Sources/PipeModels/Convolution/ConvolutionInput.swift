/// Some words in a row, as a convolution reads them.
package struct ConvolutionInput: Sendable {
  /// The row of each word's vector.
  package var rows: [UInt32] = []
  /// What kind of place each word stands in; the class has a vector of its own.
  package var classes: [UInt8] = []
  /// The words of each zone.
  package var zones: [Range<Int>] = []

  package init() {}

  package var count: Int { rows.count }

  package mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    zones.removeAll(keepingCapacity: true)
  }
}
