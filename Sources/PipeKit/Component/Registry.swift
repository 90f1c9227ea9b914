/// The components a pipeline file may name.
public struct Registry: Sendable {
  private var components: [String: any Component.Type] = [:]
  /// The folder of the plugin that a component is from, by the component's name.
  private var folders: [String: String] = [:]

  /// Creates a registry; two components with one name are a programming error.
  public init(_ types: [any Component.Type]) {
    for type in types {
      let previous = components.updateValue(type, forKey: type.info.name)
      precondition(previous == nil, "two components are named '\(type.info.name)'")
    }
  }

  /// Adds a component of the plugin in `folder`, or returns false if its name is taken.
  package mutating func add(_ type: any Component.Type, from folder: String) -> Bool {
    guard components[type.info.name] == nil else { return false }
    components[type.info.name] = type
    folders[type.info.name] = folder
    return true
  }

  /// The folder of the plugin that a component is from; nil for one that is compiled in.
  package func folder(of name: String) -> String? { folders[name] }

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
