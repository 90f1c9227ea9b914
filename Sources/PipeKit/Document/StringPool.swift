/// A short text kept beside a document's annotations, such as a canonical name.
public struct StringReference: Hashable, Sendable, BitwiseCopyable {
  package var lower: UInt32
  package var upper: UInt32

  /// No text.
  public static let empty = StringReference(lower: 0, upper: 0)

  package init(lower: UInt32, upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  public var isEmpty: Bool { lower == upper }
}

/// The texts that a document's annotations refer to without being in its text.
public struct StringPool: Sendable {
  private var bytes: [UInt8] = []

  public init() {}

  /// Keeps a copy of valid UTF-8.
  public mutating func add(_ text: Span<UInt8>) -> StringReference {
    let start = UInt32(bytes.count)
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return StringReference(lower: start, upper: UInt32(bytes.count))
  }

  /// Keeps a copy of a string.
  public mutating func add(_ text: String) -> StringReference {
    var text = text
    return text.withUTF8 { add($0.span) }
  }

  /// The bytes of a text, borrowed.
  public subscript(reference: StringReference) -> Span<UInt8> {
    @_lifetime(borrow self)
    get { bytes.span.extracting(Int(reference.lower)..<Int(reference.upper)) }
  }

  /// Copies a text into a string.
  public func string(_ reference: StringReference) -> String {
    String(decoding: bytes[Int(reference.lower)..<Int(reference.upper)], as: UTF8.self)
  }
}
