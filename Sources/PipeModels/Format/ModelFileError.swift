/// Why the bytes of a model file cannot be used.
package struct ModelFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in words for the person who named the file.
  package let message: String

  package init(_ message: String) { self.message = message }

  package var description: String { message }

  static let notAModel = ModelFileError("this is not a model file")
  static let truncated = ModelFileError("the model file is cut short")
  static let altered = ModelFileError("the model file is damaged: its checksum does not match")

  /// A part whose bytes make no sense although the checksum holds.
  package static func malformed(_ section: String) -> ModelFileError {
    ModelFileError("the model file's part '\(section)' is malformed")
  }
}
