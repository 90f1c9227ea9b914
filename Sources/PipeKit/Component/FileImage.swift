/// The bytes of a file as they lie in memory, mapped or read, for as long as the image lives.
///
/// They are only ever read, which is why they may be shared by all threads. A mapped file that is
/// replaced by another of its name stays what it was; one that is cut short in place does not.
package final class FileImage: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  /// Takes over bytes that stay where they are until `release` is called with them.
  package init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// Copies what was read, to a place that is a multiple of 64.
  package convenience init(copying source: Span<UInt8>) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, source.count), alignment: 64)
    source.withUnsafeBytes { copy.copyMemory(from: $0) }
    self.init(UnsafeRawBufferPointer(rebasing: copy[..<source.count])) { $0.deallocate() }
  }

  deinit { release(bytes) }
}
