/// Valid UTF-8 in one contiguous block.
///
/// Offsets into a text are byte offsets. Nothing on the hot path makes a `String`: read
/// ``bytes``, keep a ``TextRange``, and call ``string(_:)`` only at the edge. Two texts are
/// equal when their bytes are; Swift strings would hold NFC and NFD to be equal.
public struct Text: Hashable, Sendable {
  /// The longest text, in bytes: offsets are 32 bits wide.
  public static let maximumCount = Int(Int32.max)

  @usableFromInline
  var storage: [UInt8]

  /// Creates the empty text.
  @inlinable
  public init() { storage = [] }

  /// Creates a text from a string.
  public init(_ string: String) {
    storage = Array(string.utf8)
  }

  /// Creates a text from bytes that are known to be valid UTF-8.
  @inlinable
  package init(unchecked bytes: [UInt8]) {
    storage = bytes
  }

  /// The length in bytes.
  @inlinable
  public var count: Int { storage.count }

  @inlinable
  public var isEmpty: Bool { storage.isEmpty }

  /// The whole text as a range.
  @inlinable
  public var range: TextRange { TextRange(0, storage.count) }

  /// The bytes, borrowed.
  @inlinable
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { storage.span }
  }

  /// The bytes of one range, borrowed.
  @inlinable
  @_lifetime(borrow self)
  public func bytes(_ range: TextRange) -> Span<UInt8> {
    storage.span.extracting(range.indices)
  }

  /// Copies one range into a new string.
  public func string(_ range: TextRange) -> String {
    String(decoding: storage[range.indices], as: UTF8.self)
  }

  /// Copies one range into a new text; both ends must be on scalar boundaries.
  public func makeText(_ range: TextRange) -> Text {
    Text(unchecked: Array(storage[range.indices]))
  }

  /// Copies the whole text into a new string.
  public var string: String { String(decoding: storage, as: UTF8.self) }

  /// The bytes as an array, without a copy.
  public var array: [UInt8] { storage }

  /// Whether `offset` is between two scalars (or at either end).
  @inlinable
  public func isScalarBoundary(_ offset: UInt32) -> Bool {
    let index = Int(offset)
    if index == 0 || index == storage.count { return true }
    return index < storage.count && storage[index] & 0xC0 != 0x80
  }
}

extension Text: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Text: CustomStringConvertible {
  public var description: String { string }
}
