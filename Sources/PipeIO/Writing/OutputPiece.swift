internal import PipeKit

/// The part of a file that is still to be written; whole rows leave it, and its memory is used again.
struct OutputPiece {
  /// From how many bytes on a piece is worth writing.
  private static let size = 1 << 18

  var bytes: [UInt8] = []
  private var rows = 0

  init() { bytes.reserveCapacity(Self.size + 4_096) }

  /// Counts a row, and writes the piece if it is large enough.
  mutating func endRow(_ file: (Encoded) throws -> Void) rethrows {
    rows += 1
    if bytes.count >= Self.size { try handOver(to: file) }
  }

  /// Writes what is there.
  mutating func handOver(to file: (Encoded) throws -> Void) rethrows {
    try file(Encoded(bytes: bytes, rows: rows))
    bytes.removeAll(keepingCapacity: true)
    rows = 0
  }
}
