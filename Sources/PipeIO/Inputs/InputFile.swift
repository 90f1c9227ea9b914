package import PipeKit

/// One file to read, found before the run begins.
package struct InputFile: Hashable, Sendable {
  /// The path as the user gave it or as a glob found it; names that are not UTF-8 are repaired.
  package var path: String
  /// The path to open, as bytes; nil for standard input.
  package var location: [UInt8]?
  /// The size in bytes as it lies on the disk; nil for standard input.
  package var size: Int?
  /// The format; nil where it is to be guessed, which is done for standard input only.
  package var format: FileFormat?
  /// The field that holds the text, in formats with fields.
  package var textKey: String
  /// The field that holds the identifier.
  package var idKey: String
  /// How its bytes are characters, where no byte order mark tells.
  package var encoding = InputEncoding.utf8
  /// What becomes of documents that are not UTF-8.
  package var invalidBytes = InvalidBytes.repair
  /// Why it cannot be read, if it cannot: one rejection then stands for its documents.
  package var failure: String?
  /// The identifier of the document that a whole file is.
  package var documentID: String
  /// The part of the file to read; nil for all of it.
  package var part: FilePart?
  /// What the file must still be when it is opened and when it has been read; nil for no matter.
  package var stamp: FileStamp?

  package init(
    path: String, location: [UInt8]?, size: Int? = nil, format: FileFormat?,
    textKey: String = "text", idKey: String = "id", documentID: String = ""
  ) {
    self.path = path
    self.location = location
    self.size = size
    self.format = format
    self.textKey = textKey
    self.idKey = idKey
    self.documentID = documentID
  }
}
