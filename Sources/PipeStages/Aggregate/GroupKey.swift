import PipeKit

/// The values of the fields that documents are grouped by, as one name.
enum GroupKey {
  /// Writes the values one after the other; nil where the document lacks a field.
  static func encode(_ values: [String?]) -> [UInt8] {
    var writer = StateWriter()
    for value in values {
      writer.integer(value == nil ? 0 : 1)
      if let value { writer.string(value) }
    }
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> [String?] {
    var reader = StateReader(bytes)
    var values: [String?] = []
    while !reader.isAtEnd {
      values.append(try reader.integer() == 0 ? nil : try reader.string())
    }
    return values
  }

  /// The order of values: as bytes, what is missing last.
  static func precedes(_ left: String?, _ right: String?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
