private import Glibc

/// The few things a run does to folders and small files; every call of the system is checked.
package enum Disk {
  /// Makes a folder and those above it, where they are missing.
  static func makeFolders(_ path: String) throws(EngineError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix == "/" ? part : "/\(part)"
      if mkdir(prefix, 0o777) != 0, errno != EEXIST {
        throw .cannotCreate(path: prefix, reason: EngineError.reason(errno))
      }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .cannotCreate(path: path, reason: "there is a file of that name")
    }
  }

  /// Makes one folder; false if the name is taken.
  static func makeFolder(_ path: String) throws(EngineError) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    guard errno == EEXIST else {
      throw .cannotCreate(path: path, reason: EngineError.reason(errno))
    }
    return false
  }

  /// The names in a folder in byte order; none if it is not there.
  package static func entries(of path: String) throws(EngineError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .inputOutput(path: path, action: "read", reason: EngineError.reason(errno))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 {
      throw .inputOutput(path: path, action: "read", reason: EngineError.reason(errno))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file, or a folder with what lies in it; nothing to remove is no error.
  package static func remove(_ path: String) throws(EngineError) {
    if unlink(path) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw failure("remove", path) }
    for name in try entries(of: path) { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  /// Makes sure that the names in a folder are on the disk.
  static func synchronizeFolder(_ path: String) throws(EngineError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure("open", path) }
    let result = fsync(folder)
    let code = errno
    close(folder)
    guard result == 0 else {
      throw .inputOutput(path: path, action: "write", reason: EngineError.reason(code))
    }
  }

  /// Reads a small file whole; nil if there is none.
  package static func read(_ path: String) throws(EngineError) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size(of: path) ?? 0)
    let isThere = try read(path) { piece throws(EngineError) in bytes += piece }
    return isThere ? bytes : nil
  }

  /// Reads a file, or a part of it, a piece at a time; false if there is none.
  static func read(
    _ path: String, pieceSize: Int = 1 << 20, from offset: Int = 0, count: Int = .max,
    _ body: (ArraySlice<UInt8>) throws(EngineError) -> Void
  ) throws(EngineError) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return false }
      throw failure("open", path)
    }
    defer { close(file) }
    var status = stat()
    let size = fstat(file, &status) == 0 ? Int(status.st_size) + 1 : pieceSize
    if offset > 0, lseek(file, offset, SEEK_SET) < 0 { throw failure("read", path) }
    var buffer = [UInt8](repeating: 0, count: max(1, min(pieceSize, size)))
    var left = count
    while left > 0 {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress, min(left, $0.count))
      }
      if count > 0 {
        try body(buffer[..<count])
        left -= count
      } else if count == 0 {
        return true
      } else if errno != EINTR {
        throw failure("read", path)
      }
    }
    return true
  }

  /// Writes a small file aside and gives it its name; `isSafe` waits until it is on the disk.
  package static func write(_ bytes: [UInt8], to path: String, isSafe: Bool) throws(EngineError) {
    let aside = "\(path).tmp"
    let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw .cannotCreate(path: path, reason: EngineError.reason(errno))
    }
    do throws(EngineError) {
      try ByteWriter(descriptor: file, path: path).write(bytes)
      if isSafe, fsync(file) != 0 { throw failure("write", path) }
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw failure("close", path) }
    guard rename(aside, path) == 0 else { throw failure("rename", path) }
  }

  /// Adds bytes to the end of a file, which is made where it is missing.
  package static func append(_ bytes: [UInt8], to path: String) throws(EngineError) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw .cannotCreate(path: path, reason: EngineError.reason(errno))
    }
    do throws(EngineError) {
      try ByteWriter(descriptor: file, path: path).write(bytes)
    } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else { throw failure("close", path) }
  }

  /// The size of a file; nil if there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private static func failure(_ action: String, _ path: String) -> EngineError {
    .inputOutput(path: path, action: action, reason: EngineError.reason(errno))
  }
}
