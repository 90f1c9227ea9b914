import PipeKit

/// The name of a field, perhaps inside other fields: `data.body`.
///
/// A dot leads into an object, and a key may hold dots itself: `data.body` means the key
/// `data.body` as well as `body` inside `data`. Of two that are there the later one counts.
struct FieldPath {
  private let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }

  /// Where a key stands to a path.
  enum Match {
    case none
    /// The key is what is left of the path.
    case field
    /// The field lies inside, named by what follows this offset of the path.
    case inside(Int)
  }

  /// Holds a key against what is left of the path from `start` on; nil means nothing is left.
  func match(_ key: JSONString, of reader: borrowing JSONReader, from start: Int?) -> Match {
    guard let start else { return .none }
    if key.hasEscapes {
      var text: [UInt8] = []
      reader.append(key, to: &text)
      return match(text.span, from: start)
    }
    return match(reader.bytes.extracting(key.range), from: start)
  }

  private func match(_ key: Span<UInt8>, from start: Int) -> Match {
    let rest = bytes.count - start
    guard key.count <= rest else { return .none }
    for index in key.indices where key[index] != bytes[start + index] { return .none }
    if key.count == rest { return .field }
    return bytes[start + key.count] == UInt8(ascii: ".") ? .inside(start + key.count + 1) : .none
  }
}
