/// Reads a whole JSON text into a tree: strict RFC 8259, at most 512 levels deep.
///
/// Numbers keep their digits. Of an object's equal keys the last one wins. Half a surrogate pair,
/// which no UTF-8 can hold, becomes U+FFFD. A byte order mark is an error.
public enum JSONParser {
  /// Reads one value with nothing but white space around it.
  public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    try parse(bytes.span)
  }

  /// Reads one value with nothing but white space around it.
  public static func parse(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    do {
      _ = try UTF8Span(validating: bytes)
    } catch {
      throw JSONError(offset: error.byteOffsets.lowerBound, message: "this is not UTF-8")
    }
    var reader = JSONReader(bytes)
    let value = try reader.value()
    try reader.finish()
    return value
  }
}
