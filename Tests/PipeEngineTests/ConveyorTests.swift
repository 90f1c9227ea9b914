import Glibc
import PipeKit
import Testing

@testable import PipeEngine

/// Which thread closes a batch: the one that writes, or the workers while too many wait for it.
@Suite struct ConveyorTests {
  /// How long a thread waits for another one before the test fails.
  static let patience = 20_000

  @Test func theThreadThatWritesClosesBatches() throws {
    let closed = ClosedBatches()
    // The second batch waits in its stage until somebody has closed the first.
    let stage = WaitUntilClosed(closed: closed, documents: 7..<8)
    let engine = Engine(pipeline([stage]), workers: 1)
    _ = try engine.run(
      NumberedSource(count: 14), sinks: [NotingSink(closed)], to: MemoryDestination())
    #expect(closed.threads.first == pthread_self())
    #expect(!closed.isImpatient)
  }

  @Test(arguments: [1, 4])
  func workersCloseBatchesWhileManyWaitToBeWritten(workers: Int) throws {
    let closed = ClosedBatches()
    let engine = Engine(pipeline([SumLengths()]), workers: workers)
    let outcome = try engine.run(
      NumberedSource(count: 700), sinks: [NotingSink(closed)],
      to: SlowDestination(closed: closed))
    #expect(!closed.isImpatient)
    #expect(closed.threads.contains { $0 != pthread_self() })
    let written = try #require(outcome.destination as? SlowDestination).memory.lines()
    #expect(written.map(String.init) == (0..<700).map { "\($0) d\($0) " })
    #expect((outcome.aggregators.first as? SumLengths)?.documents == 700)
  }

  @Test(arguments: [1, 4])
  func aSinkThatFailsOnEitherThreadEndsTheRun(workers: Int) {
    let closed = ClosedBatches()
    let engine = Engine(pipeline([]), workers: workers)
    #expect(throws: DocumentError.self) {
      try engine.run(
        NumberedSource(count: 700), sinks: [NotingSink(closed, failingAt: 350)],
        to: MemoryDestination())
    }
  }
}

/// The threads that have closed batches, in the order in which they did.
private final class ClosedBatches: Sendable {
  private let closers = Monitor<[pthread_t]>([])
  private let gaveUp = Monitor(false)

  var threads: [pthread_t] { closers.withLock { $0 } }

  /// Whether somebody waited in vain.
  var isImpatient: Bool { gaveUp.withLock { $0 } }

  func note() { closers.withLock { $0.append(pthread_self()) } }

  /// Waits until so many batches have been closed.
  func wait(for count: Int) {
    let reached = closers.wait(milliseconds: ConveyorTests.patience) {
      $0.count >= count ? true : nil
    }
    if reached == nil { gaveUp.withLock { $0 = true } }
  }
}

/// Makes lines, and notes which thread does it.
private struct NotingSink: Sink {
  static let info = Info("noting", "Writes one line a document.")
  var fileName = "lines.txt"
  var closed = ClosedBatches()
  var failingOrdinal: Int?

  init() {}

  init(_ closed: ClosedBatches, failingAt ordinal: Int? = nil) {
    self.closed = closed
    failingOrdinal = ordinal
  }

  func encode(_ batch: Batch) throws -> Encoded {
    closed.note()
    if batch.documents.contains(where: { $0.ordinal == failingOrdinal }) {
      throw DocumentError("full", "no room for the line")
    }
    return LineSink().encode(batch)
  }
}

/// Holds some documents up until a batch has been closed.
private struct WaitUntilClosed: Annotator {
  static let info = Info("wait-until-closed", "Waits.")
  var closed = ClosedBatches()
  var documents = 0..<0

  func annotate(_ text: Text, into notes: inout Annotations) throws {
    let digits = text.string.drop { !$0.isNumber }
    if documents.contains(Int(digits) ?? -1) { closed.wait(for: 1) }
  }
}

/// Writes nothing until a second batch has been closed, which only a worker can do.
private struct SlowDestination: RunDestination {
  var closed: ClosedBatches
  var memory = MemoryDestination()

  mutating func write(_ encoded: Encoded, sink: Int) throws {
    closed.wait(for: 2)
    memory.write(encoded, sink: sink)
  }
}
