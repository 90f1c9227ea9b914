/// What a component may use while it prepares: the files its settings name.
public struct PrepareContext: Sendable {
  /// The folder of the pipeline file; relative paths start there.
  public let directory: String
  /// The folder of the plugin that the component is from; nil for one that ships.
  public let plugin: String?
  private let reader: @Sendable (_ path: String) throws -> [UInt8]
  private let yamlReader: @Sendable (_ bytes: [UInt8], _ path: String) throws -> ConfigNode

  /// Creates a context that reads files with `reader`, which gets paths already resolved, and YAML
  /// with `yaml`, which gets what `reader` read.
  public init(
    directory: String = ".", plugin: String? = nil,
    reader: @escaping @Sendable (_ path: String) throws -> [UInt8] = { path in
      throw DocumentError("no-files", "'\(path)' cannot be read here")
    },
    yaml: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws -> ConfigNode = { _, path in
      throw DocumentError("no-yaml", "'\(path)' cannot be read as YAML here")
    }
  ) {
    self.directory = directory
    self.plugin = plugin
    self.reader = reader
    yamlReader = yaml
  }

  /// The path that a setting means, with relative paths taken from ``directory``.
  public func resolve(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") || directory == "." ? path : "\(directory)/\(path)"
  }

  /// The same context for a component that a plugin brings.
  package func inPlugin(_ folder: String?) -> PrepareContext {
    PrepareContext(directory: directory, plugin: folder, reader: reader, yaml: yamlReader)
  }

  /// Reads a whole file that lies in the plugin's folder: its model, its list of words.
  public func bytes(ofPluginFile name: String) throws -> [UInt8] {
    guard let plugin else {
      throw DocumentError("no-plugin", "'\(name)' is a plugin's file, and there is no plugin here")
    }
    return try reader("\(plugin)/\(name)")
  }

  /// Reads a whole file that a setting names.
  public func bytes(ofFile path: String) throws -> [UInt8] {
    try reader(resolve(path))
  }

  /// Reads a YAML file that a setting names. Throw an ``InvalidFile`` for what is wrong in it.
  public func yaml(ofFile path: String) throws -> ConfigNode {
    let path = resolve(path)
    return try yamlReader(try reader(path), path)
  }
}
