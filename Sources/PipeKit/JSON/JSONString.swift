/// A string where it stands in JSON, not yet copied.
package struct JSONString: Sendable {
  /// The bytes between the quotes.
  package let range: Range<Int>
  /// Whether any of them is a backslash, so that the bytes are not yet the text.
  package let hasEscapes: Bool
}
