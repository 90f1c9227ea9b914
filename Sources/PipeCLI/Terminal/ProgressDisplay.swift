internal import PipeEngine
private import Glibc
internal import Synchronization

/// How progress is shown.
enum ProgressStyle: String, CaseIterable, Sendable {
  /// A bar on a terminal, plain lines elsewhere.
  case auto
  /// One line every ten seconds.
  case plain
  /// One JSON object every ten seconds.
  case json
  case none
}

/// Shows on standard error how far a run has come, from a thread of its own.
final class ProgressDisplay: Sendable {
  private let console: Console
  private let style: ProgressStyle
  private let meter: ProgressMeter
  private let totalBytes: Int?
  private let start = ContinuousClock.now
  private let isFinished = Atomic<Bool>(false)

  /// `totalBytes` is the size of all input files; nil where it cannot be known.
  init(
    _ meter: ProgressMeter, totalBytes: Int?, style: ProgressStyle,
    console: Console = .standardError
  ) {
    self.meter = meter
    self.totalBytes = totalBytes
    self.console = console
    self.style = style == .auto && !console.isTerminal ? .plain : style
  }

  /// Draws until `finish()`; returns the thread to wait for.
  func begin() -> WorkerThread? {
    if style == .none { return nil }
    // Without a thread to draw it the run goes on unseen.
    return try? WorkerThread { self.draw() }
  }

  /// Ends the drawing and takes the bar off the screen.
  func finish() { isFinished.store(true, ordering: .relaxed) }

  private func draw() {
    let interval = style == .auto ? 0.1 : 10
    var nextSeconds = interval
    while !isFinished.load(ordering: .relaxed) {
      // Short, since the end of a run waits for it.
      usleep(5_000)
      let seconds = elapsedSeconds
      guard seconds >= nextSeconds else { continue }
      nextSeconds = seconds + interval
      let line = ProgressLine(meter.reading, totalBytes: totalBytes, seconds: seconds)
      switch style {
      case .auto: console.write("\r\u{1B}[K" + line.bar(width: console.width))
      case .plain: console.line(line.plain)
      case .json: console.line(line.json)
      case .none: break
      }
    }
    if style == .auto { console.write("\r\u{1B}[K") }
  }

  private var elapsedSeconds: Double { (ContinuousClock.now - start) / .seconds(1) }
}
