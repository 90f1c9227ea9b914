import Foundation

/// What one process cost, by the operating system's own accounting.
struct Measured {
  let wallSeconds: Double
  let processorSeconds: Double
  let peakMegabytes: Double

  /// Runs a command to its end; its output goes where ours goes.
  static func run(_ command: [String]) throws -> Measured {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    let start = ContinuousClock.now
    guard posix_spawn(&process, command[0], nil, nil, &arguments, environ) == 0 else {
      throw CocoaError(.executableLoad)
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let wall = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 || status == 3 << 8 else {
      print("\(command.joined(separator: " ")) ended with status \(status >> 8)")
      exit(70)
    }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Measured(
      wallSeconds: wall,
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMegabytes: Double(usage.ru_maxrss) / 1024)
  }

  func row(label: String, bytes: Int) -> String {
    let megabytes = Double(bytes) / 1e6
    return String(
      format: "%@  %7.2f %7.2f %6.1f %13.1f %9.0f", label, wallSeconds, processorSeconds,
      megabytes / wallSeconds, megabytes / processorSeconds, peakMegabytes)
  }
}
