import PipeKit

/// Bytes made into valid UTF-8.
struct TextRepair {
  /// The name of the fact that says how many bytes were not UTF-8.
  static let fact = "repaired_bytes"

  let text: Text
  /// How many bytes were replaced by U+FFFD.
  let repairedBytes: Int

  init(_ bytes: [UInt8]) {
    let (text, replacements) = Text.repairing(bytes)
    self.text = text
    // U+FFFD is three bytes long.
    repairedBytes = bytes.count - (text.count - 3 * replacements)
  }

  /// Notes the repair with the document, if there was one.
  func note(in document: inout Document) {
    if repairedBytes > 0 { document.notes[fact: Self.fact] = .integer(repairedBytes) }
  }
}
