private import Glibc

/// Writes to a file descriptor until everything is written or the system says why not.
struct ByteWriter: Sendable {
  let descriptor: Int32
  /// What messages call it.
  let path: String

  func write(_ bytes: [UInt8]) throws(EngineError) { try write(bytes[...]) }

  func write(_ bytes: ArraySlice<UInt8>) throws(EngineError) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if written >= 0 {
        offset += written
      } else if errno == EAGAIN {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&entry, 1, -1)
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw .inputOutput(path: path, action: "write", reason: EngineError.reason(errno))
      }
    }
  }
}
