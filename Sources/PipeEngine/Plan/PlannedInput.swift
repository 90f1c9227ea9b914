internal import PipeKit

/// A file of a plan, and how its documents are read.
package struct PlannedInput: Hashable, Sendable {
  package var path: String
  package var size: Int
  /// The digest of its bytes; nil for standard input, and for a file that could not be read.
  package var sha256: String?
  /// Whether it could not be read when the plan was made; then nothing of it is in the run.
  package var isUnreadable: Bool
  package var format: String?
  package var textKey: String
  package var idKey: String
  /// The encoding, and what becomes of bytes that are not in it.
  package var encoding: String
  package var invalidBytes: String

  package init(
    path: String, size: Int, sha256: String?, format: String?, textKey: String, idKey: String,
    encoding: String = InputEncoding.utf8.rawValue,
    invalidBytes: String = InvalidBytes.repair.rawValue, isUnreadable: Bool = false
  ) {
    self.path = path
    self.size = size
    self.sha256 = sha256
    self.format = format
    self.textKey = textKey
    self.idKey = idKey
    self.encoding = encoding
    self.invalidBytes = invalidBytes
    self.isUnreadable = isUnreadable
  }

  func write(to json: inout JSONWriter) {
    json.beginArray()
    json.string(path)
    json.integer(size)
    // A digest; null where there is none to be had, false where the file could not be read.
    if let sha256 {
      json.string(sha256)
    } else if isUnreadable {
      json.bool(false)
    } else {
      json.null()
    }
    if let format { json.string(format) } else { json.null() }
    json.string(textKey)
    json.string(idKey)
    json.string(encoding)
    json.string(invalidBytes)
    json.endArray()
  }

  init?(_ value: JSONValue) {
    guard let fields = value.array, fields.count == 8, let path = fields[0].string,
      let size = fields[1].integer, let textKey = fields[4].string, let idKey = fields[5].string,
      let encoding = fields[6].string, let invalidBytes = fields[7].string
    else { return nil }
    self.init(
      path: path, size: size, sha256: fields[2].string, format: fields[3].string,
      textKey: textKey, idKey: idKey, encoding: encoding, invalidBytes: invalidBytes,
      isUnreadable: fields[2] == .bool(false))
  }
}
