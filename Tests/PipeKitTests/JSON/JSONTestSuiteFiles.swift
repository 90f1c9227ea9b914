import Foundation
import TestSupport

/// The JSON test data beside the checkout, which is not part of the repository.
enum JSONTestSuiteFiles {
  static let suite = SharedData.url("data/json/JSONTestSuite")

  static var isThere: Bool { FileManager.default.fileExists(atPath: suite.path) }

  /// The files of one folder of the suite, by name.
  static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = suite.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, [UInt8](try Data(contentsOf: folder.appending(path: $0))))
    }
  }
}
