/// What an offset in an input or output file counts.
public enum OffsetUnit: String, CaseIterable, Sendable {
  /// Unicode code points, as Python, the W3C's Web Annotation and brat count.
  case codepoint
  /// Bytes of UTF-8.
  case utf8
  /// UTF-16 code units, as JavaScript and Java count.
  case utf16
}
