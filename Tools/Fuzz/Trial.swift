import CMalloc
import Glibc

/// The process that tries inputs until its time is over or one of them ends it.
struct Trial {
  private let target: FuzzTarget
  private let options: Options
  private let shared: SharedInput

  init(_ target: FuzzTarget, _ options: Options, _ shared: String) {
    self.target = target
    self.options = options
    self.shared = SharedInput(shared)
  }

  func run() {
    var seeds = target.seeds.map { Array($0.utf8) }
    for folder in options.seeds {
      let files = Files.names(in: folder, endings: target.endings)
      seeds += files.compactMap(Files.read).filter { $0.count < Mutator.longest }
    }
    var number = 0
    func attempt(_ bytes: [UInt8]) {
      number += 1
      shared.begin(bytes, number: number)
      target.run(bytes)
    }
    for seed in seeds { attempt(seed) }
    checkForLeaks(Array(seeds.prefix(50)), attempt)
    var mutator = Mutator(seed: options.seed, pieces: target.pieces)
    let end = time(nil) + options.seconds
    while time(nil) < end {
      for _ in 0..<50 { attempt(mutator.input(from: seeds)) }
    }
    print("\(target.name): \(number) inputs, no harm")
  }

  /// Reads the same inputs again and again: after the first rounds nothing more may stay allocated.
  private func checkForLeaks(_ seeds: [[UInt8]], _ attempt: ([UInt8]) -> Void) {
    for _ in 0..<3 { seeds.forEach(attempt) }
    let before = allocated
    for _ in 0..<20 { seeds.forEach(attempt) }
    require(allocated - before < 1 << 16, "no leaks, \(allocated - before) bytes are left over")
  }

  /// The bytes that are allocated and not freed.
  private var allocated: Int {
    let state = mallinfo2()
    return state.uordblks + state.hblkhd
  }
}
