package import PipeKit

/// The order of documents in the input, by the `source` that a line of output names.
package struct InputOrder: Sendable {
  /// The place of each file among the inputs.
  private var files: [[UInt8]: Int] = [:]

  /// A document's place: its file, and its byte there.
  struct Place: Comparable {
    var file: Int
    var byte: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.byte) < (right.file, right.byte)
    }
  }

  /// The order of some files; nil if two have one name.
  package init?(_ paths: some Collection<String>) {
    for (index, path) in paths.enumerated() {
      guard files.updateValue(index, forKey: Array(path.utf8)) == nil else { return nil }
    }
  }

  /// Where the document of a line stands; nil if it says no such place.
  func place(of line: [UInt8]) -> Place? {
    guard let origin = Self.origin(of: line), let file = files[Array(origin.path.utf8)] else {
      return nil
    }
    return Place(file: file, byte: origin.byte ?? -1)
  }

  /// The `source` of a line that we wrote, which comes second, after the `id`.
  package static func origin(of line: [UInt8]) -> Origin? {
    guard (try? UTF8Span(validating: line.span)) != nil else { return nil }
    var reader = JSONReader(line.span)
    guard (try? reader.beginObject()) != nil, (try? reader.nextKey()) != nil,
      (try? reader.skip()) != nil, let key = try? reader.nextKey(), reader.matches(key, "source"),
      let source = try? reader.value(), let path = source["path"]?.string
    else { return nil }
    return Origin(path: path, line: source["line"]?.integer, byte: source["byte"]?.integer)
  }

  /// The places in the input that the lines of a part of a file name; nil if one names none, or two
  /// the same.
  package static func origins(ofFile path: String, _ part: Range<Int>) throws -> Set<Origin>? {
    let lines = try StoredLines(path, part)
    var origins: Set<Origin> = []
    while let line = try lines.next() {
      guard let origin = origin(of: line), origins.insert(origin).inserted else { return nil }
    }
    return origins
  }
}
