internal import ArgumentParser
internal import PipeKit

/// Counts the tests of one `pipe test`, and shows those that fail.
struct TestTally {
  private(set) var passed = 0
  private(set) var failed = 0
  private(set) var updated = 0
  private let out = Console.standardOutput

  /// One difference between what a test expects and what came out.
  struct Difference: Hashable {
    var what: String
    var expected: String
    var found: String
  }

  /// Counts a test that passes where nothing differs.
  mutating func add(_ title: String, at place: String, _ differences: [Difference]) {
    guard !differences.isEmpty else {
      passed += 1
      return
    }
    fail(title, at: place)
    for difference in differences {
      out.line("  \(difference.what): expected \(SafeText.visible(difference.expected))")
      out.line("  \(difference.what): found    \(SafeText.visible(difference.found))")
    }
  }

  /// Counts a check that passes where there are no problems, of which it shows the first ten.
  mutating func add(_ title: String, at place: String, problems: [String]) {
    guard !problems.isEmpty else {
      passed += 1
      return
    }
    fail(title, at: place)
    for problem in problems.prefix(10) { out.line("  \(SafeText.visible(problem))") }
    if problems.count > 10 { out.line("  and \(problems.count - 10) more like these") }
  }

  /// Counts a snapshot that was written anew.
  mutating func update(_ path: String) {
    updated += 1
    out.line("wrote \(path)")
  }

  private mutating func fail(_ title: String, at place: String) {
    failed += 1
    out.line("\(place): \(out.styled("failed", .red)): \(SafeText.visible(title))")
  }

  /// Says how many passed, and ends the command if not all did.
  func finish() throws {
    let snapshots = updated > 0 ? ", \(Quantity.count(updated, "snapshot")) written" : ""
    out.line("\(passed) passed, \(failed) failed\(snapshots)")
    if failed > 0 { throw ExitStatus.data.error }
  }
}
