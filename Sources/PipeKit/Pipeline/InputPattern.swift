/// One entry of `input:`: a file, a folder or a glob, or `-` for standard input.
package struct InputPattern: Hashable, Sendable {
  package var pattern: String
  /// The format, where the file's extension does not tell: txt, md, jsonl, csv or tsv.
  package var format: String?
  /// The field that holds the text, in formats with fields.
  package var textKey: String
  /// The field that holds the identifier.
  package var idKey: String
  /// How its bytes are characters, where no byte order mark tells.
  package var encoding: InputEncoding
  /// What becomes of documents that are not UTF-8.
  package var invalidBytes: InvalidBytes
  /// Whether links that lead out of the pattern's folder are followed.
  package var followsLinks: Bool
  package var location: SourceLocation?

  package init(
    _ pattern: String, format: String? = nil, textKey: String = "text", idKey: String = "id",
    encoding: InputEncoding = .utf8, invalidBytes: InvalidBytes = .repair,
    followsLinks: Bool = false, location: SourceLocation? = nil
  ) {
    self.pattern = pattern
    self.format = format
    self.textKey = textKey
    self.idKey = idKey
    self.encoding = encoding
    self.invalidBytes = invalidBytes
    self.followsLinks = followsLinks
    self.location = location
  }
}
