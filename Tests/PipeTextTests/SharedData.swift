import Foundation

/// Files beside the checkout that tests read where they are present.
enum SharedData {
  /// The folder named by PIPE_SHARED, or `shared` beside the package.
  private static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["PIPE_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  static func lines(_ path: String) throws -> [Substring] {
    let data = try Data(contentsOf: folder.appendingPathComponent(path))
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }
}
