/// Where JSON stops being JSON, and why.
public struct JSONError: Error, Hashable, Sendable {
  /// The offset of the first byte that cannot be read.
  public let offset: Int
  /// What is wrong: `expected ':' after a key, found '5'`.
  public let message: String

  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}

extension JSONError: CustomStringConvertible {
  public var description: String { "at byte \(offset): \(message)" }
}
