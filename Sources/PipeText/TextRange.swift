/// A half-open range of UTF-8 byte offsets into a text.
public struct TextRange: Hashable, Sendable, BitwiseCopyable {
  public var lower: UInt32
  public var upper: UInt32

  /// Creates a range; `lower` must not exceed `upper`.
  @inlinable
  public init(_ lower: UInt32, _ upper: UInt32) {
    precondition(lower <= upper, "a TextRange must not run backwards")
    self.lower = lower
    self.upper = upper
  }

  /// Creates a range from array indices.
  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    self.init(UInt32(lower), UInt32(upper))
  }

  /// The length in bytes.
  @inlinable
  public var count: Int { Int(upper - lower) }

  @inlinable
  public var isEmpty: Bool { lower == upper }

  /// The same range as array indices.
  @inlinable
  public var indices: Range<Int> { Int(lower)..<Int(upper) }

  /// Whether `other` lies wholly inside this range.
  @inlinable
  public func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// Whether the two ranges share at least one byte.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool {
    max(lower, other.lower) < min(upper, other.upper)
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(lower)..<\(upper)" }
}

extension TextRange: Comparable {
  /// Text order: by start, and of two that start together the longer one first.
  @inlinable
  public static func < (left: TextRange, right: TextRange) -> Bool {
    left.lower == right.lower ? left.upper > right.upper : left.lower < right.lower
  }
}
