private import Glibc

/// Reads a file line by line, in memory bounded by the longest line.
///
/// Sendable although it is not safe to share: whoever hands one to the engine does so inside a
/// destination, and those are used by one thread at a time.
final class LineReader: @unchecked Sendable {
  private let file: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ path: String) throws(FileProblem) {
    self.path = path
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileProblem(path: path, code: errno) }
    self.file = file
  }

  deinit { close(file) }

  /// The next line without its line feed; nil at the end.
  func next() throws(FileProblem) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private func fill() throws(FileProblem) {
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: 1 << 18))
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        read(file, bytes.baseAddress.map { $0 + old }, bytes.count - old)
      }
      if count >= 0 {
        buffer.removeLast(buffer.count - old - count)
        isAtEnd = count == 0
        return
      }
      if errno != EINTR { throw FileProblem(path: path, code: errno) }
    }
  }
}
