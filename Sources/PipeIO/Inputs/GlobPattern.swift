/// A path with wild cards, taken apart at its slashes.
struct GlobPattern {
  enum Component {
    /// A name as it is, which may be `..` or hidden.
    case literal([UInt8])
    /// Names that match.
    case names(NamePattern)
    /// `**`: any number of folders, or none.
    case anyFolders
  }

  /// `/` for a path from the root, else nothing.
  let root: [UInt8]
  let components: [Component]

  /// Takes a path apart; empty components and `.` fall away.
  init(_ path: [UInt8]) {
    root = path.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    var components: [Component] = []
    for part in path.split(separator: UInt8(ascii: "/")) where !part.elementsEqual([0x2E]) {
      if part.elementsEqual("**".utf8) {
        if case .anyFolders = components.last { continue }
        components.append(.anyFolders)
      } else {
        let pattern = NamePattern(Array(part))
        components.append(pattern.literal.map { .literal($0) } ?? .names(pattern))
      }
    }
    // A final '**' means every file below.
    if case .anyFolders = components.last { components.append(.names(NamePattern([0x2A]))) }
    self.components = components
  }

  /// A path whose characters all stand for themselves.
  init(literal path: [UInt8]) {
    root = path.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    components = path.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual([0x2E]) }
      .map { .literal(Array($0)) }
  }

  /// Every file below a folder, whose name is taken as it is.
  init(below folder: [UInt8]) {
    let folder = GlobPattern(literal: folder)
    root = folder.root
    components = folder.components + [.anyFolders, .names(NamePattern([0x2A]))]
  }

  /// How many components come before the first wild card.
  var fixedComponents: Int {
    components.prefix { if case .literal = $0 { true } else { false } }.count
  }

  /// The path that the first components spell, which have no wild cards.
  func path(of count: Int) -> [UInt8] {
    let names = components.prefix(count).map { component -> [UInt8] in
      if case .literal(let name) = component { name } else { [] }
    }
    return root + names.joined(separator: [UInt8(ascii: "/")])
  }

  /// Whether the path has no wild cards.
  var isLiteral: Bool {
    components.allSatisfy { if case .literal = $0 { true } else { false } }
  }
}
