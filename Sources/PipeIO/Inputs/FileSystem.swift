internal import Glibc

/// Looks at files by paths that are bytes, through the system's own calls.
enum FileSystem {
  /// What stands at a path, after symbolic links.
  struct Status {
    enum Kind { case file, folder, other }

    var kind: Kind
    var size: Int
    /// What tells two files apart, whatever their paths.
    var identity: Identity
  }

  /// The device and number of a file.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// One name in a folder.
  struct Entry {
    var name: [UInt8]
    /// Whether the name may be a symbolic link; not every file system tells.
    var mayBeLink: Bool
    /// The kind, where the folder tells it.
    var kind: Status.Kind?
  }

  /// What stands at `path`, or the number of the system's error.
  static func status(of path: [UInt8]) -> Result<Status, SystemError> {
    var record = stat()
    guard withPath(path, { stat($0, &record) }) == 0 else { return .failure(SystemError()) }
    let kind: Status.Kind =
      switch record.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    let identity = Identity(device: UInt64(record.st_dev), number: UInt64(record.st_ino))
    return .success(Status(kind: kind, size: Int(record.st_size), identity: identity))
  }

  /// Whether this process may read the file at `path`.
  static func isReadable(_ path: [UInt8]) -> Bool {
    withPath(path) { access($0, R_OK) } == 0
  }

  /// The names in a folder in byte order, without `.` and `..`.
  static func entries(of folder: [UInt8]) -> Result<[Entry], SystemError> {
    guard let stream = withPath(folder, { opendir($0) }) else { return .failure(SystemError()) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &record.pointee.d_name) { field in
        // The system ends names with a zero byte.
        Array(field[..<(field.firstIndex(of: 0) ?? field.endIndex)])
      }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(entry(name, type: Int(record.pointee.d_type)))
    }
    if errno != 0 { return .failure(SystemError()) }
    return .success(entries.sorted { $0.name.lexicographicallyPrecedes($1.name) })
  }

  private static func entry(_ name: [UInt8], type: Int) -> Entry {
    let kind: Status.Kind? =
      switch type {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_LNK), Int(DT_UNKNOWN): nil
      default: .other
      }
    return Entry(name: name, mayBeLink: kind == nil, kind: kind)
  }

  /// Calls `body` with a path as the system wants it, ended by a zero byte.
  static func withPath<Result>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result
  {
    (path + [0]).withUnsafeBytes { buffer in
      // The buffer is not empty, so it has an address.
      body(buffer.baseAddress!.assumingMemoryBound(to: CChar.self))
    }
  }
}
