package import PipeKit

/// The files that the patterns of a pipeline mean, in the order they are read in.
///
/// Patterns are taken in the order they are written, the files of one in byte order of their
/// paths, and a file that two patterns mean belongs to the first. Hidden files and folders are left
/// out unless the pattern spells their dot.
///
/// What a folder or a pattern holds and the system will not give stays among the files, each with its
/// reason, so that it is counted and named; where nothing can be read it is a problem.
package struct InputFiles: Sendable {
  package private(set) var files: [InputFile] = []
  /// What is wrong with the patterns, in their order.
  package private(set) var problems: [Diagnostic] = []

  /// Whether a problem is more than a warning, so that nothing may be read.
  package var isUnusable: Bool { problems.contains { $0.severity == .error } }

  /// The size of all files together; nil if standard input is among them.
  package var totalSize: Int? {
    files.reduce(0) { total, file in
      guard let total, let size = file.size else { return nil }
      return total + size
    }
  }

  /// As many bytes as the system allows a path.
  private static let longestPattern = 4_096
  private var seen: Set<[UInt8]> = []
  /// Where relative patterns start.
  let directory: [UInt8]

  /// Looks for the files of every pattern; relative ones start at `directory`.
  package static func resolve(patterns: [InputPattern], directory: String) -> InputFiles {
    var inputs = InputFiles(directory: directory)
    for pattern in patterns { inputs.add(pattern) }
    DocumentNames.assign(to: &inputs.files)
    return inputs
  }

  private init(directory: String) {
    self.directory = Array(directory.isEmpty ? ".".utf8 : directory.utf8)
  }

  private mutating func add(_ pattern: InputPattern) {
    var format: FileFormat?
    if let name = pattern.format {
      guard let known = FileFormat(rawValue: name) else { return addUnknownFormat(name, pattern) }
      format = known
    }
    if pattern.pattern == "-" { return addStandardInput(pattern, format) }
    let path = Array(pattern.pattern.utf8)
    guard !path.isEmpty, !path.contains(0), path.count <= Self.longestPattern else {
      return addMissing(path, pattern)
    }
    // A name that is there is meant as it is, whatever wild cards it seems to have.
    switch FileSystem.status(of: full(path)) {
    case .success(let status): addNamed(path, status, pattern, format)
    case .failure(.noPermission): addUnreadable(path, .noPermission, pattern)
    case .failure: addGlob(path, pattern, format)
    }
  }

  private mutating func addStandardInput(_ pattern: InputPattern, _ format: FileFormat?) {
    guard seen.insert([]).inserted else { return }
    append(path: Array("-".utf8), location: nil, size: nil, format, pattern)
  }

  /// Adds the file or the folder that a path without wild cards means.
  private mutating func addNamed(
    _ path: [UInt8], _ status: FileSystem.Status, _ pattern: InputPattern, _ format: FileFormat?
  ) {
    switch status.kind {
    case .folder:
      let walk = FileWalk(
        GlobPattern(below: path), in: directory, followsLinks: pattern.followsLinks)
      let known = format == nil ? walk.matches.filter(hasKnownFormat) : walk.matches
      let unreadable = unreadable(in: walk, format)
      addMatches(known, unreadable, pattern, format)
      warnOfLinks(walk.outside, out: path, pattern)
      if known.isEmpty, unreadable.isEmpty {
        let help = "files are taken by their extension: \(FileFormat.knownExtensions)"
        add("no-files", "the folder \(quoted(path)) holds no documents", pattern, help: help)
      } else {
        warnOfLeftOut(walk.matches, walk.oddFiles, pattern, format)
      }
    case .file:
      let normal = FileWalk(GlobPattern(literal: path), in: directory).matches
      guard format != nil || normal.allSatisfy(hasKnownFormat) else {
        return addFormatless(path, pattern)
      }
      addMatches(normal, [], pattern, format)
    case .other:
      let help = "to read what another program writes, name '-' for standard input"
      add("not-a-file", "\(quoted(path)) is neither a file nor a folder", pattern, help: help)
    }
  }

  private mutating func addGlob(
    _ path: [UInt8], _ pattern: InputPattern, _ format: FileFormat?
  ) {
    guard let alternatives = BraceExpansion.expand(path) else {
      let message = "\(quoted(path)) stands for more than \(BraceExpansion.limit) patterns"
      return add("too-many-patterns", message, pattern)
    }
    let globs = alternatives.map { GlobPattern($0) }
    let walks = globs.map { FileWalk($0, in: directory, followsLinks: pattern.followsLinks) }
    let matches = walks.flatMap(\.matches).sorted {
      $0.path.lexicographicallyPrecedes($1.path)
    }
    let known = format == nil ? matches.filter(hasKnownFormat) : matches
    let unreadable = walks.flatMap { self.unreadable(in: $0, format) }
    for (walk, glob) in zip(walks, globs) {
      warnOfLinks(walk.outside, out: glob.path(of: glob.fixedComponents), pattern)
    }
    if matches.isEmpty, globs.count == 1, globs[0].isLiteral {
      addMissing(path, pattern)
    } else if matches.isEmpty, unreadable.isEmpty {
      addNoMatch(path, pattern, oddFiles: walks.flatMap(\.oddFiles))
    } else if known.isEmpty, let match = matches.first {
      addFormatless(match.path, pattern)
    } else {
      warnOfLeftOut(matches, walks.flatMap(\.oddFiles), pattern, format)
    }
    addMatches(known, unreadable, pattern, format)
  }

  /// Says which links are not followed.
  private mutating func warnOfLinks(
    _ links: [[UInt8]], out tree: [UInt8], _ pattern: InputPattern
  ) {
    guard let names = someOf(links) else { return }
    let place = tree.isEmpty ? "the current folder" : quoted(tree)
    add(
      "outside-tree", "\(names) left out: a link that leads out of \(place)", pattern,
      severity: .warning,
      help: "to read what is there, write 'follow_symlinks: true' beside 'files', or give "
        + "--follow-symlinks")
  }

  /// Says which names of a folder or a pattern are not read although others are.
  private mutating func warnOfLeftOut(
    _ matches: [FileWalk.Match], _ oddFiles: [[UInt8]], _ pattern: InputPattern,
    _ format: FileFormat?
  ) {
    let unknown = format == nil ? matches.filter { !hasKnownFormat($0) }.map(\.path) : []
    if let names = someOf(unknown) {
      add(
        "unknown-format", "\(names) left out: the extension tells no format", pattern,
        severity: .warning, help: "write 'format: txt' if they are to be read")
    }
    if let names = someOf(oddFiles) {
      add(
        "not-a-file", "\(names) left out: neither a file nor a folder", pattern,
        severity: .warning)
    }
  }

  /// A subject for a sentence about some paths; nil if there are none.
  private func someOf(_ paths: [[UInt8]]) -> String? {
    guard let first = paths.first else { return nil }
    return paths.count == 1 ? quoted(first) : "\(paths.count) names, such as \(quoted(first)),"
  }

  /// Adds files that were found, and what cannot be read among them or instead of them.
  private mutating func addMatches(
    _ matches: [FileWalk.Match], _ unreadable: [(path: [UInt8], error: SystemError)],
    _ pattern: InputPattern, _ format: FileFormat?
  ) {
    var found: [(match: FileWalk.Match, error: SystemError?)] = matches.map { match in
      (match, FileSystem.isReadable(full(match.path)) ? nil : .noPermission)
    }
    let isAllLost = found.allSatisfy { $0.error != nil }
    found += unreadable.map { (FileWalk.Match(path: $0.path, size: 0), $0.error) }
    found.sort { $0.match.path.lexicographicallyPrecedes($1.match.path) }
    for (match, error) in found where seen.insert(match.path).inserted {
      if isAllLost, let error {
        addUnreadable(match.path, error, pattern)
        continue
      }
      let reason = error == .notFound ? "its link leads nowhere" : error?.message
      append(
        path: match.path, location: full(match.path), size: match.size,
        format ?? FileFormat(fileName: match.path) ?? (error == nil ? nil : .txt), pattern)
      files[files.count - 1].failure = reason.map { "it cannot be read: \($0)" }
    }
  }

  /// What would be read if the system gave it: folders, and names with a format.
  private func unreadable(
    in walk: FileWalk, _ format: FileFormat?
  ) -> [(path: [UInt8], error: SystemError)] {
    walk.unreadable + walk.broken.filter { format != nil || FileFormat(fileName: $0.path) != nil }
  }

  private mutating func append(
    path: [UInt8], location: [UInt8]?, size: Int?, _ format: FileFormat?, _ pattern: InputPattern
  ) {
    var file = InputFile(
      path: String(decoding: path, as: UTF8.self), location: location, size: size,
      format: format, textKey: pattern.textKey, idKey: pattern.idKey)
    file.encoding = pattern.encoding
    file.invalidBytes = pattern.invalidBytes
    files.append(file)
  }

  private func hasKnownFormat(_ match: FileWalk.Match) -> Bool {
    FileFormat(fileName: match.path) != nil
  }

  /// The path to give to the system.
  func full(_ path: [UInt8]) -> [UInt8] {
    path.first == UInt8(ascii: "/") ? path : directory + [0x2F] + path
  }

  /// Adds a problem at the place of a pattern.
  mutating func add(
    _ code: String, _ message: String, _ pattern: InputPattern,
    severity: Diagnostic.Severity = .error, help: String? = nil
  ) {
    problems.append(
      Diagnostic(code, message, at: pattern.location, severity: severity, help: help))
  }

  func quoted(_ path: [UInt8]) -> String { "'\(String(decoding: path, as: UTF8.self))'" }
}
