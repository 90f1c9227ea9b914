/// Why one document could not be processed. Thrown by sources and stages.
public struct DocumentError: Error, Hashable, Sendable {
  /// A stable word code, such as `invalid-json`.
  public var code: String
  /// What is wrong, in the user's words.
  public var message: String

  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension DocumentError: CustomStringConvertible {
  public var description: String { "\(message) [\(code)]" }
}

/// One line of the quarantine: a document that was read and not written, with the reason.
public struct Rejection: Sendable {
  public var id: String?
  public var origin: Origin
  /// The stage that rejected the document; nil for the source.
  public var stage: String?
  public var error: DocumentError
  /// The document's bytes as they stood in the input.
  public var bytes: [UInt8]
  /// The document's place in the whole input, from 0.
  public var ordinal: Int

  public init(
    id: String?, origin: Origin, stage: String?, error: DocumentError, bytes: [UInt8],
    ordinal: Int = 0
  ) {
    self.ordinal = ordinal
    self.id = id
    self.origin = origin
    self.stage = stage
    self.error = error
    self.bytes = bytes
  }
}
