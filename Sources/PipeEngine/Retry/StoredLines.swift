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
  private var buffer: [UInt8] = []
  private var start = 0

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
    var searched = start
    while true {
      if let feed = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = feed + 1 }
        return Array(buffer[start...feed])
      }
      guard left > 0 else {
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

  private func fill() throws(EngineError) {
    let old = buffer.count
    let wanted = min(left, 1 << 18)
    buffer.append(contentsOf: repeatElement(0, count: wanted))
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in
        read(file, bytes.baseAddress.map { $0 + old }, wanted)
      }
      if count > 0 {
        buffer.removeLast(wanted - count)
        left -= count
        return
      }
      guard count < 0, errno == EINTR else {
        let reason = count == 0 ? "it is shorter than it was" : EngineError.reason(errno)
        throw .inputOutput(path: path, action: "read", reason: reason)
      }
    }
  }
}
