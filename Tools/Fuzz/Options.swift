/// What the command line asks for.
struct Options {
  var seconds = 60
  var seed: UInt64 = 1
  var target: String?
  /// Folders of files to begin with.
  var seeds: [String] = []
  /// One input to run, and nothing else.
  var input: String?
  /// The file that a trial shares with its supervisor; nil for the supervisor itself.
  var shared: String?

  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch name {
      case "--seconds":
        guard let number = Int(value), number > 0 else { return nil }
        seconds = number
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      case "--target": target = value
      case "--seeds": seeds.append(value)
      case "--input": input = value
      case "--shared": shared = value
      default: return nil
      }
    }
  }

  /// The arguments of a trial of one target.
  func arguments(target: String, shared: String) -> [String] {
    ["--seconds", "\(seconds)", "--seed", "\(seed)", "--target", target, "--shared", shared]
      + (seeds.flatMap { ["--seeds", $0] })
  }
}
