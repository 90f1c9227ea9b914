/// What a component may use while it prepares: the files its settings name.
public struct PrepareContext: Sendable {
  /// The folder of the pipeline file; relative paths start there.
  public let directory: String
  private let reader: @Sendable (_ path: String) throws -> [UInt8]
  private let yamlReader: @Sendable (_ bytes: [UInt8], _ path: String) throws -> ConfigNode

  /// Creates a context that reads files with `reader`, which gets paths already resolved, and YAML
  /// with `yaml`, which gets what `reader` read.
  public init(
    directory: String = ".",
    reader: @escaping @Sendable (_ path: String) throws -> [UInt8] = { path in
      throw DocumentError("no-files", "'\(path)' cannot be read here")
    },
    yaml: @escaping @Sendable (_ bytes: [UInt8], _ path: String) throws -> ConfigNode = { _, path in
      throw DocumentError("no-yaml", "'\(path)' cannot be read as YAML here")
    }
  ) {
    self.directory = directory
    self.reader = reader
    yamlReader = yaml
  }

  /// The path that a setting means, with relative paths taken from ``directory``.
  public func resolve(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") || directory == "." ? path : "\(directory)/\(path)"
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
