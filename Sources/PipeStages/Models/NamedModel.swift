internal import PipeModels

/// A trained model of which one ships under a name, and others are read from files.
protocol NamedModel: Sendable {
  /// What pipeline files call the one that ships.
  static var shippedName: String { get }
  /// The one that ships, as it lies in the executable.
  static var shipped: ModelMemory { get }

  /// Reads a model where it lies; every size in it is checked.
  init(reading memory: ModelMemory) throws(ModelFileError)
}
