import PipeKit
import Testing

@testable import PipeEngine

@Suite struct PlanTests {
  private func plan(
    _ change: (inout RunPlan) -> Void = { _ in }, limit: Int? = nil,
    stages: [any Stage] = [FailOnDigit()]
  ) -> RunPlan {
    var plan = RunPlan(
      tool: .object([.init("pipe", .string("1")), .init("build", .string("ab"))]),
      pipeline: pipeline(stages).record,
      files: [InputRecord(path: "model", size: 3, sha256: "aa")],
      inputs: [
        PlannedInput(
          path: "a \"b\"\n.txt", size: 9, sha256: "bb", format: "txt", textKey: "text", idKey: "id"),
        PlannedInput(
          path: "c.csv", size: 90, sha256: "cc", format: "csv", textKey: "text", idKey: "id"),
      ],
      limit: limit, shards: [.init(input: 0), .init(input: 1, byte: 40, line: 3)],
      origin: PlanOrigin(directory: "/x", arguments: ["--", "a.yaml"]))
    change(&plan)
    return RunPlan(
      tool: plan.tool, pipeline: plan.pipeline, files: plan.files, inputs: plan.inputs,
      limit: plan.limit, shards: plan.shards, origin: plan.origin)
  }

  @Test func aPlanIsReadBackAsItWasWritten() throws {
    let read = try RunPlan(plan().makeBytes(), path: "plan.json")
    #expect(read.key == plan().key)
    #expect(read.inputs == plan().inputs)
    #expect(read.shards == plan().shards)
    #expect(read.origin == plan().origin)
  }

  @Test func theKeyChangesWithEverythingButTheOrigin() {
    let keys = [
      plan().key, plan({ $0.files[0].sha256 = "ab" }).key, plan({ $0.inputs[1].sha256 = "cd" }).key,
      plan({ $0.inputs.swapAt(0, 1) }).key, plan(limit: 5).key,
      plan({ $0.shards[1].byte = 41 }).key, plan(stages: [DropFives()]).key,
      plan({ $0.inputs[0].textKey = "body" }).key, plan({ $0.tool = .string("2") }).key,
    ]
    #expect(Set(keys).count == keys.count)
    #expect(plan { $0.origin.directory = "/y" }.key == plan().key)
  }

  @Test func saysWhatIsDifferent() {
    #expect(
      PlanDifference.lines(
        from: plan(), to: plan({ $0.inputs[1].sha256 = "0123456789" })) == [
          "input 'c.csv': sha256 cc… → 01234567…"
        ])
    #expect(PlanDifference.lines(from: plan(), to: plan(limit: 5)) == ["--limit: none → 5"])
    #expect(
      PlanDifference.lines(from: plan(), to: plan({ $0.inputs.removeLast() })) == [
        "input 'c.csv': no longer there"
      ])
    #expect(PlanDifference.lines(from: plan(), to: plan({ $0.files = [] })).count == 1)
    #expect(
      PlanDifference.lines(from: plan(), to: plan(stages: [DropFives()])).first
        == "stages.fail-on-digit: {\"id\":\"fail-on-digit\",\"stage\":\"fail-on-d… → nothing")
  }

  @Test func neverTrapsOnBytesThatAreNoPlan() {
    let bytes = plan().makeBytes()
    // The last byte is a line feed.
    for length in stride(from: 0, to: bytes.count - 1, by: 3) {
      #expect(throws: EngineError.self) {
        try RunPlan(Array(bytes.prefix(length)), path: "plan.json")
      }
    }
    var refused = 0
    for place in bytes.indices {
      var changed = bytes
      changed[place] = changed[place] == 0x31 ? 0x32 : 0x31
      do { _ = try RunPlan(changed, path: "plan.json") } catch { refused += 1 }
    }
    // Only the origin may be another, and a key of JSON that nobody reads.
    #expect(refused > bytes.count * 8 / 10)
  }
}
