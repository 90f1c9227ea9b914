internal import Glibc

/// What tells that a file is still the one that was looked at, without reading it again.
package struct FileStamp: Hashable, Sendable {
  package var size: Int
  /// When the contents were last changed, in nanoseconds since 1970.
  package var changed: Int
  /// The file's number on its device.
  package var number: UInt64

  /// Looks at an open file; nil if the system refuses.
  package init?(descriptor: Int32) {
    var record = stat()
    guard fstat(descriptor, &record) == 0 else { return nil }
    self.init(record)
  }

  /// Looks at the file at a path given as bytes; nil if there is none.
  package init?(path: [UInt8]) {
    var record = stat()
    guard FileSystem.withPath(path, { stat($0, &record) }) == 0 else { return nil }
    self.init(record)
  }

  private init(_ record: stat) {
    size = Int(record.st_size)
    changed = Int(record.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(record.st_mtim.tv_nsec)
    number = UInt64(record.st_ino)
  }
}
