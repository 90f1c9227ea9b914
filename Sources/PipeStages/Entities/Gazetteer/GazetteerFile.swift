internal import PipeKit

/// The rows of one gazetteer file.
struct GazetteerFile {
  struct Row {
    /// Where its surface stands in ``GazetteerFile/surfaces``.
    var surface: TextRange
    var label: Symbol
    /// The place of its name in ``GazetteerFile/names``; -1 for none.
    var name: Int32
  }

  /// The surfaces, one a line.
  private(set) var surfaces = Text()
  private(set) var rows: [Row] = []
  private(set) var names: [Text] = []

  /// Reads a file of tab-separated columns; empty lines and those that begin with # are passed
  /// over. `path` is for messages.
  init(_ bytes: [UInt8], path: String) throws(DocumentError) {
    let text: Text
    do {
      text = try Text(validating: bytes)
    } catch {
      throw DocumentError(
        "invalid-gazetteer", "\(path) is not UTF-8: byte \(error.offset) is not")
    }
    var surfaces: [UInt8] = []
    var identifiers: [[UInt8]: Int32] = [:]
    var number = 0
    for line in text.array.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let columns = Self.columns(line)
      guard let surface = columns.first, !surface.isEmpty, surface.first != UInt8(ascii: "#")
      else { continue }
      guard columns.count >= 2, !columns[1].isEmpty, columns.count <= 4 else {
        throw DocumentError(
          "invalid-gazetteer",
          "\(path):\(number): expected a name and a label with a tab between, found "
            + "'\(String(decoding: line, as: UTF8.self))'")
      }
      let start = surfaces.count
      surfaces.append(contentsOf: surface)
      rows.append(
        Row(
          surface: TextRange(start, surfaces.count),
          label: Symbol(String(decoding: columns[1], as: UTF8.self)),
          name: name(columns, &identifiers)))
      surfaces.append(0x0A)
    }
    self.surfaces = Text(unchecked: surfaces)
  }

  /// The columns of a line without the white space around them.
  private static func columns(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { column in
      var column = column
      while let last = column.last, last.isASCIIWhitespace { column.removeLast() }
      while let first = column.first, first.isASCIIWhitespace { column.removeFirst() }
      return column
    }
  }

  /// The name that a row gives, or that its identifier has.
  private mutating func name(
    _ columns: [ArraySlice<UInt8>], _ identifiers: inout [[UInt8]: Int32]
  ) -> Int32 {
    let identifier = columns.count > 2 ? Array(columns[2]) : []
    let given = columns.count > 3 ? columns[3] : []
    if given.isEmpty, identifier.isEmpty { return -1 }
    if given.isEmpty, let known = identifiers[identifier] { return known }
    let place = Int32(names.count)
    names.append(Text(unchecked: Array(given.isEmpty ? columns[0] : given)))
    if !identifier.isEmpty, identifiers[identifier] == nil { identifiers[identifier] = place }
    return place
  }
}
