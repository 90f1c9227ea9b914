import PipeKit

/// Sends documents through a plugin's processes, window by window.
///
/// A window is sent while the one ahead of it is worked on, so that neither side waits for the other
/// to write or read. When a window fails – the process ends, hangs or answers nonsense – the process
/// is replaced and each document of the window is sent by itself, with nothing behind it. The one
/// that fails alone is the guilty one; the others come out as if nothing had happened.
struct WindowRun {
  /// Documents on their way through the process.
  private struct Window {
    let indices: ArraySlice<Int>
    /// How many bytes were sent for them.
    let size: Int
  }

  private typealias Verdicts = [(index: Int, verdict: BatchVerdict)]

  private let pool: SessionPool
  private let reader: AnswerReader
  private var writer: WindowWriter

  init(_ component: ExternalComponent, pool: SessionPool) {
    self.pool = pool
    reader = AnswerReader(component: component)
    writer = WindowWriter(component)
  }

  /// Runs on the documents at `indices`; returns those that do not go on.
  mutating func run(
    _ documents: inout [Document], at indices: [Int]
  ) throws -> [(index: Int, verdict: BatchVerdict)] {
    do {
      var session = try pool.take()
      var verdicts: Verdicts = []
      var rest = indices[...]
      while !rest.isEmpty {
        guard let failed = runUntilFailure(&documents, &rest, session, &verdicts) else { break }
        rest = rest.dropFirst(failed.window.count)
        try isolate(&documents, failed.window, failed.reason, &session, &verdicts)
      }
      pool.give(session)
      return verdicts
    } catch {
      throw StageUnavailable("\(error)")
    }
  }

  /// Takes windows off `rest` as they are answered; returns the one that was not, and why.
  private mutating func runUntilFailure(
    _ documents: inout [Document], _ rest: inout ArraySlice<Int>, _ session: PluginSession,
    _ verdicts: inout Verdicts
  ) -> (window: ArraySlice<Int>, reason: PluginFailure)? {
    var unsent = rest
    var ahead: [Window] = []
    do {
      while !rest.isEmpty {
        let size = pool.window
        while ahead.count < (size > 1 ? 2 : 1), !unsent.isEmpty {
          let indices = unsent.prefix(size)
          unsent = unsent.dropFirst(indices.count)
          let request = writer.request(documents, at: indices)
          ahead.append(Window(indices: indices, size: request.count))
          try session.ask(request)
        }
        let window = ahead[0]
        let line = try session.answer(toRequestOf: window.size)
        let answers = try reader.answers(in: line, for: documents, at: window.indices)
        for (index, answer) in zip(window.indices, answers) {
          if let verdict = reader.apply(answer, of: line, to: &documents[index]) {
            verdicts.append((index, verdict))
          }
        }
        ahead.removeFirst()
        rest = rest.dropFirst(window.indices.count)
      }
      return nil
    } catch {
      return (ahead[0].indices, error)
    }
  }

  /// Replaces a process that failed, and asks for each document of its window alone.
  private mutating func isolate(
    _ documents: inout [Document], _ window: ArraySlice<Int>, _ reason: PluginFailure,
    _ session: inout PluginSession, _ verdicts: inout Verdicts
  ) throws(PluginError) {
    if case .timedOut = reason { pool.shorten(window.count) }
    session.kill()
    let lastWords = session.lastWords
    session = try pool.take()
    guard window.count > 1 else {
      let words = lastWords.map { " (it said: \($0))" } ?? ""
      let error = reader.rejection(reason.code, reason.message + words)
      verdicts.append((window[window.startIndex], .failed(error)))
      return
    }
    for index in window.indices {
      var alone = window[index...index]
      if let failed = runUntilFailure(&documents, &alone, session, &verdicts) {
        try isolate(&documents, failed.window, failed.reason, &session, &verdicts)
      }
    }
  }
}
