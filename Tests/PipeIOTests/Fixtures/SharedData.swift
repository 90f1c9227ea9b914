import Foundation

/// Test data beside the checkout, which is not part of the repository.
enum SharedData {
  /// The folder `PIPE_SHARED`, or `../shared` beside the package.
  private static let root: URL = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return ProcessInfo.processInfo.environment["PIPE_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
  }()

  static func path(_ name: String) -> String { root.appending(path: "data/\(name)").path }

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path(name))))
  }
}
