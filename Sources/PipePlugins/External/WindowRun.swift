import PipeKit

/// Sends documents through a plugin's processes, window by window.
///
/// When a window fails – the process ends, hangs or answers nonsense – the process is replaced and
/// each document of the window is sent by itself. The one that fails alone is the guilty one; the
/// others come out as if nothing had happened.
struct WindowRun {
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
      var verdicts: [(index: Int, verdict: BatchVerdict)] = []
      var rest = indices[...]
      while !rest.isEmpty {
        let window = rest.prefix(pool.window)
        rest = rest.dropFirst(window.count)
        verdicts += try run(&documents, window: window, &session)
      }
      pool.give(session)
      return verdicts
    } catch {
      throw StageUnavailable("\(error)")
    }
  }

  private mutating func run(
    _ documents: inout [Document], window: ArraySlice<Int>, _ session: inout PluginSession
  ) throws(PluginError) -> [(index: Int, verdict: BatchVerdict)] {
    let failure: PluginFailure
    do {
      return try ask(&documents, window, session)
    } catch {
      failure = error
    }
    if case .timedOut = failure { pool.shorten(window.count) }
    session.kill()
    let lastWords = session.lastWords
    session = try pool.take()
    if window.count == 1 {
      let words = lastWords.map { " (it said: \($0))" } ?? ""
      let error = reader.rejection(failure.code, failure.message + words)
      return [(window[window.startIndex], .failed(error))]
    }
    var verdicts: [(index: Int, verdict: BatchVerdict)] = []
    for index in window.indices {
      verdicts += try run(&documents, window: window[index...index], &session)
    }
    return verdicts
  }

  private mutating func ask(
    _ documents: inout [Document], _ window: ArraySlice<Int>, _ session: PluginSession
  ) throws(PluginFailure) -> [(index: Int, verdict: BatchVerdict)] {
    let line = try session.answer(writer.request(documents, at: window))
    let answers = try reader.answers(in: line, for: documents, at: window)
    var verdicts: [(index: Int, verdict: BatchVerdict)] = []
    for (index, answer) in zip(window, answers) {
      if let verdict = reader.apply(answer, of: line, to: &documents[index]) {
        verdicts.append((index, verdict))
      }
    }
    return verdicts
  }
}
