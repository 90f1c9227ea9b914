/// Something that reads bytes nobody vouches for.
struct FuzzTarget: Sendable {
  let name: String
  /// Inputs that do something, to be damaged.
  let seeds: [String]
  /// Pieces that matter to the format.
  let pieces: [String]
  /// The endings of files that are seeds, in a folder of many.
  let endings: [String]
  /// Reads the bytes; traps where a promise is broken.
  let run: @Sendable ([UInt8]) -> Void
}

/// Ends the trial with what was promised and not kept.
func require(_ isKept: Bool, _ promise: @autoclosure () -> String) {
  if !isKept { fatalError("not kept: \(promise())") }
}
