internal import PipeKit

/// What a stage's results cost to make and to load, by what was measured.
///
/// Costs decide what is cached and never what comes out. Measured in this process's own time.
package struct StageCost: Hashable, Sendable {
  /// Nanoseconds spent on making results, and the bytes of text they were of.
  package var madeNanoseconds = 0
  package var madeBytes = 0
  /// Nanoseconds spent on finding and loading results, and the bytes of text they were of.
  package var loadedNanoseconds = 0
  package var loadedBytes = 0
  /// The last run that measured.
  package var generation = 0
  /// Whether the stage was found to be worth it, and its results kept since.
  package private(set) var isChosen = false

  /// A result must be so many times as dear to make as to load before the first is kept, so that
  /// keeping it slows a run by an eighth of the stage at most.
  private static let keepingFactor = 8
  /// And so many times for those that are there to be of use.
  private static let loadingFactor = 2
  /// How many bytes of text must have been measured before a stage is left out.
  private static let sample = 1 << 17

  init() {}

  init?(_ value: JSONValue) {
    let numbers = Self.names.map { value[$0]?.integer ?? -1 }
    guard numbers.allSatisfy({ (0..<1 << 53).contains($0) }) else { return nil }
    madeNanoseconds = numbers[0]
    madeBytes = numbers[1]
    loadedNanoseconds = numbers[2]
    loadedBytes = numbers[3]
    generation = numbers[4]
    isChosen = numbers[5] == 1
  }

  private static let names = [
    "made_ns", "made_bytes", "loaded_ns", "loaded_bytes", "generation", "chosen",
  ]

  var json: JSONValue {
    let numbers = [
      madeNanoseconds, madeBytes, loadedNanoseconds, loadedBytes, generation, isChosen ? 1 : 0,
    ]
    return .object(
      zip(Self.names, numbers).map { .init($0, .number("\($1)")) })
  }

  /// Nanoseconds a byte of text; nil where nothing was measured.
  package var making: Double? {
    madeBytes > 0 ? Double(madeNanoseconds) / Double(madeBytes) : nil
  }
  package var loading: Double? {
    loadedBytes > 0 ? Double(loadedNanoseconds) / Double(loadedBytes) : nil
  }

  /// Whether enough has been measured to tell.
  var isMeasured: Bool { madeBytes >= Self.sample && loadedBytes >= Self.sample }

  /// Whether the stage is worth its place in the cache, as far as one can tell; one that was chosen
  /// need only be quicker to load than to make.
  var isWorthIt: Bool {
    guard isMeasured, let making, let loading else { return true }
    return making >= loading * Double(isChosen ? Self.loadingFactor : Self.keepingFactor)
  }

  /// Chooses the stage if enough was measured and it is worth it; returns whether it still is.
  mutating func decide() -> Bool {
    let isWorthIt = isWorthIt
    if isMeasured { isChosen = isWorthIt }
    return isWorthIt
  }

  /// Why a stage is left out.
  var reason: String {
    "making a result takes \(Self.rounded(making)) ns a byte, loading it \(Self.rounded(loading))"
  }

  private static func rounded(_ value: Double?) -> String {
    let tenths = Int(clamping: Int64((min(value ?? 0, 1e12) * 10).rounded()))
    return tenths >= 100 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  mutating func addMade(_ time: Duration, bytes: Int) {
    madeNanoseconds += Self.nanoseconds(time)
    madeBytes += bytes
    halve()
  }

  mutating func addLoaded(_ time: Duration, bytes: Int) {
    loadedNanoseconds += Self.nanoseconds(time)
    loadedBytes += bytes
    halve()
  }

  /// Lets the past count for less before numbers grow large.
  private mutating func halve() {
    if madeNanoseconds > 1 << 50 || madeBytes > 1 << 50 {
      madeNanoseconds /= 2
      madeBytes /= 2
    }
    if loadedNanoseconds > 1 << 50 || loadedBytes > 1 << 50 {
      loadedNanoseconds /= 2
      loadedBytes /= 2
    }
  }

  private static func nanoseconds(_ time: Duration) -> Int {
    let (seconds, attoseconds) = time.components
    return max(
      0, Int(clamping: min(seconds, 1 << 20)) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
  }
}
