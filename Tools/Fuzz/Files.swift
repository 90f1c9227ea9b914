import Glibc

/// Small files, read and written whole.
enum Files {
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { fatalError("cannot write '\(path)'") }
    require(fwrite(bytes, 1, bytes.count, file) == bytes.count, "'\(path)' can be written")
    require(fclose(file) == 0, "'\(path)' can be written")
  }

  /// Says something on standard error.
  static func complain(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }

  /// The files of a folder and those below it with one of some endings, in byte order.
  static func names(in folder: String, endings: [String]) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(".") { continue }
      let path = "\(folder)/\(name)"
      if Int(entry.pointee.d_type) == DT_DIR { names += Self.names(in: path, endings: endings) }
      if endings.contains(where: { name.hasSuffix($0) }) { names.append(path) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
