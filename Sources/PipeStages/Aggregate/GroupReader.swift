import PipeKit

/// Finds the group of a document: its values of the fields in the setting `by`.
struct GroupReader: Sendable {
  /// Whether each entity has rows of its own.
  let hasEntity: Bool
  private let fields: [String]

  /// The name in `by` that stands for the entity.
  static let entity = "entity"
  /// The name in `by` that stands for the document's day.
  static let date = "date"

  init(by: [String]) {
    hasEntity = by.contains(Self.entity)
    fields = by.filter { $0 != Self.entity }
  }

  /// The number of the document's group; nil for a document that has none of the fields.
  func group(of document: Document, on day: String?, in table: inout NameTable) -> UInt32? {
    let values = fields.map { $0 == Self.date ? day : document.metadata.text($0) }
    if values.allSatisfy({ $0 == nil }) { return nil }
    return table.intern(GroupKey.encode(values))
  }
}
