import Foundation

/// The shared files of normalisation, where they are at hand.
enum NormalizeSharedData {
  private static let root: URL = {
    let given = ProcessInfo.processInfo.environment["PIPE_SHARED"]
    let beside = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../shared")
    return given.map { URL(fileURLWithPath: $0) } ?? beside.standardized
  }()

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  static func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(contentsOf: root.appendingPathComponent(path)))
  }

  static func lines(_ path: String) throws -> [Substring] {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8).split(
      separator: "\n")
  }

  /// The identifier and the text of one line.
  static func document(_ line: Substring) throws -> (id: String, text: String)? {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    guard let id = object?["id"] as? String, let text = object?["text"] as? String else {
      return nil
    }
    return (id, text)
  }
}
