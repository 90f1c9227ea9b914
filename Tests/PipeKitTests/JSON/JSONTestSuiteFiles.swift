import Foundation

/// The JSON test data beside the checkout, which is not part of the repository.
enum JSONTestSuiteFiles {
  /// The folder of JSONTestSuite: `PIPE_SHARED`, or `../shared` beside the package.
  static let suite: URL = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["PIPE_SHARED"].map { URL(filePath: $0) }
      ?? root.deletingLastPathComponent().appending(path: "shared")
    return shared.appending(path: "data/json/JSONTestSuite")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: suite.path) }

  /// The files of one folder of the suite, by name.
  static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = suite.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0))))
    }
  }
}
