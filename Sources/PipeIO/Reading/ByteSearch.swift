import Glibc
import PipeKit

/// Finds single bytes with the system's own search, which is as fast as memory.
enum ByteSearch {
  /// The first place of `byte` from `start` on.
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer -> Int? in
      guard start < buffer.count, let base = buffer.baseAddress else { return nil }
      guard let found = memchr(base + start, Int32(byte), buffer.count - start) else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// How many line feeds there are.
  static func lineFeeds(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var start = 0
    while let found = first(0x0A, in: bytes, from: start) {
      count += 1
      start = found + 1
    }
    return count
  }
}
