import Foundation

/// Random numbers that are the same for a seed on every machine (SplitMix64).
///
/// The variable `PIPE_SEED` of the environment, a number, moves every seed: laws that hold for random
/// texts are so tried on others.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  private static let shift =
    ProcessInfo.processInfo.environment["PIPE_SEED"].flatMap { UInt64($0) } ?? 0

  package init(seed: UInt64) { state = seed &+ Self.shift &* 1_000_003 }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
