internal import ArgumentParser
internal import PipeKit

/// Sizes on the command line: `4096`, `512K`, `8M`, `2G`.
enum ByteSize {
  /// The number of bytes; throws if the text is no size from 1 byte to 1 TiB.
  static func parse(_ text: String) throws -> Int {
    guard let size = ByteCount.parse(text) else {
      throw ValidationError("'\(text)' is no size; write bytes, or 512K, 8M, 2G")
    }
    return size
  }
}
