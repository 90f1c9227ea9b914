private import Crypto

extension Digest {
  /// The first 128 bits of the SHA-256 of some bytes.
  package static func words(of bytes: Span<UInt8>) -> (high: UInt64, low: UInt64) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hash.finalize().withUnsafeBytes { digest in
      (
        UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }
}
