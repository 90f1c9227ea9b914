private import Glibc

/// The folder that relative paths start in.
enum WorkingDirectory {
  /// Its path; `.` where the system no longer knows one.
  static var path: String {
    guard let name = getcwd(nil, 0) else { return "." }
    defer { free(name) }
    return String(cString: name)
  }

  /// Goes to another folder; returns the system's reason where it cannot.
  static func change(to path: String) -> String? {
    chdir(path) == 0 ? nil : String(cString: strerror(errno))
  }

  /// The path without links and `..`; nil if nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let name = realpath(path, nil) else { return nil }
    defer { free(name) }
    return String(cString: name)
  }
}
