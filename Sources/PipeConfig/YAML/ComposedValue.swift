import PipeKit

/// A node with what it weighs against the limits.
struct ComposedValue {
  private(set) var node: ConfigNode
  /// The nodes in it, aliases filled in and itself counted.
  private(set) var count = 1
  /// How deep lists and mappings stand in one another in it; none for a scalar.
  private(set) var height: Int

  init(node: ConfigNode, height: Int = 0) {
    self.node = node
    self.height = height
  }

  /// Counts a child.
  mutating func add(_ child: ComposedValue) {
    count += child.count
    height = max(height, child.height + 1)
  }

  /// The same weight with the node that the children made.
  func finished(_ value: ConfigNode.Value, at location: SourceLocation) -> ComposedValue {
    var whole = self
    whole.node = ConfigNode(value, at: location)
    return whole
  }
}
