/// How many processors this process may use.
enum ProcessorCount {
  /// The size of the affinity mask, which containers and `taskset` narrow; 1 where the system does
  /// not say.
  static var available: Int {
    guard let status = try? FileBytes.read("/proc/self/status") else { return 1 }
    return max(1, allowed(in: String(decoding: status, as: UTF8.self)))
  }

  /// Counts the bits of the line `Cpus_allowed:`, a mask in hexadecimal with commas.
  static func allowed(in status: String) -> Int {
    let lines = status.split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("Cpus_allowed:") }) else { return 0 }
    return line.dropFirst("Cpus_allowed:".count).reduce(0) { count, digit in
      count + (digit.hexDigitValue?.nonzeroBitCount ?? 0)
    }
  }
}
