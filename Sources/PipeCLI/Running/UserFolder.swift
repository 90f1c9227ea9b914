/// Where a user's programs keep what can be made again.
enum UserFolder {
  /// A folder of ours in the user's cache, or else in the system's temporary folder.
  static func cache(_ name: String) -> String {
    if let folder = Console.environment("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return "\(folder)/pipe/\(name)"
    }
    if let home = Console.environment("HOME"), home.hasPrefix("/") {
      return "\(home)/.cache/pipe/\(name)"
    }
    return "\(Console.environment("TMPDIR") ?? "/tmp")/pipe-\(name)"
  }
}
