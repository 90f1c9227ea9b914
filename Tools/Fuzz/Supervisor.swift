import Glibc

/// Runs the trial of one target in a process of its own, and saves the input that ends it.
struct Supervisor {
  private let target: FuzzTarget
  private let options: Options
  /// How many seconds of a processor one input may take before it is held to hang.
  private static let patience = 20.0

  init(_ target: FuzzTarget, _ options: Options) {
    self.target = target
    self.options = options
  }

  /// Whether the target does no harm; says so where it does.
  func passes() -> Bool {
    let path = "\(folder)/pipe-fuzz-\(getpid())-\(target.name)"
    defer { unlink(path) }
    let shared = SharedInput(path)
    guard let child = start(path) else { return false }
    var seen = -1
    var begun = 0.0
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      usleep(100_000)
      let used = Self.processorSeconds(of: child)
      if shared.number != seen { begun = used }
      seen = shared.number
      guard used - begun < Self.patience else {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        return report("hangs", shared)
      }
    }
    if status == 0 { return true }
    return report(status & 0x7F == 0 ? "ends it" : "ends it by signal \(status & 0x7F)", shared)
  }

  private static func processorSeconds(of process: pid_t) -> Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return 0
    }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  private func start(_ shared: String) -> pid_t? {
    fflush(nil)
    // A backtrace of a trap takes seconds and says less than the input.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    let words = [CommandLine.arguments[0]] + options.arguments(target: target.name, shared: shared)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/proc/self/exe", nil, nil, &arguments, environ) == 0 else {
      Files.complain("\(target.name): cannot be started")
      return nil
    }
    return child
  }

  private func report(_ what: String, _ shared: SharedInput) -> Bool {
    let path = "fuzz-\(target.name)-\(options.seed)-\(shared.number).bin"
    Files.write(shared.bytes, to: path)
    Files.complain("\(target.name): input \(shared.number) \(what); it is in '\(path)'")
    Files.complain("  pipe-fuzz --target \(target.name) --input \(path)")
    return false
  }
}
