/// What a component is called, what it does, and which layers it touches.
///
/// The name is what a pipeline file says: one word or kebab-case. The version is part of every
/// plan; raise it when the same input may give another output.
public struct Info: Sendable {
  public let name: String
  public let version: String
  public let summary: String
  /// Layers that an earlier stage must have written, such as `sentences`.
  public let reads: [String]
  /// Layers that this component writes.
  public let writes: [String]
  /// Layers that make a difference where they are there, besides those it reads; `attributions`
  /// stands for who says what. Nil where nobody says: then any layer may make one.
  public let uses: [String]?

  public init(
    _ name: String, _ summary: String, version: String = "1", reads: [String] = [],
    writes: [String] = [], uses: [String]? = nil
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.reads = reads
    self.writes = writes
    self.uses = uses
  }
}
