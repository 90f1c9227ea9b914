private import Glibc
internal import PipeKit

/// The lines of a part of a file, each with its line feed, in memory bounded by the longest.
///
/// Sendable although it is not safe to share: it lives inside a destination, and those are used by
/// one thread at a time.
final class StoredLines: @unchecked Sendable {
  private let file: Int32
  private let path: String
  private var left: Int
  private var lines = LineBuffer()

  init(_ path: String, _ part: Range<Int>) throws(EngineError) {
    self.path = path
    left = part.count
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0, lseek(file, part.lowerBound, SEEK_SET) >= 0 else {
      throw .inputOutput(path: path, action: "read", reason: EngineError.reason(errno))
    }
  }

  deinit { if file >= 0 { close(file) } }

  /// The next line; nil at the end of the part.
  func next() throws(EngineError) -> [UInt8]? {
    try lines.next { bytes throws(EngineError) in try fill(&bytes) }
  }

  private func fill(_ bytes: inout [UInt8]) throws(EngineError) -> Bool {
    if left <= 0 { return false }
    let count = LineBuffer.read(file, limit: min(left, 1 << 18), into: &bytes)
    guard count > 0 else {
      let reason = count == 0 ? "it is shorter than it was" : EngineError.reason(Int32(-count))
      throw .inputOutput(path: path, action: "read", reason: reason)
    }
    left -= count
    return true
  }
}
