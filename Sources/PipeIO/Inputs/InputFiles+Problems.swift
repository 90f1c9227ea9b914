import PipeKit

/// The wording of what can be wrong with the patterns of an input.
extension InputFiles {
  mutating func addUnknownFormat(_ name: String, _ pattern: InputPattern) {
    let names = FileFormat.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: name, in: names).map { "did you mean '\($0)'?" }
    add(
      "unknown-format", "there is no format '\(name)'", pattern,
      help: near ?? "the formats are " + names.joined(separator: ", "))
  }

  mutating func addFormatless(_ path: [UInt8], _ pattern: InputPattern) {
    add(
      "unknown-format", "the extension of \(quoted(path)) tells no format", pattern,
      help: "write 'format: txt' (or md, jsonl, csv, tsv) beside it; known extensions are "
        + FileFormat.knownExtensions)
  }

  mutating func addUnreadable(_ path: [UInt8], _ error: SystemError, _ pattern: InputPattern) {
    add("unreadable", "\(quoted(path)) cannot be read: \(error.message)", pattern)
  }

  mutating func addMissing(_ path: [UInt8], _ pattern: InputPattern) {
    add("missing-file", "\(quoted(path)) does not exist", pattern, help: help(forMissing: path))
  }

  mutating func addNoMatch(_ path: [UInt8], _ pattern: InputPattern, oddFiles: [[UInt8]]) {
    let help =
      oddFiles.first.map { "\(quoted($0)) matches and is neither a file nor a folder" }
      ?? help(forMissing: path)
    add("no-files", "no files match \(quoted(path))", pattern, help: help)
  }

  /// What there is where a path leads nowhere: a name nearby, or the files of the folder.
  private func help(forMissing path: [UInt8]) -> String {
    var found = path.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    for part in path.split(separator: UInt8(ascii: "/")) {
      let next = found.isEmpty || found.last == 0x2F ? found + part : found + [0x2F] + part
      if case .success = FileSystem.status(of: full(next)) {
        found = next
        continue
      }
      return help(forMissing: Array(part), in: found)
    }
    return "write the path of a file, a folder, or a pattern"
  }

  private func help(forMissing name: [UInt8], in folder: [UInt8]) -> String {
    let start = directory == [0x2E] ? "the current folder" : quoted(directory)
    let place = folder.isEmpty ? start : quoted(folder)
    guard case .success(let entries) = FileSystem.entries(of: full(folder)) else {
      return "\(place) cannot be read"
    }
    let names = entries.map { String(decoding: $0.name, as: UTF8.self) }
      .filter { $0.utf8.first != UInt8(ascii: ".") }
    if let near = Suggestion.nearest(to: String(decoding: name, as: UTF8.self), in: names) {
      return "\(place) holds '\(near)'"
    }
    guard let first = names.first else { return "\(place) is empty" }
    if names.count == 1 { return "\(place) holds only '\(first)'" }
    return "\(place) holds \(names.count) other names, such as '\(first)'"
  }
}
