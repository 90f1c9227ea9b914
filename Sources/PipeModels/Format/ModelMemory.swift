/// The bytes of a model, where they lie: in the executable, in a mapped file, or in memory of its
/// own. Tables point into them and keep them alive.
///
/// The bytes begin at a multiple of ``alignment`` and never change, which is why they may be
/// shared by all threads.
package final class ModelMemory: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  /// Whether the bytes are part of the executable. Tests check their checksum, not every start.
  package let isPartOfExecutable: Bool
  private let release: (UnsafeRawBufferPointer) -> Void

  /// What the address of the first byte, and the place of each table, is a multiple of.
  package static let alignment = 64

  /// Takes over bytes that stay as they are until `release` is called with them.
  package init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void
  ) {
    precondition(
      UInt(bitPattern: bytes.baseAddress) % UInt(Self.alignment) == 0, "models lie aligned")
    self.bytes = bytes
    self.release = release
    isPartOfExecutable = false
  }

  /// Takes constants of the executable.
  init(constants: UnsafeRawBufferPointer) {
    precondition(
      UInt(bitPattern: constants.baseAddress) % UInt(Self.alignment) == 0, "models lie aligned")
    bytes = constants
    release = { _ in }
    isPartOfExecutable = true
  }

  /// Copies bytes.
  package convenience init(copying source: Span<UInt8>) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, source.count), alignment: Self.alignment)
    source.withUnsafeBytes { copy.copyMemory(from: $0) }
    self.init(UnsafeRawBufferPointer(rebasing: copy[..<source.count])) { $0.deallocate() }
  }

  deinit { release(bytes) }
}
