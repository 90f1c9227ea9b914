private import Glibc
internal import PipeEngine

/// The files below a plugin's folder, by size and time of change: reading models of gigabytes at
/// every start would take longer than most runs. Only the cache asks; no output depends on it.
enum FolderTree {
  private static let maximumDepth = 12

  /// A record for each file in the folders below `folder`, in byte order of their paths; what
  /// Python and version control write there is left out.
  static func records(below folder: String) -> [InputRecord] {
    ((try? Disk.entries(of: folder)) ?? []).flatMap { name in
      isOurs(name) ? records(in: "\(folder)/\(name)", depth: 1, isTop: true) : []
    }
  }

  private static func records(in path: String, depth: Int, isTop: Bool = false) -> [InputRecord] {
    var status = stat()
    guard depth < maximumDepth, stat(path, &status) == 0 else { return [] }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      return ((try? Disk.entries(of: path)) ?? []).filter(isOurs).flatMap {
        records(in: "\(path)/\($0)", depth: depth + 1)
      }
    case S_IFREG where !isTop:
      let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      return [InputRecord(path: path, size: Int(status.st_size), sha256: "changed \(time)")]
    default: return []
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    !name.hasPrefix(".") && name != "__pycache__"
  }
}
