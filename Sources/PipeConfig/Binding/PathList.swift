import PipeKit

/// One path or a list of them.
struct PathList {
  /// A path and where it was written.
  struct Entry {
    var path: String
    var location: SourceLocation
  }

  private(set) var paths: [Entry] = []

  init(_ node: ConfigNode, problems: inout [Diagnostic]) {
    let nodes = if case .sequence(let items) = node.value { items } else { [node] }
    for node in nodes {
      do {
        paths.append(Entry(path: try FileReference(node).path, location: node.location))
      } catch {
        problems.append(error)
      }
    }
  }
}
