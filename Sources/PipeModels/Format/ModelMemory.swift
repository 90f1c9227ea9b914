package import PipeKit

/// The bytes of a model, where they lie: in the executable, in a mapped file, or in memory of its
/// own. Tables point into them and keep them alive.
///
/// The bytes begin at a multiple of ``alignment`` and never change, which is why they may be
/// shared by all threads.
package final class ModelMemory: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  /// What frees the bytes when nobody uses them any longer; nil for constants of the executable.
  private let owner: FileImage?

  /// Whether the bytes are part of the executable. Tests check their checksum, not every start.
  package var isPartOfExecutable: Bool { owner == nil }

  /// What the address of the first byte, and the place of each table, is a multiple of.
  package static let alignment = 64

  /// Takes the bytes of a file.
  package init(_ image: FileImage) {
    precondition(Self.isAligned(image.bytes), "models lie aligned")
    bytes = image.bytes
    owner = image
  }

  /// Takes constants of the executable.
  init(constants: UnsafeRawBufferPointer) {
    precondition(Self.isAligned(constants), "models lie aligned")
    bytes = constants
    owner = nil
  }

  /// Copies bytes.
  package convenience init(copying source: Span<UInt8>) {
    self.init(FileImage(copying: source))
  }

  private static func isAligned(_ bytes: UnsafeRawBufferPointer) -> Bool {
    UInt(bitPattern: bytes.baseAddress) % UInt(alignment) == 0
  }
}
