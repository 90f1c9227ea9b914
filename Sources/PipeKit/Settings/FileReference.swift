/// A setting that names a file, relative to the pipeline file.
public struct FileReference: Hashable, Sendable, SettingValue {
  public var path: String

  public static var shape: SettingShape { .file }

  public init(path: String) { self.path = path }

  public init(_ node: ConfigNode) throws(Diagnostic) {
    guard let text = node.scalar, !text.isEmpty else { throw Self.mismatch(node) }
    path = text
  }

  public var notation: String { path.notation }
}
