private import Glibc

/// Why a file could not be read or written.
struct FileProblem: Error {
  let path: String
  let code: Int32

  var reason: String { String(cString: strerror(code)) }
}

/// Reads and writes whole files: pipeline files, models, lists and gold, never a run's documents.
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

  /// Writes a whole file, in place of what stands there.
  static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileProblem(path: path, code: errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let problem = FileProblem(path: path, code: errno)
        close(file)
        throw problem
      }
    }
    guard close(file) == 0 else { throw FileProblem(path: path, code: errno) }
  }

  /// Whether something of that name can be read.
  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
