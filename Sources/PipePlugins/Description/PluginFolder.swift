private import Glibc

/// The folder of a plugin.
enum PluginFolder {
  /// Throws if others than its owner can put code into it.
  static func check(_ folder: String) throws(PluginError) {
    for path in [folder]
      + (SmallFile.names(in: folder) ?? []).filter({ $0 != "." && $0 != ".." })
      .map({ "\(folder)/\($0)" })
    {
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IWOTH != 0,
        status.st_mode & S_IFMT != S_IFLNK
      else { continue }
      let what = path == folder ? "the folder" : "'\(path)' in the folder"
      var error = PluginError(
        folder, "everybody may write to \(what), so its code cannot be trusted",
        help: "chmod o-w '\(path)'")
      error.isDistrust = true
      throw error
    }
  }
}
