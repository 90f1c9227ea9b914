import PipeKit

/// What a user says of names: which are one, which are not, and which are of no interest.
///
/// ```yaml
/// merge:
///   Emmanuel Macron: [Monsieur Macron, the French president]
/// split:
///   - [George Bush, George W. Bush]
/// drop: [Reuters, Getty Images]
/// ```
struct AliasList: Sendable {
  /// A name to use, and what else it is called.
  struct Merge: Sendable {
    var name: String
    var others: [String]
  }

  private(set) var merges: [Merge] = []
  /// Names that are never one thing with another of their list.
  private(set) var splits: [[String]] = []
  private(set) var drops: [String] = []

  static let keys = ["merge", "split", "drop"]

  /// No names at all.
  init() {}

  /// Reads a file, or says everything that is wrong with it.
  init(_ root: ConfigNode) throws(InvalidFile) {
    var reader = AliasReader()
    if !root.isNull { reader.read(root) }
    if !reader.problems.isEmpty { throw InvalidFile(reader.problems) }
    merges = reader.merges
    splits = reader.splits
    drops = reader.drops
  }

  /// Reads the file that a setting names; no file is an empty list.
  init(_ file: FileReference?, _ context: borrowing PrepareContext) throws {
    self.init()
    if let file { self = try AliasList(context.yaml(ofFile: file.path)) }
  }
}
