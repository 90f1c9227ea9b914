@testable import PipeModels

/// Model files whose checksum is right and whose contents need not be.
enum ForgedModel {
  /// Gives the file the size and the checksum that its bytes have now.
  static func seal(_ file: inout [UInt8]) {
    put(UInt64(file.count), at: 16, in: &file)
    put(Checksum.of(file.span.extracting(droppingFirst: 16)), at: 8, in: &file)
  }

  private static func put(_ value: UInt64, at place: Int, in file: inout [UInt8]) {
    for index in 0..<8 {
      file[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
  }
}
