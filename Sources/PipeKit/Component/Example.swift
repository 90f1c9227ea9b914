/// A text and what a stage makes of it, shown by `pipe list NAME` and run by the tests.
public struct Example: Sendable {
  public let before: String
  public let after: String
  /// The layer that `after` marks; nil for the stage's last one, or for a rewritten text.
  public let layer: String?
  /// Settings in the notation of a pipeline file, such as `{ quotes: straight }`.
  public let settings: String?

  /// Creates an example; `after` marks annotations as `⟦LABEL words⟧` (see ``MarkedText``).
  public init(
    _ before: String, _ after: String, layer: String? = nil, settings: String? = nil
  ) {
    self.before = before
    self.after = after
    self.layer = layer
    self.settings = settings
  }
}
