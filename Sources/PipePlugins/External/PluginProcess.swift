private import CLoader
private import Glibc

/// A plugin's running process: for each line that goes in, one line comes out.
///
/// A request may be sent before the one ahead of it is answered. Reading, writing and standard error
/// are served by one `poll`, so neither side can block the other however much it writes. One thread
/// uses it at a time.
final class PluginProcess {
  private let child: pipe_child
  /// What it says on standard error.
  private(set) var complaints: PluginComplaints
  /// Requests that are not written to their end, oldest first.
  private var outgoing: [[UInt8]] = []
  /// How many bytes of the first of them are written.
  private var sent = 0
  /// How many requests are written to their end and wait for an answer.
  private var unanswered = 0
  /// Bytes that were read and belong to no line yet.
  private var received: [UInt8] = []
  /// How many bytes of `received` are known to hold no line feed.
  private var searched = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var status: Int32?

  /// Starts the command, or throws why it cannot be started.
  init(_ command: PluginCommand, log: PluginLog) throws(PluginError) {
    // A plugin that goes away while we write must be an error of the write, not our end.
    signal(SIGPIPE, SIG_IGN)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.arguments.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var limits = pipe_limits(
      memory: UInt(command.limits.memoryMegabytes) << 20, files: UInt(command.limits.files),
      seconds: UInt(command.limits.processorSeconds))
    var child = pipe_child()
    let code = pipe_spawn(&arguments, &environment, command.folder, &limits, &child)
    guard code == 0 else {
      throw PluginError(
        command.folder,
        "cannot start '\(command.arguments[0])': \(String(cString: strerror(code)))",
        help: code == ENOENT ? "install it, or mend 'command' in 'plugin.yaml'" : nil)
    }
    self.child = child
    complaints = PluginComplaints(log)
  }

  deinit { kill() }

