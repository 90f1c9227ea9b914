internal import PipeKit

/// Walks over the lines of a text and marks those, or those parts, that are not the story.
///
/// Of a long line only the first and the last bytes are looked at, so time is linear.
struct ZoneFinder: ~Escapable {
  private let bytes: Span<UInt8>
  private let kinds: [Zone.Kind]
  /// How many lines with words there were so far.
  private var number = 0
  /// What the line before was, where it was furniture.
  private var previous: Zone.Kind?
  /// How many more lines a list of links may have.
  private var linksLeft = 0

  /// No furniture but dateline and agency is found in a longer line.
  private static let longestLine = 400
  private static let longestList = 12

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, kinds: [Zone.Kind]) {
    self.bytes = bytes
    self.kinds = kinds
  }

  mutating func find(into zones: inout Layer<Zone>) {
    var start = 0
    while start < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
      let line = ZoneLine(bytes, start..<end)
      if !line.isEmpty { mark(line, into: &zones) }
      start = end + 1
    }
  }

  private mutating func mark(_ line: ZoneLine, into zones: inout Layer<Zone>) {
    defer { number += 1 }
    if line.range.count <= Self.longestLine, let kind = kind(of: line) {
      previous = kind
      return append(line.range, kind, to: &zones)
    }
    previous = nil
    linksLeft = 0
    var start = line.range.lowerBound
    if let (end, kind) = Dateline.end(bytes, line, number: number) {
      append(start..<end, kind, to: &zones)
      start = end
    }
    if let agency = AgencyTag.range(bytes, line), agency.lowerBound >= start {
      append(agency, .agency, to: &zones)
    }
  }

  /// What a whole line is, if it is furniture.
  private mutating func kind(of line: ZoneLine) -> Zone.Kind? {
    if let found = ZoneOpenings.match(bytes, line) {
      linksLeft = found.beginsList ? Self.longestList : 0
      return found.kind
    }
    if Byline.matches(bytes, line, number: number, after: previous) { return .byline }
    if ShareBar.matches(bytes, line) { return .share }
    if Timestamp.matches(bytes, line) { return .timestamp }
    if CaptionCredit.matches(bytes, line) { return .caption }
    if AgencyTag.isWholeLine(bytes, line) { return .agency }
    guard linksLeft > 0, line.isTitle(bytes) else { return nil }
    linksLeft -= 1
    return .related
  }

  private func append(_ range: Range<Int>, _ kind: Zone.Kind, to zones: inout Layer<Zone>) {
    guard kinds.contains(kind) else { return }
    zones.append(Zone(TextRange(range.lowerBound, range.upperBound), kind: kind))
  }
}
