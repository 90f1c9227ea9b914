package import Foundation

/// Gold data and tools beside the checkout, which are no part of the repository.
///
/// A test that needs them asks ``exists(_:)`` and is skipped where they are not.
package enum SharedData {
  /// The folder that the tests and all else in this package lie in.
  package static let packageRoot = URL(filePath: #filePath).appending(path: "../../..")
    .standardized

  /// The folder `PIPE_SHARED`, or `../shared` beside the package.
  private static let root =
    ProcessInfo.processInfo.environment["PIPE_SHARED"].map { URL(filePath: $0) }
    ?? packageRoot.deletingLastPathComponent().appending(path: "shared")

  /// The place of a file or folder of the shared ones, such as `data/news`.
  package static func url(_ path: String) -> URL { root.appending(path: path) }

  package static func path(_ path: String) -> String { url(path).path }

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(path)))
  }

  /// The lines of a text file that are not empty.
  package static func lines(_ path: String) throws -> [Substring] {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self).split(separator: "\n")
  }

  /// The documents of a JSONL file, in order.
  package static func documents(_ path: String) throws -> [(id: String, text: String)] {
    try lines(path).compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let id = object?["id"] as? String, let text = object?["text"] as? String else {
        return nil
      }
      return (id, text)
    }
  }

  package static func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(contentsOf: url(path)))
  }

  /// The Big List of Naughty Strings; nil where it is not there.
  package static let naughtyStrings = try? json("data/normalization/blns.json") as? [String]
}