  /// Our environment, with hashes that are the same in every run and no long crash reports.
  private static var environment: [String] {
    var lines = ["PYTHONHASHSEED=0", "SWIFT_BACKTRACE=enable=no"]
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      if !text.hasPrefix("PYTHONHASHSEED="), !text.hasPrefix("SWIFT_BACKTRACE=") {
        lines.append(text)
      }
      entry += 1
    }
    return lines
  }

  /// Writes a request and waits for one line, which it returns without its line feed.
  func exchange(
    _ request: [UInt8], seconds: Int, longestAnswer: Int
  ) throws(PluginFailure) -> [UInt8] {
    try send(request)
    return try receive(seconds: seconds, longestAnswer: longestAnswer)
  }

  /// Writes as much of a request as the process takes at once; `receive` writes the rest.
  func send(_ request: [UInt8]) throws(PluginFailure) {
    outgoing.append(request)
    try write()
  }

  /// Waits for the line that answers the oldest request, and returns it without its line feed.
  func receive(seconds: Int, longestAnswer: Int) throws(PluginFailure) -> [UInt8] {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      try write()
      if let line = takeLine() {
        guard unanswered > 0 else {
          throw .nonsense("answered before it had read what it was asked")
        }
        unanswered -= 1
        return line
      }
      if received.count > longestAnswer {
        throw .nonsense("answered with a line of more than \(longestAnswer >> 20) MiB")
      }
      if try !wait(until: deadline, seconds: seconds) { throw ended() }
    }
  }

  /// Waits for something to do and reads what there is; false once standard output has ended.
  private func wait(
    until deadline: ContinuousClock.Instant, seconds: Int
  ) throws(PluginFailure) -> Bool {
    let left = deadline - .now
    guard left > .zero else { throw .timedOut(seconds: seconds) }
    var entries = [
      pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints.isOpen ? child.errors : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: outgoing.isEmpty ? -1 : child.input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: child.ended, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = min(Int(left / .milliseconds(1)) + 1, 60_000)
    guard poll(&entries, 4, Int32(milliseconds)) > 0 else { return true }
    if entries[1].revents != 0 { readComplaints() }
    if entries[0].revents != 0 { return readOutput() }
    // All it said has been read; what its own children may still say is of no use.
    return entries[3].revents == 0
  }

  private func write() throws(PluginFailure) {
    while let request = outgoing.first {
      let count = request.withUnsafeBytes {
        Glibc.write(child.input, $0.baseAddress.map { $0 + sent }, $0.count - sent)
      }
      guard count >= 0 else {
        guard errno == EPIPE else { return }
        // It reads no more: whatever it still says is said before its end.
        while readOutput() {
          if received.count > 1 << 20 || !waitForOutput() { break }
        }
        throw ended()
      }
      sent += count
      guard sent == request.count else { continue }
      outgoing.removeFirst()
      sent = 0
      unanswered += 1
    }
  }

  private func ended() -> PluginFailure {
    let isInAnswer = !received.isEmpty
    return .ended(status: end(after: .seconds(1)), inAnswer: isInAnswer)
  }

  private func waitForOutput() -> Bool {
    var entry = pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 1_000) > 0
  }

  /// Reads what there is; false at the end of the stream.
  private func readOutput() -> Bool {
    let count = buffer.withUnsafeMutableBytes { read(child.output, $0.baseAddress, $0.count) }
    if count > 0 {
      buffer.withUnsafeBufferPointer { received.append(contentsOf: $0.prefix(count)) }
    }
    return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
  }

  private func readComplaints() {
    let count = buffer.withUnsafeMutableBytes { read(child.errors, $0.baseAddress, $0.count) }
    if count > 0 {
      complaints.add(buffer[..<count])
    } else if count == 0 {
      complaints.isOpen = false
    }
  }

  private func takeLine() -> [UInt8]? {
    let found = received.withUnsafeBytes { bytes -> Int? in
      guard searched < bytes.count, let start = bytes.baseAddress else { return nil }
      return memchr(start + searched, 0x0A, bytes.count - searched).map {
        UnsafeRawPointer($0) - start
      }
    }
    guard let end = found else {
      searched = received.count
      return nil
    }
    searched = 0
    if end + 1 == received.count {
      received.removeLast()
      defer { received = [] }
      return received
    }
    let line = Array(received[..<end])
    received.removeSubrange(...end)
    return line
  }

  /// Ends the process in order: says goodbye, closes its input and waits a little; then asks, then
  /// forces it. Returns the status as `waitpid` gives it.
  @discardableResult
  func end(saying goodbye: [UInt8] = [], after patience: Duration) -> Int32 {
    if let status { return status }
    if !goodbye.isEmpty { try? send(goodbye) }
    if let status { return status }
    close(child.input)
    var result = waitForEnd(patience)
    if result == nil {
      Glibc.kill(-child.process, SIGTERM)
      result = waitForEnd(.milliseconds(300))
    }
    while result == nil {
      Glibc.kill(-child.process, SIGKILL)
      result = waitForEnd(.seconds(1))
    }
    for _ in 0..<64 where complaints.isOpen && hasComplaints { readComplaints() }
    close(child.output)
    close(child.errors)
    if child.ended >= 0 { close(child.ended) }
    status = result
    return result ?? 0
  }

  /// Ends the process at once.
  func kill() {
    guard status == nil else { return }
    Glibc.kill(-child.process, SIGKILL)
    end(after: .seconds(1))
  }

  private var hasComplaints: Bool {
    var entry = pollfd(fd: child.errors, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }

  /// Waits for the process to end, reading on so that a full pipe does not hold it up.
  private func waitForEnd(_ patience: Duration) -> Int32? {
    let deadline = ContinuousClock.now + patience
    while true {
      var result: Int32 = 0
      if pipe_reap(child.process, &result) == 1 { return result }
      if ContinuousClock.now >= deadline { return nil }
      var entries = [
        pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: complaints.isOpen ? child.errors : -1, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&entries, 2, 2) > 0 {
        if entries[1].revents != 0 { readComplaints() }
        let isOpen = entries[0].revents & Int16(POLLIN) != 0 && readOutput()
        received.removeAll(keepingCapacity: true)
        // A stream that has ended is always ready; the process itself takes a moment longer.
        if !isOpen { usleep(1_000) }
      }
    }
  }
}
