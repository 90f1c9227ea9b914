import Glibc
import PipeKit
import Testing

@testable import PipeEngine

/// Never ends on texts that end in one digit.
private struct HangOnDigit: Annotator {
  static let info = Info("hang-on-digit", "Hangs on some documents.", writes: ["checked"])
  var digit = 3

  func annotate(_ text: Text, into notes: inout Annotations) {
    // Asleep, so that what is left behind does not slow the other tests down.
    while Int(text.bytes[text.count - 1]) - 48 == digit { sleep(1) }
    notes[fact: "length"] = .integer(text.count)
  }
}

@Suite struct TimeoutTests {
  private func run(
    _ pipeline: Pipeline, count: Int = 30, workers: Int = 2
  ) throws -> (outcome: Engine.Outcome, output: MemoryDestination) {
    let engine = Engine(pipeline, workers: workers)
    let outcome = try engine.run(
      NumberedSource(count: count), sinks: [LineSink()], to: MemoryDestination())
    return (outcome, try #require(outcome.destination as? MemoryDestination))
  }

  /// The pipeline with a stage that hangs between two that do not.
  private func hanging(digit: Int, timeout: Int? = 200) -> Pipeline {
    var hang = HangOnDigit()
    hang.digit = digit
    var pipeline = pipeline([DropFives(), hang, SumLengths()])
    pipeline.errors.timeout = timeout
    return pipeline
  }

  @Test(arguments: [1, 3])
  func aStageThatDoesNotEndCostsItsDocument(workers: Int) throws {
    let (outcome, output) = try run(hanging(digit: 3), workers: workers)
    let (_, calm) = try run(hanging(digit: 10))
    #expect(outcome.counts.quarantined == 3)
    #expect(outcome.counts.written == 24)
    #expect(outcome.counts.addUp)
    let expected = calm.lines().filter { line in
      !["3 ", "13 ", "23 "].contains { line.hasPrefix($0) }
    }
    #expect(output.lines() == expected)
    let sum = try #require(outcome.aggregators.first as? SumLengths)
    #expect(sum.documents == 24)
  }

  @Test func theDocumentIsRejectedWithTheStageAndTheTime() throws {
    var pipeline = hanging(digit: 7)
    pipeline.stages[1].timeout = 100
    let engine = Engine(pipeline, workers: 1)
    let outcome = try engine.run(
      NumberedSource(count: 10), sinks: [ReasonSink()], to: MemoryDestination())
    let output = try #require(outcome.destination as? MemoryDestination)
    #expect(output.lines() == ["d7 hang-on-digit timeout: the stage did not end within 100ms"])
  }

  @Test func theRunEndsWhereThePolicySaysSo() {
    var pipeline = hanging(digit: 3, timeout: 100)
    pipeline.errors.action = .fail
    let error = #expect(throws: EngineError.self) { try run(pipeline) }
    #expect(error.map { "\($0)" }?.contains("'d3' failed in 'hang-on-digit'") == true)
  }

  @Test func aRunDoesNotBearStragglersWithoutEnd() {
    let error = #expect(throws: StageUnavailable.self) {
      try run(hanging(digit: 3, timeout: 20), count: 200, workers: 1)
    }
    #expect(error?.message.contains("isolation: process") == true)
  }

  @Test func timeoutsMakeNoDifferenceWhereNothingHangs() throws {
    var patient = pipeline([FailOnDigit(), DropFives(), SumLengths()])
    let (outcome, output) = try run(patient, count: 500)
    patient.errors.timeout = 60_000
    let (watched, same) = try run(patient, count: 500)
    #expect(output.bytes == same.bytes)
    #expect(outcome.counts == watched.counts)
    #expect(
      outcome.aggregators.map { $0 as? SumLengths } == watched.aggregators.map { $0 as? SumLengths }
    )
    #expect(watched.stages.map(\.id) == outcome.stages.map(\.id))
  }
}

/// Writes why documents were rejected.
private struct ReasonSink: Sink {
  static let info = Info("reasons", "Writes reasons.")
  var fileName: String { "reasons.txt" }

  func encode(_ batch: Batch) -> Encoded {
    let lines = batch.rejections.map {
      "\($0.id ?? "?") \($0.stage ?? "?") \($0.error.code): \($0.error.message)\n"
    }
    return Encoded(bytes: Array(lines.joined().utf8), rows: lines.count)
  }
}
