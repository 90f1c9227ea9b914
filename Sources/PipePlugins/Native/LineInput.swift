private import Glibc

/// Lines of a stream that blocks, such as a plugin's standard input.
struct LineInput {
  let descriptor: Int32
  private var received: [UInt8] = []
  private var searched = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  init(descriptor: Int32) { self.descriptor = descriptor }

  private var lineEnd: Int? {
    received.withUnsafeBytes { bytes -> Int? in
      guard searched < bytes.count, let start = bytes.baseAddress else { return nil }
      return memchr(start + searched, 0x0A, bytes.count - searched).map {
        UnsafeRawPointer($0) - start
      }
    }
  }

  /// The next line without its line feed; nil at the end.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = lineEnd {
        searched = 0
        let line = Array(received[..<end])
        received.removeSubrange(...end)
        return line
      }
      searched = received.count
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer.withUnsafeBufferPointer { received.append(contentsOf: $0.prefix(count)) }
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
  }
}
