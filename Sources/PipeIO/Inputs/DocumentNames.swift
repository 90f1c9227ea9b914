/// Names the documents that are whole files: by the file's name without its extension.
///
/// Where two files of a run would share a name, each of them is named by its path without the
/// extension, and where that does not tell them apart either, by its path. The names follow from
/// the list of files alone, so they are known before the run begins.
enum DocumentNames {
  /// How much of a path is in a name.
  private enum Detail: Int {
    case stem, pathWithoutExtension, path
  }

  static func assign(to files: inout [InputFile]) {
    let whole = files.indices.filter { files[$0].format?.isWholeFile ?? true }
    var details: [Int: Detail] = [:]
    for index in whole { details[index] = .stem }
    // Each round adds detail to some file or is the last.
    while true {
      var users: [[UInt8]: [Int]] = [:]
      for index in whole {
        let name = name(of: files[index], details[index] ?? .stem)
        files[index].documentID = String(decoding: name, as: UTF8.self)
        users[name, default: []].append(index)
      }
      var isDone = true
      for index in users.values.filter({ $0.count > 1 }).joined() {
        guard let more = Detail(rawValue: (details[index]?.rawValue ?? 0) + 1) else { continue }
        details[index] = more
        isDone = false
      }
      if isDone { return }
    }
  }

  private static func name(of file: InputFile, _ detail: Detail) -> [UInt8] {
    guard file.location != nil else { return Array("stdin".utf8) }
    let path = Array(file.path.utf8)
    let stem = FileName(path).stem
    switch detail {
    case .stem: return stem
    case .pathWithoutExtension:
      let folder = path.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? []
      return folder + stem
    case .path: return path
    }
  }
}
