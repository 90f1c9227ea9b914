internal import Glibc

/// A folder by its real path, without links, to tell what lies below it.
struct RealFolder {
  private let path: [UInt8]

  /// Finds the real path of a folder; nil if there is none.
  init?(_ path: [UInt8]) {
    guard let path = Self.realPath(path) else { return nil }
    self.path = path
  }

  /// Whether a path leads below the folder; so does one that leads nowhere.
  func holds(_ other: [UInt8]) -> Bool {
    guard let real = Self.realPath(other) else { return true }
    return path == [UInt8(ascii: "/")] || real == path
      || real.starts(with: path + [UInt8(ascii: "/")])
  }

  private static func realPath(_ path: [UInt8]) -> [UInt8]? {
    guard let found = FileSystem.withPath(path, { realpath($0, nil) }) else { return nil }
    defer { free(found) }
    return Array(UnsafeRawBufferPointer(start: found, count: strlen(found)))
  }
}
