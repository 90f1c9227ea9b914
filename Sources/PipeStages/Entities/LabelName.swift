public import PipeKit

/// A label in a pipeline file: one that ships, or one of a user's gazetteer.
public struct LabelName: Hashable, SettingValue {
  public var symbol: Symbol

  public static var shape: SettingShape { .string }

  public init(_ symbol: Symbol) { self.symbol = symbol }

  /// Reads a label; one that is nearly a label that ships is taken for a slip.
  public init(_ node: ConfigNode) throws(Diagnostic) {
    let name = try String(node)
    let shipped = Symbol.entityLabels.map(\.name)
    let capitals = name.uppercased()
    if !shipped.contains(name), let near = Suggestion.nearest(to: capitals, in: shipped) {
      throw Diagnostic(
        "unknown-label", "'\(name)' is no label", at: node.location, help: "did you mean '\(near)'?"
      )
    }
    symbol = Symbol(name)
  }

  public var notation: String { symbol.name }
}
