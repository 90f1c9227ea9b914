/// A format that documents are written in.
///
/// A sink only makes bytes: ``encode(_:)`` is called on many workers at once, and the engine writes
/// what it returns in the order of the input, to a file it can resume, hash and rename.
public protocol Sink: Component {
  /// The name of the file in the run folder, such as `documents.jsonl`.
  var fileName: String { get }

  /// What the file begins with.
  func makeHeader() -> [UInt8]

  /// The bytes that stand for one batch, and how many rows they are.
  func encode(_ batch: Batch) throws -> Encoded
}

extension Sink {
  public func makeHeader() -> [UInt8] { [] }
}

/// What a sink made of one batch.
public struct Encoded: Sendable {
  public var bytes: [UInt8]
  public var rows: Int

  public init(bytes: [UInt8], rows: Int) {
    self.bytes = bytes
    self.rows = rows
  }
}
