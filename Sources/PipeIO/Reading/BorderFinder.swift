internal import PipeKit

/// Finds where a file may be cut between two records, while its bytes pass by once.
///
/// A cut comes before the first record that begins at or after each multiple of the stride. Files
/// that are one document, packed files and UTF-16 cannot be cut, since reading them has to begin at
/// their beginning.
package struct BorderFinder {
  /// The places found so far, in order; the beginning of the file is none of them.
  package private(set) var borders: [RecordBorder] = []
  private var scanner: RecordScanner
  private let stride: Int
  /// The byte from which on the next border is wanted.
  private var wanted: Int
  private var byte = 0
  private var line = 1

  /// Begins with a file's first bytes, which ``add(_:)`` still has to be given; nil if the file
  /// cannot be cut.
  package init?(_ file: InputFile, first bytes: Span<UInt8>, firstCut: Int, stride: Int) {
    guard let format = file.format, !format.isWholeFile, stride > 0,
      !ByteStream.isPacked(file, bytes), !Self.beginsAsWideText(bytes)
    else { return nil }
    scanner = RecordScanner(format)
    self.stride = stride
    wanted = max(1, firstCut)
  }

  /// Whether bytes begin with the mark of UTF-16 or UTF-32.
  private static func beginsAsWideText(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 4 else { return false }
    let start = (bytes[0], bytes[1], bytes[2], bytes[3])
    return start.0 == 0xFF && start.1 == 0xFE || start.0 == 0xFE && start.1 == 0xFF
      || start == (0, 0, 0xFE, 0xFF)
  }

  /// Looks through the next bytes of the file.
  package mutating func add(_ bytes: Span<UInt8>) {
    switch scanner {
    case .whole: return
    case .lines: addLines(bytes)
    case .rows: addRows(bytes)
    }
    byte += bytes.count
  }

  private mutating func addLines(_ bytes: Span<UInt8>) {
    var counted = 0
    while wanted <= byte + bytes.count {
      // A record begins at the byte wanted if a line ends just before it.
      let start = max(0, wanted - 1 - byte)
      guard let feed = ByteSearch.first(0x0A, in: bytes, from: start) else { break }
      line += ByteSearch.lineFeeds(in: bytes.extracting(counted..<feed + 1))
      counted = feed + 1
      addBorder(byte + feed + 1)
    }
    line += ByteSearch.lineFeeds(in: bytes.extracting(counted..<bytes.count))
  }

  private mutating func addRows(_ bytes: Span<UInt8>) {
    // The mark would hide a quote that follows it.
    let hasMark =
      byte == 0 && bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    var position = hasMark ? 3 : 0
    var counted = 0
    while let end = scanner.recordEnd(in: bytes, from: position) {
      position = end
      guard byte + end >= wanted else { continue }
      line += ByteSearch.lineFeeds(in: bytes.extracting(counted..<end))
      counted = end
      addBorder(byte + end)
    }
    line += ByteSearch.lineFeeds(in: bytes.extracting(counted..<bytes.count))
  }

  private mutating func addBorder(_ place: Int) {
    borders.append(RecordBorder(byte: place, line: line))
    wanted = place + stride
  }
}
