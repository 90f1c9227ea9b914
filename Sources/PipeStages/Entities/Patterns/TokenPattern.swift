public import PipeKit

/// A user's pattern of words and the label of what it finds, such as
/// `LAW: the? <capital>+ Act (of <number>)?`.
///
/// A word is found in any case if it is written in small letters, else as written. Words in angle
/// brackets stand for kinds of words; `( )`, `|`, `?`, `*`, `+` and `{2,3}` mean what they mean in
/// regular expressions, with words for letters; `"` makes a word of any signs. Of what stands
/// around `[ ]`, nothing is part of the name.
public struct TokenPattern: Sendable, SettingValue {
  /// A pattern as a tree.
  indirect enum Tree: Sendable {
    case literal(String)
    case kind(WordKind)
    case sequence([Tree])
    case alternatives([Tree])
    case repeated(Tree, from: Int, to: Int?)
    /// The part that is the name.
    case name(Tree)
  }

  let label: Symbol
  let tree: Tree
  /// The pattern as it was written.
  public let notation: String

  public static var shape: SettingShape { .string }

  public init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar, !node.isNull else {
      throw Self.mismatch(node, help: "write 'LAW: <capital>+ Act' in quotes")
    }
    var reader = PatternReader(text, at: node.location)
    (label, tree) = try reader.read()
    notation = "'\(text)'"
  }
}

extension TokenPattern.Tree {
  /// Whether no words at all are enough for it.
  var matchesNothing: Bool {
    switch self {
    case .literal, .kind: false
    case .sequence(let parts): parts.allSatisfy(\.matchesNothing)
    case .alternatives(let parts): parts.contains(where: \.matchesNothing)
    case .repeated(let part, let from, _): from == 0 || part.matchesNothing
    case .name(let part): part.matchesNothing
    }
  }

  /// Whether the part that is the name may have no words.
  var hasEmptyName: Bool {
    switch self {
    case .literal, .kind: false
    case .sequence(let parts), .alternatives(let parts): parts.contains(where: \.hasEmptyName)
    case .repeated(let part, _, _): part.hasEmptyName
    case .name(let part): part.matchesNothing
    }
  }

  /// How many parts have to be tried, with repetitions counted as often as they are asked for; a
  /// million stands for all that is more.
  var size: Int {
    let size =
      switch self {
      case .literal, .kind: 1
      case .sequence(let parts), .alternatives(let parts): parts.reduce(1) { $0 + $1.size }
      case .repeated(let part, let from, let to): 1 + part.size * max(1, to ?? from)
      case .name(let part): 1 + part.size
      }
    return min(size, 1_000_000)
  }
}
