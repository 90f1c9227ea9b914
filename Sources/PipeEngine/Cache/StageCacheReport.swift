internal import PipeKit

/// What the cache did for one stage in one run.
package struct StageCacheReport: Hashable, Sendable {
  /// Results that were loaded, and those that had to be made.
  package var hits = 0
  package var misses = 0
  /// Results that were kept for later runs.
  package var kept = 0
  /// Results that cannot be kept, for the layers that they are made of.
  package var unfit = 0
  /// What making the loaded results would have taken, less what loading them took; as far as one
  /// can tell.
  package var savedSeconds = 0.0
  /// Why the stage's results are not kept; nil where they are.
  package var leftOut: String?

  package init() {}

  /// What the manifest says.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("hits", .number("\(hits)")), .init("misses", .number("\(misses)")),
      .init("kept", .number("\(kept)")),
    ]
    if let leftOut { members.append(.init("left_out", .string(leftOut))) }
    return .object(members)
  }
}
