private import Glibc

/// The folder a run writes to: one run at a time, nothing of another's overwritten.
package final class RunFolder: Sendable {
  package let path: String
  /// Where files are until they are whole.
  let unfinished: String
  private let lock: Int32

  /// The file that says that a run is complete; it is written last.
  package static let manifest = "manifest.json"
  private static let state = ".pipe"

  /// Creates or takes over the folder, and locks it until the process ends.
  ///
  /// A folder that holds files but no run is refused: nothing that we did not write is touched.
  package init(_ path: String) throws(EngineError) {
    self.path = path
    unfinished = "\(path)/\(Self.state)/unfinished"
    try Self.makeFolders(path)
    try Self.refuseForeignFiles(path)
    try Self.makeFolders(unfinished)
    lock = open("\(path)/\(Self.state)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard lock >= 0 else {
      throw .cannotCreate(path: path, reason: EngineError.reason(errno))
    }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw .locked(path: path)
    }
    removeUnfinished()
  }

  deinit { close(lock) }

  /// Takes the old manifest away, so that the folder counts as incomplete from here on.
  func withdrawManifest() { unlink("\(path)/\(Self.manifest)") }

  /// Removes what an interrupted run left and this one has renamed.
  func removeUnfinished() {
    for name in Self.entries(of: unfinished) { unlink("\(unfinished)/\(name)") }
  }

  /// Makes sure that renames in the folder are on the disk.
  func synchronize() throws(EngineError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .inputOutput(path: path, action: "open", reason: EngineError.reason(errno))
    }
    defer { close(folder) }
    guard fsync(folder) == 0 else {
      throw .inputOutput(path: path, action: "write", reason: EngineError.reason(errno))
    }
  }

  private static func refuseForeignFiles(_ path: String) throws(EngineError) {
    let names = entries(of: path)
    if names.isEmpty || names.contains(state) || names.contains(manifest) { return }
    throw .cannotCreate(
      path: path, reason: "the folder holds other files, such as '\(names.sorted()[0])'")
  }

  private static func makeFolders(_ path: String) throws(EngineError) {
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

  private static func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // d_name is a NUL-terminated array inside the entry, valid until the next readdir.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
