private import PipeDigest

/// What the manifest says of one file that a run wrote.
package struct OutputRecord: Hashable, Sendable {
  package var path: String
  package var size: Int
  package var sha256: String
  /// Lines of JSON Lines or of a table without its header; 0 for other files.
  package var rows: Int
}

/// What the manifest says of one file that a run read.
package struct InputRecord: Hashable, Sendable {
  package var path: String
  package var size: Int
  package var sha256: String

  package init(path: String, size: Int, sha256: String) {
    self.path = path
    self.size = size
    self.sha256 = sha256
  }

  /// Reads the file at `location` to its end; `path` is what the manifest calls it.
  package init(path: String, readingFrom location: [UInt8]) throws(EngineError) {
    do {
      (sha256, size) = try Digest.ofFile(location)
      self.path = path
    } catch {
      throw .inputOutput(path: path, action: "read", reason: EngineError.reason(error.code))
    }
  }
}
