private import Glibc

/// Cuts bytes that come piece by piece into lines, in memory bounded by the longest.
package struct LineBuffer: Sendable {
  private var bytes: [UInt8] = []
  private var start = 0

  package init() {}

  /// The next line, with its line feed where it has one; nil at the end.
  ///
  /// `fill` adds bytes at the end of an array, or returns false when there are no more.
  package mutating func next<Failure: Error>(
    _ fill: (inout [UInt8]) throws(Failure) -> Bool
  ) throws(Failure) -> [UInt8]? {
    var searched = start
    while true {
      if let feed = bytes[searched...].firstIndex(of: 0x0A) {
        defer { start = feed + 1 }
        return Array(bytes[start...feed])
      }
      bytes.removeFirst(start)
      start = 0
      searched = bytes.count
      if try fill(&bytes) { continue }
      start = bytes.count
      return bytes.isEmpty ? nil : bytes
    }
  }

  /// Adds up to `limit` bytes of a file to an array; returns how many there were, or the negative
  /// number of the system's error.
  package static func read(_ file: Int32, limit: Int, into bytes: inout [UInt8]) -> Int {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: limit))
    while true {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress.map { $0 + old }, limit)
      }
      let code = errno
      if count < 0, code == EINTR { continue }
      bytes.removeLast(limit - max(0, count))
      return count < 0 ? -Int(code) : count
    }
  }
}
