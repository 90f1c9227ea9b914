private import Synchronization

/// A name kept once per process and compared as one integer.
///
/// For closed vocabularies such as labels. Make symbols when a stage is prepared, never per
/// document: a symbol is never forgotten. Names compare as bytes.
public struct Symbol: Hashable, Sendable, BitwiseCopyable {
  /// The symbol's number in this process; it differs from run to run and must not be written.
  public let index: UInt32

  private static let table = Mutex<(names: [String], indices: [[UInt8]: UInt32])>(([], [:]))

  public init(_ name: String) {
    let key = Array(name.utf8)
    index = Self.table.withLock { table in
      if let known = table.indices[key] { return known }
      let next = UInt32(table.names.count)
      table.names.append(name)
      table.indices[key] = next
      return next
    }
  }

  /// The name that made this symbol. Takes a lock: read it once per label, not once per token.
  public var name: String {
    Self.table.withLock { $0.names[Int(index)] }
  }
}

extension Symbol: CustomStringConvertible, ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { name }
}
