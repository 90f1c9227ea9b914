private import Glibc
internal import PipeEngine

/// Reads a file line by line, in memory bounded by the longest line.
///
/// Sendable although it is not safe to share: whoever hands one to the engine does so inside a
/// destination, and those are used by one thread at a time.
final class LineReader: @unchecked Sendable {
  private let file: Int32
  private let path: String
  private var lines = LineBuffer()

  init(_ path: String) throws(FileProblem) {
    self.path = path
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileProblem(path: path, code: errno) }
    self.file = file
  }

  deinit { close(file) }

  /// The next line without its line feed; nil at the end.
  func next() throws(FileProblem) -> [UInt8]? {
    guard var line = try lines.next({ bytes throws(FileProblem) in try fill(&bytes) }) else {
      return nil
    }
    if line.last == 0x0A { line.removeLast() }
    return line
  }

  private func fill(_ bytes: inout [UInt8]) throws(FileProblem) -> Bool {
    let count = LineBuffer.read(file, limit: 1 << 18, into: &bytes)
    if count < 0 { throw FileProblem(path: path, code: Int32(-count)) }
    return count > 0
  }
}
