import PipeKit

/// Bytes made into valid UTF-8, in the encoding their file is said to have.
struct TextRepair {
  /// The name of the fact that says how many bytes were not UTF-8.
  static let fact = "repaired_bytes"
  /// The name of the fact that says what a document was read as instead.
  static let encodingFact = "read_as"

  let text: Text
  /// How many bytes were replaced by U+FFFD.
  private let repairedBytes: Int
  /// What the bytes were read as, where they turned out not to be UTF-8.
  private var fallback: InputEncoding?

  init(_ bytes: [UInt8], of file: InputFile) throws(DocumentError) {
    if let page = file.encoding.codePage {
      (text, repairedBytes) = (page.text(bytes), 0)
      return
    }
    do {
      (text, repairedBytes) = (try Text(validating: bytes), 0)
      return
    } catch {
      guard file.encoding == .automatic || file.invalidBytes == .repair else {
        throw DocumentError(
          "invalid-utf8",
          "byte \(error.offset + 1) is not UTF-8; 'encoding: auto' reads such documents as "
            + "windows-1252")
      }
    }
    if file.encoding == .automatic {
      (text, repairedBytes) = (CodePage.windows1252.text(bytes), 0)
      fallback = .windows1252
      return
    }
    let (repaired, replacements) = Text.repairing(bytes)
    text = repaired
    // U+FFFD is three bytes long.
    repairedBytes = bytes.count - (repaired.count - 3 * replacements)
  }

  /// Notes with the document what had to be done.
  func note(in document: inout Document) {
    if repairedBytes > 0 { document.notes[fact: Self.fact] = .integer(repairedBytes) }
    if let fallback { document.notes[fact: Self.encodingFact] = .string(fallback.rawValue) }
  }
}
