import PipeKit
import Testing

@testable import PipeEngine

@Suite struct EngineTests {
  private func run(
    _ pipeline: Pipeline, _ source: NumberedSource = NumberedSource(count: 100), workers: Int = 2,
    limit: Int? = nil
  ) throws -> (outcome: Engine.Outcome, output: MemoryDestination) {
    let engine = Engine(pipeline, workers: workers, limit: limit)
    let outcome = try engine.run(source, sinks: [LineSink()], to: MemoryDestination())
    return (outcome, try #require(outcome.destination as? MemoryDestination))
  }

  @Test(arguments: [1, 2, 7])
  func writesInInputOrderWhateverTheNumberOfWorkers(workers: Int) throws {
    let stages: [any Stage] = [FailOnDigit(), DropFives(), SumLengths()]
    let (outcome, output) = try run(
      pipeline(stages), NumberedSource(count: 1000), workers: workers)
    let expected = (0..<1000).filter { $0 % 10 != 3 && $0 % 10 != 5 }
      .map { "\($0) d\($0) last=\($0 % 10)" }
    #expect(output.lines().map(String.init) == expected)
    #expect(outcome.counts.read == 1000)
    #expect(outcome.counts.quarantined == 100)
    #expect(outcome.counts.skipped == 100)
    #expect(outcome.counts.addUp)
    let sum = try #require(outcome.aggregators.last as? SumLengths)
    #expect(sum.documents == 800)
  }

  @Test func leavesRejectedDocumentsOutOfAggregatesWhereverTheAggregatorStands() throws {
    let (outcome, _) = try run(pipeline([SumLengths(), FailOnDigit()]))
    let sum = outcome.aggregators.first as? SumLengths
    #expect(sum?.documents == outcome.counts.written)
  }

  @Test func countsSkippedDocumentsWithoutQuarantiningThem() throws {
    let (outcome, _) = try run(pipeline([FailOnDigit()], errors: ErrorPolicy(action: .skip)))
    #expect(outcome.counts.skipped == 10)
    #expect(outcome.counts.quarantined == 0)
  }

  @Test func endsAtTheFirstFailureInInputOrder() throws {
    let pipeline = pipeline([FailOnDigit()], errors: ErrorPolicy(action: .fail))
    for workers in [1, 3] {
      let error = #expect(throws: EngineError.self) { try run(pipeline, workers: workers) }
      #expect(
        "\(try #require(error))"
          == "in:4: document 'd3' failed in 'fail-on-digit': the text ends in 3")
    }
  }

  @Test func countsRecordsThatTheSourceRejects() throws {
    var source = NumberedSource(count: 100)
    source.rejectsEveryTenth = true
    let (outcome, _) = try run(pipeline([]), source)
    #expect(outcome.counts.quarantined == 10)
    #expect(outcome.counts.written == 90)
  }

  @Test func refusesASecondDocumentWithTheSameIdentifier() throws {
    var source = NumberedSource(count: 40, batchSize: 3)
    source.identifier = { "d\($0 % 25)" }
    let (outcome, output) = try run(pipeline([]), source, workers: 4)
    #expect(outcome.counts.quarantined == 15)
    #expect(output.lines().count == 25)
    #expect(output.lines().last == "24 d24 ")
  }

  @Test func tellsIdentifiersApartByTheirBytes() throws {
    var source = NumberedSource(count: 2)
    source.identifier = { $0 == 0 ? "caf\u{E9}" : "cafe\u{301}" }
    #expect(try run(pipeline([]), source).outcome.counts.written == 2)
  }

  @Test(arguments: [1, 10, 11, 99, 100, 500])
  func readsNoMoreThanTheLimit(limit: Int) throws {
    let (outcome, output) = try run(pipeline([]), limit: limit)
    #expect(outcome.counts.read == min(limit, 100))
    #expect(output.lines().count == min(limit, 100))
  }

  @Test func runsAStageOnlyWhereItsConditionHolds() throws {
    var pipeline = pipeline([FailOnDigit()])
    pipeline.stages[0].condition = Condition(fields: [.init(name: "parity", values: ["even"])])
    let (outcome, output) = try run(pipeline)
    #expect(outcome.counts.quarantined == 0)
    #expect(output.lines()[2] == "2 d2 last=2")
    #expect(output.lines()[3] == "3 d3 ")
  }

  @Test func endsTheRunAboveTheNumberOfErrorsAllowed() {
    #expect(throws: EngineError.self) {
      try run(pipeline([FailOnDigit()], errors: ErrorPolicy(limit: .count(9))))
    }
    #expect(throws: EngineError.self) {
      try run(pipeline([FailOnDigit()], errors: ErrorPolicy(limit: .share(999))))
    }
    #expect(throws: Never.self) {
      try run(pipeline([FailOnDigit()], errors: ErrorPolicy(limit: .share(1000))))
    }
  }

  @Test func stopsWhenAsked() {
    var engine = Engine(pipeline([]), workers: 2)
    engine.shouldStop = { true }
    #expect(throws: EngineError.self) {
      try engine.run(NumberedSource(), sinks: [LineSink()], to: MemoryDestination())
    }
  }

  @Test func anEmptyInputIsARunOfNoDocuments() throws {
    let (outcome, output) = try run(pipeline([SumLengths()]), NumberedSource(count: 0))
    #expect(outcome.counts == Counts())
    #expect(output.lines().isEmpty)
  }
}
