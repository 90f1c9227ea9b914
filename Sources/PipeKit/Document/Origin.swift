/// Where in the input a document stands.
public struct Origin: Hashable, Sendable {
  /// The path as the user gave it or as a glob found it, relative where they were relative.
  public var path: String
  /// The line the document begins at, from 1; nil where the file is the document.
  public var line: Int?
  /// The byte the document begins at, from 0; nil where the file is the document.
  public var byte: Int?

  public init(path: String, line: Int? = nil, byte: Int? = nil) {
    self.path = path
    self.line = line
    self.byte = byte
  }
}
