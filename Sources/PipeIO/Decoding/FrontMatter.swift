import PipeKit

/// The lines between `---` and `---` at the very start of a Markdown file.
///
/// Lines of the form `key: value` become metadata, as strings without their quotes; what YAML has
/// beyond that is left out. Offsets of annotations count from the end of the front matter.
struct FrontMatter {
  private(set) var metadata = Metadata()
  /// How many bytes of the file it takes, with the line that closes it.
  private(set) var count = 0
  /// How far the closing line may be from the start.
  private static let limit = 64 * 1_024

  /// Reads the front matter, or nil if the text does not begin with one.
  init?(_ text: Text) {
    let bytes = text.bytes
    guard let first = Self.line(bytes, at: 0), Self.isFence(bytes, first.content) else {
      return nil
    }
    var members = JSONMembers()
    var start = first.next
    while start < min(bytes.count, Self.limit), let line = Self.line(bytes, at: start) {
      start = line.next
      if Self.isFence(bytes, line.content) || bytes.extracting(line.content).equals("...") {
        metadata = Metadata(members)
        count = start
        return
      }
      if let (key, value) = Self.field(text, line.content) { members.set(key, .string(value)) }
    }
    return nil
  }

  /// The line that begins at `start`, without white space at its end, and where the next begins.
  private static func line(
    _ bytes: Span<UInt8>, at start: Int
  ) -> (content: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    let feed = ByteSearch.first(0x0A, in: bytes, from: start)
    var end = feed ?? bytes.count
    while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    return (start..<end, feed.map { $0 + 1 } ?? bytes.count)
  }

  private static func isFence(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    bytes.extracting(line).equals("---")
  }

  /// Reads `key: value`; nil for comments, indented lines, list items and what has no value.
  private static func field(_ text: Text, _ line: Range<Int>) -> (key: String, value: String)? {
    let bytes = text.bytes.extracting(line)
    guard let first = bytes.isEmpty ? nil : bytes[0], !first.isASCIIWhitespace,
      first != UInt8(ascii: "#"), first != UInt8(ascii: "-"),
      let colon = ByteSearch.first(UInt8(ascii: ":"), in: bytes, from: 0), colon > 0
    else { return nil }
    var start = colon + 1
    var end = bytes.count
    guard start < end, bytes[start].isASCIIWhitespace else { return nil }
    while start < end, bytes[start].isASCIIWhitespace { start += 1 }
    if end - start >= 2, bytes[start] == bytes[end - 1],
      bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    {
      start += 1
      end -= 1
    }
    let key = TextRange(line.lowerBound, line.lowerBound + colon)
    let value = TextRange(line.lowerBound + start, line.lowerBound + end)
    return (text.string(key), text.string(value))
  }
}
