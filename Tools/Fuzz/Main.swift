import Glibc

/// `pipe-fuzz`: gives damaged and hostile bytes to everything that reads bytes, and stops at the first
/// that crashes, hangs, breaks a promise or leaks.
///
///     pipe-fuzz [--seconds N] [--seed N] [--target NAME] [--seeds FOLDER]…
///     pipe-fuzz --target NAME --input FILE          one input, to look at what it does
///
/// The same seed tries the same inputs. Each target runs in a process of its own, which keeps its input
/// in a shared file; so an input that crashes is found there and saved.
@main enum Main {
  static func main() {
    guard let options = Options(CommandLine.arguments.dropFirst()) else {
      Files.complain(
        "usage: pipe-fuzz [--seconds N] [--seed N] [--target NAME] [--seeds FOLDER] "
          + "[--input FILE]")
      exit(64)
    }
    let targets = FuzzTargets.all.filter { options.target == nil || $0.name == options.target }
    guard let first = targets.first else {
      Files.complain("the targets are \(FuzzTargets.all.map(\.name).joined(separator: ", "))")
      exit(64)
    }
    if let input = options.input {
      guard let bytes = Files.read(input) else { exit(66) }
      first.run(bytes)
      print("\(first.name): \(bytes.count) bytes, no harm")
    } else if let shared = options.shared {
      Trial(first, options, shared).run()
    } else {
      let failures = targets.filter { !Supervisor($0, options).passes() }
      exit(failures.isEmpty ? 0 : 1)
    }
  }
}
