internal import PipeKit

/// Finds the shards that let in an identifier which an earlier shard has.
///
/// A shard made by itself cannot know the identifiers of those before it; it is made again with
/// them. What it lets in then is new, so one pass in order is enough.
package struct IdentifierCheck {
  private let identifiers: (_ shard: Int) throws -> [UInt64]
  private let count: Int
  private var seen = DuplicateIDs()
  private var number = 0

  /// `identifiers` gives the log of those that a shard lets in.
  package init(
    shards count: Int, identifiers: @escaping (_ shard: Int) throws -> [UInt64]
  ) {
    self.identifiers = identifiers
    self.count = count
  }

  /// The next shard to be made again; nil if there is no more.
  package mutating func next() throws -> Int? {
    while number < count {
      let shard = number
      number += 1
      // After a second making the shard's identifiers are among these too.
      if !seen.insert(log: try identifiers(shard)) { return shard }
    }
    return nil
  }
}
