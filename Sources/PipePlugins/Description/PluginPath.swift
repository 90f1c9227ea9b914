private import Glibc

/// Paths as the system knows them.
enum PluginPath {
  /// A path from the root, without links where it exists.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else {
      guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
      defer { free(here) }
      return "\(String(cString: here))/\(path)"
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The running executable.
  static var executable: String { absolute("/proc/self/exe") }
}
