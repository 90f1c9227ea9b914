/// Finds the files that a glob means.
///
/// Symbolic links are followed as long as they stay below the folder in which the wild cards begin,
/// or wherever they lead if that is asked for. Below a `**` each real folder is entered once, and
/// before what links lead to, so that a loop of links ends and a file keeps its own path.
struct FileWalk {
  /// A file that was found.
  struct Match {
    /// The path in the form of the pattern: relative where that was relative.
    var path: [UInt8]
    var size: Int
  }

  /// A folder in which the components from `index` on are still to be matched.
  private struct State: Hashable {
    var path: [UInt8]
    var index: Int
  }

  /// A real folder in which a `**` has been at work.
  private struct Visit: Hashable {
    var folder: FileSystem.Identity
    var index: Int
  }

  private(set) var matches: [Match] = []
  /// Folders that could not be read, with the reason.
  private(set) var unreadable: [(path: [UInt8], error: SystemError)] = []
  /// Names that matched and lead to nothing, with the reason.
  private(set) var broken: [(path: [UInt8], error: SystemError)] = []
  /// Names that matched and are neither files nor folders.
  private(set) var oddFiles: [[UInt8]] = []
  /// Links that were left out because they lead out of the tree.
  private(set) var outside: [[UInt8]] = []

  private let pattern: GlobPattern
  /// The folder that relative paths start in.
  private let directory: [UInt8]
  private var pending: [State] = []
  /// Folders behind symbolic links below a `**`.
  private var deferred: [State] = []
  private var done: Set<State> = []
  private var visited: Set<Visit> = []
  /// The folder that links may not lead out of; nil where they may.
  private var tree: RealFolder?
  /// How many components stand before the first wild card.
  private let fixed: Int

  /// Walks the file system at once.
  init(_ pattern: GlobPattern, in directory: [UInt8], followsLinks: Bool = false) {
    self.pattern = pattern
    self.directory = directory
    fixed = pattern.fixedComponents
    if !followsLinks { tree = RealFolder(full(pattern.path(of: fixed))) }
    pending = [State(path: pattern.root, index: 0)]
    while let state = pending.popLast() ?? nextDeferred() { step(state) }
    var seen: Set<[UInt8]> = []
    matches = matches.filter { seen.insert($0.path).inserted }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  /// The next folder behind a link, unless it has been entered on another way.
  private mutating func nextDeferred() -> State? {
    while let state = deferred.popLast() {
      if enter(state) { return state }
    }
    return nil
  }

  /// Notes that a `**` works in a folder; false if it has done so before.
  private mutating func enter(_ state: State) -> Bool {
    guard case .success(let status) = FileSystem.status(of: full(state.path)) else { return false }
    return visited.insert(Visit(folder: status.identity, index: state.index)).inserted
  }

  private mutating func step(_ state: State) {
    guard state.index < pattern.components.count, done.insert(state).inserted else { return }
    let isLast = state.index == pattern.components.count - 1
    switch pattern.components[state.index] {
    case .literal(let name):
      let path = join(state.path, name)
      guard state.index < fixed || !leadsOut(path) else { return }
      take(path, kind: nil, next: state.index + 1, isLast: isLast)
    case .names(let names):
      for entry in entries(of: state.path).reversed() where names.matches(entry.name) {
        let path = join(state.path, entry.name)
        if entry.mayBeLink, leadsOut(path) { continue }
        take(path, kind: entry.kind, next: state.index + 1, isLast: isLast, isListed: true)
      }
    case .anyFolders:
      descend(state)
    }
  }

  /// Goes on in this folder after the `**`, and in each folder below with it.
  private mutating func descend(_ state: State) {
    _ = enter(state)
    for entry in entries(of: state.path).reversed() where entry.name.first != UInt8(ascii: ".") {
      let below = State(path: join(state.path, entry.name), index: state.index)
      if entry.mayBeLink {
        // What the link is then matched by says that it leads out.
        if kind(of: below.path) == .folder, tree?.holds(full(below.path)) ?? true {
          deferred.append(below)
        }
      } else if entry.kind == .folder, enter(below) {
        pending.append(below)
      }
    }
    pending.append(State(path: state.path, index: state.index + 1))
  }

  /// Keeps a file that ends the pattern, or goes on in a folder that does not.
  private mutating func take(
    _ path: [UInt8], kind known: FileSystem.Status.Kind?, next: Int, isLast: Bool,
    isListed: Bool = false
  ) {
    if !isLast {
      if (known ?? kind(of: path)) == .folder { pending.append(State(path: path, index: next)) }
      return
    }
    guard known != .folder else { return }
    switch FileSystem.status(of: full(path)) {
    case .failure(let error):
      // A name that a folder lists and that leads to nothing is a link, or has just gone.
      if isListed { broken.append((path, error)) }
    case .success(let status):
      switch status.kind {
      case .file: matches.append(Match(path: path, size: status.size))
      case .other: oddFiles.append(path)
      case .folder: break
      }
    }
  }

  /// Notes a link that leads out of the tree.
  private mutating func leadsOut(_ path: [UInt8]) -> Bool {
    guard let tree, !tree.holds(full(path)) else { return false }
    outside.append(path)
    return true
  }

  private func kind(of path: [UInt8]) -> FileSystem.Status.Kind? {
    if case .success(let status) = FileSystem.status(of: full(path)) { status.kind } else { nil }
  }

  private mutating func entries(of path: [UInt8]) -> [FileSystem.Entry] {
    switch FileSystem.entries(of: full(path)) {
    case .success(let entries): return entries
    case .failure(.notFound), .failure(.notAFolder): return []
    case .failure(let error):
      unreadable.append((path, error))
      return []
    }
  }

  private func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.isEmpty || folder.last == UInt8(ascii: "/") ? folder + name : folder + [0x2F] + name
  }

  /// The path to give to the system.
  private func full(_ path: [UInt8]) -> [UInt8] {
    path.first == UInt8(ascii: "/") ? path : directory + [0x2F] + path
  }
}
