/// One setting of a component: its name, its help text, and the property it sets.
///
/// ```swift
/// static let settings = [Setting("min_score", \Self.minScore, "The lowest score kept.")]
/// ```
public struct Setting<Root>: Sendable {
  public let name: String
  public let help: String
  public let shape: SettingShape
  /// The value that a component holds, in the notation of a pipeline file.
  public let notation: @Sendable (Root) -> String
  /// Reads a value into a component, or says what is wrong with it.
  public let set: @Sendable (inout Root, ConfigNode) throws(Diagnostic) -> Void

  public init<Value: SettingValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable, _ help: String
  ) {
    self.init(name, property, help, shape: Value.shape) { (value, _) throws(Diagnostic) in value }
  }

  /// A whole number that must lie in `range`.
  public init(
    _ name: String, _ property: any WritableKeyPath<Root, Int> & Sendable, _ help: String,
    in range: ClosedRange<Int>
  ) {
    self.init(name, property, help, shape: .integer(range)) { (value, node) throws(Diagnostic) in
      guard range.contains(value) else { throw Self.outOfRange(node, .integer(range)) }
      return value
    }
  }

  /// A number that must lie in `range`.
  public init(
    _ name: String, _ property: any WritableKeyPath<Root, Double> & Sendable, _ help: String,
    in range: ClosedRange<Double>
  ) {
    self.init(name, property, help, shape: .number(range)) { (value, node) throws(Diagnostic) in
      guard range.contains(value) else { throw Self.outOfRange(node, .number(range)) }
      return value
    }
  }

  /// A setting whose type is known only while running.
  package init(
    _ name: String, _ help: String, shape: SettingShape,
    notation: @escaping @Sendable (Root) -> String,
    set: @escaping @Sendable (inout Root, ConfigNode) throws(Diagnostic) -> Void
  ) {
    self.name = name
    self.help = help
    self.shape = shape
    self.notation = notation
    self.set = set
  }

  private init<Value: SettingValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable, _ help: String,
    shape: SettingShape,
    check: @escaping @Sendable (Value, ConfigNode) throws(Diagnostic) -> Value
  ) {
    self.name = name
    self.help = help
    self.shape = shape
    self.notation = { $0[keyPath: property].notation }
    self.set = { (root, node) throws(Diagnostic) in
      root[keyPath: property] = try check(try Value(node), node)
    }
  }

  private static func outOfRange(_ node: ConfigNode, _ shape: SettingShape) -> Diagnostic {
    Diagnostic(
      "out-of-range", "expected \(shape.description), found \(node.kind)", at: node.location)
  }
}
