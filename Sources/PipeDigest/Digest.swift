private import Crypto
private import Glibc

/// A file that could not be read, and the system's error number.
package struct DigestFailure: Error, Hashable, Sendable {
  package let path: [UInt8]
  package let code: Int32

  /// The system's own words.
  package var reason: String { String(cString: strerror(code)) }
}

/// A SHA-256 digest in the making.
package struct Digest: Sendable {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// The digest of what was added so far, in hexadecimal.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest of some bytes, in hexadecimal.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.update(bytes)
    return digest.hexadecimal
  }

  /// The digest and size of a file named by bytes, read a megabyte at a time.
  package static func ofFile(_ path: [UInt8]) throws(DigestFailure) -> (sha256: String, size: Int) {
    try ofFile(path) { _ in }
  }

  /// The same, showing every piece to `visitor` as it passes by.
  package static func ofFile(
    _ path: [UInt8], visitor: (_ piece: Span<UInt8>) -> Void
  ) throws(DigestFailure) -> (sha256: String, size: Int) {
    // The name is copied with the NUL that ends it, so the pointer is never nil.
    let file = (path + [0]).withUnsafeBufferPointer { name in
      name.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { open($0, O_RDONLY | O_CLOEXEC) }
      }
    }
    guard let file else { throw DigestFailure(path: path, code: ENOENT) }
    guard file >= 0 else {
      throw DigestFailure(path: path, code: errno)
    }
    defer { close(file) }
    var digest = Digest()
    var size = 0
    // A megabyte for a small file would cost more than all else that is done with it.
    var status = stat()
    let expected = fstat(file, &status) == 0 ? Int(status.st_size) + 1 : 1 << 20
    var buffer = [UInt8](repeating: 0, count: max(1 << 12, min(1 << 20, expected)))
    while true {
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw DigestFailure(path: path, code: errno)
      }
      if count == 0 { return (digest.hexadecimal, size) }
      size += count
      buffer.withUnsafeBytes { digest.hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
      visitor(buffer.span.extracting(0..<count))
    }
  }
}
