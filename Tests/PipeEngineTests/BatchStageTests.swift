import PipeKit
import Testing

@testable import PipeEngine

/// Annotates batches: fails on one digit, drops another, and notes how many came together.
private struct TogetherStage: Annotator, BatchStage {
  static let info = Info("together", "Takes documents together.")
  var isUnavailable = false

  func annotate(_ text: Text, into notes: inout Annotations) {
    notes[fact: "together"] = .integer(1)
  }

  func run(
    _ documents: inout [Document], at indices: [Int]
  ) throws -> [(index: Int, verdict: BatchVerdict)] {
    if isUnavailable { throw StageUnavailable("it is gone") }
    var verdicts: [(index: Int, verdict: BatchVerdict)] = []
    for index in indices {
      documents[index].notes[fact: "together"] = .integer(indices.count)
      if documents[index].id.hasSuffix("4") {
        verdicts.append((index, .failed(DocumentError("four", "it ends in 4"))))
      } else if documents[index].id.hasSuffix("6") {
        verdicts.append((index, .dropped))
      }
    }
    return verdicts
  }
}

@Suite struct BatchStageTests {
  private func run(_ pipeline: Pipeline, workers: Int) throws -> (Counts, [Substring]) {
    let outcome = try Engine(pipeline, workers: workers).run(
      NumberedSource(count: 100), sinks: [LineSink()], to: MemoryDestination())
    let output = try #require(outcome.destination as? MemoryDestination)
    return (outcome.counts, output.lines())
  }

  @Test(arguments: [1, 3])
  func getsOnlyDocumentsThatEarlierStagesLetThrough(workers: Int) throws {
    let (counts, lines) = try run(
      pipeline([DropFives(), TogetherStage(), FailOnDigit(), SumLengths()]), workers: workers)
    #expect(counts.written == 60)
    #expect(counts.quarantined == 20)
    #expect(counts.skipped == 20)
    // The first batch is d0 to d6; DropFives takes one of its seven.
    #expect(lines[0] == "0 d0 last=integer(0),together=integer(6)")
  }

  @Test func runsOnTheDocumentsOfItsConditionOnly() throws {
    var conditional = pipeline([TogetherStage()])
    conditional.stages[0].condition = Condition(fields: [.init(name: "parity", values: ["odd"])])
    let (counts, lines) = try run(conditional, workers: 2)
    #expect(counts.written == 100)
    #expect(lines[..<2] == ["0 d0 ", "1 d1 together=integer(3)"])
  }

  @Test func endsTheRunWhenTheStageIsNoLongerThere() {
    var stage = TogetherStage()
    stage.isUnavailable = true
    #expect(throws: StageUnavailable("it is gone")) { try run(pipeline([stage]), workers: 2) }
  }
}
