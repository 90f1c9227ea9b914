import PipeKit

/// A file or folder that a pipeline file names and that must be there.
struct FileCheck {
  var path: String
  var isFolder: Bool
  var location: SourceLocation

  /// The problem if it is not there.
  func problem(in directory: String, _ exists: (String) -> Bool) -> Diagnostic? {
    guard !exists(PrepareContext(directory: directory).resolve(path)) else { return nil }
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    return Diagnostic(
      isFolder ? "missing-folder" : "missing-file",
      "there is no \(isFolder ? "folder" : "file") \(Diagnostic.quote(path))", at: location,
      help: isAbsolute ? nil : "paths start at the folder of the pipeline file")
  }
}
