/// Some words in a row, as a convolution reads them.
package struct ConvolutionInput: Sendable {
  /// The row of each word's vector.
  package var rows: [UInt32] = []
  /// What kind of place each word stands in; the class has a vector of its own.
  package var classes: [UInt8] = []
  /// The zones each word belongs to, a bit each.
  package var zones: [UInt8] = []

  package init() {}

  package var count: Int { rows.count }

  package mutating func append(row: UInt32, class placeClass: UInt8, zones mask: UInt8) {
    rows.append(row)
    classes.append(placeClass)
    zones.append(mask)
  }

  package mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    zones.removeAll(keepingCapacity: true)
  }
}
