/// The components a pipeline file may name.
public struct Registry: Sendable {
  private var components: [String: any Component.Type] = [:]

  /// Creates a registry; two components with one name are a programming error.
  public init(_ types: [any Component.Type]) {
    for type in types {
      let previous = components.updateValue(type, forKey: type.info.name)
      precondition(previous == nil, "two components are named '\(type.info.name)'")
    }
  }

  /// Every name, in byte order.
  public var names: [String] {
    components.keys.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  public subscript(name: String) -> (any Component.Type)? { components[name] }

  /// The names of the stages that write `layer`, in byte order.
  public func writers(of layer: String) -> [String] {
    names.filter { components[$0]?.info.writes.contains(layer) == true }
  }
}
