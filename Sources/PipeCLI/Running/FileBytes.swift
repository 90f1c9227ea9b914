private import Glibc

/// Why a file could not be read.
struct FileProblem: Error {
  let path: String
  let code: Int32

  var reason: String { String(cString: strerror(code)) }
}

/// Reads whole files: pipeline files, models and lists, never documents.
enum FileBytes {
  static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let file = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileProblem(path: path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if errno != EINTR {
        throw FileProblem(path: path, code: errno)
      }
    }
  }

  /// Writes a whole file aside and renames it, so that it is never seen half written.
  static func write(_ bytes: [UInt8], to path: String, console: Console) throws {
    let aside = "\(path).tmp.\(getpid())"
    let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    var rest = bytes[...]
    var isGood = file >= 0
    while isGood, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { isGood = false }
    }
    if file >= 0 { isGood = close(file) == 0 && isGood }
    guard isGood, rename(aside, path) == 0 else {
      console.line("pipe: cannot write '\(path)': \(String(cString: strerror(errno)))")
      unlink(aside)
      throw ExitStatus.cannotCreate.error
    }
  }

  /// The names of what is in a folder, in byte order.
  static func names(in folder: String) throws(FileProblem) -> [String] {
    guard let stream = opendir(folder) else { throw FileProblem(path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether something of that name can be read.
  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
