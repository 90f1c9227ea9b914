import PipeKit

/// What divides documents into groups that are scored one by one.
package enum Grouping: Hashable, Sendable {
  /// The value of a metadata field.
  case field(String)
  /// A part of the identifier, from 1, as hyphens and underscores divide it.
  case idPart(Int)

  /// Reads a field's name, or `id:3` for the third part of the identifier.
  package init(_ argument: String) {
    if argument.hasPrefix("id:"), let part = Int(argument.dropFirst(3)), part > 0 {
      self = .idPart(part)
    } else {
      self = .field(argument)
    }
  }

  /// The name in output.
  package var name: String {
    switch self {
    case .field(let name): name
    case .idPart(let part): "id:\(part)"
    }
  }

  /// The group of a document; `(none)` for one that does not say.
  func group(of document: GoldDocument) -> String {
    let value: String?
    switch self {
    case .field(let name): value = document.metadata.text(name)
    case .idPart(let part):
      let parts = document.id.split { $0 == "-" || $0 == "_" }
      value = part <= parts.count ? String(parts[part - 1]) : nil
    }
    return value ?? "(none)"
  }
}
