/// Anything a pipeline file can name: a source, a stage or a sink.
///
/// A component is a value. Its stored properties are its settings and its scratch space; each
/// worker runs its own copy, so neither needs a lock.
public protocol Component: Sendable {
  /// The component's name, summary, version, and the layers it reads and writes.
  static var info: Info { get }

  /// The settings a pipeline file may give, each bound to a stored property.
  static var settings: [Setting<Self>] { get }

  /// Worked examples: shown by `pipe list NAME`, and run by the tests.
  static var examples: [Example] { get }

  /// Creates the component with every setting at its default.
  init()

  /// Loads resources and checks settings, once, before the first document.
  mutating func prepare(_ context: borrowing PrepareContext) throws
}

extension Component {
  public static var settings: [Setting<Self>] { [] }
  public static var examples: [Example] { [] }
  public mutating func prepare(_ context: borrowing PrepareContext) throws {}
}
