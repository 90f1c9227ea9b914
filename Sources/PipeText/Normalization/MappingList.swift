/// One step of the decomposition of each scalar that has one, in the order of the scalars.
struct MappingList {
  /// A scalar and what stands for it.
  struct Mapping {
    var scalar: UInt32
    /// Whether it is never composed again.
    var isExcluded: Bool
    var targets: [UInt32]
  }

  /// The mappings, by scalar.
  let mappings: [Mapping]

  /// Reads a generated list such as `C0:41 300;1:41 301;`, its scalars as distances.
  init(_ list: StaticString) {
    var reader = HexReader(list)
    var mappings: [Mapping] = []
    var scalar: UInt32 = 0
    while let distance = reader.number() {
      scalar += distance
      var mapping = Mapping(scalar: scalar, isExcluded: false, targets: [])
      if reader.separator == UInt8(ascii: "!") {
        mapping.isExcluded = true
        // The colon after the mark ends an empty number.
        _ = reader.number()
      }
      while let target = reader.number() {
        mapping.targets.append(target)
        if reader.separator == UInt8(ascii: ";") { break }
      }
      mappings.append(mapping)
    }
    self.mappings = mappings
  }

  /// The targets of a scalar, by binary search.
  func targets(of scalar: UInt32) -> [UInt32]? {
    var low = 0
    var high = mappings.count
    while low < high {
      let middle = (low + high) / 2
      if mappings[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    return low < mappings.count && mappings[low].scalar == scalar ? mappings[low].targets : nil
  }
}
