internal import PipeKit

/// The part of a file that is still to be written; whole rows leave it, and its memory is used again.
struct OutputPiece {
  /// From how many bytes on a piece is worth writing.
  private static let size = 1 << 18

  /// What has been added as JSON or as it is.
  var json = JSONWriter(capacity: OutputPiece.size + 4_096)
  private var rows = 0

  /// Adds bytes as they are; what follows needs no comma.
  mutating func append(_ word: StaticString) { json.raw(word) }

  mutating func endRow() { rows += 1 }

  /// Writes the piece if it is large enough.
  mutating func handOver(to file: (Encoded) throws -> Void) rethrows {
    if json.bytes.count >= Self.size { try handOverRest(to: file) }
  }

  mutating func handOverRest(to file: (Encoded) throws -> Void) rethrows {
    try file(Encoded(bytes: json.bytes, rows: rows))
    json.removeAll()
    rows = 0
  }
}
