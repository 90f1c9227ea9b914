import Foundation
import Testing

@Suite struct PlanCommandTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  private func plan(_ directory: String) throws -> Int {
    let process = try fixture.pipe(
      "plan", "pipe.yaml", RunFixture.shardSize, "--output", directory)
    #expect(process.status == 0, "\(process.errors)")
    return try #require(Int(process.output.split(separator: " ")[0]))
  }

  @Test func shardsMadeApartInAnyOrderGiveTheBytesOfOneRun() throws {
    try fixture.run("whole")
    let expected = try fixture.contents("whole")
    var numbers = Array(0..<(try plan("apart")))
    #expect(numbers.count > 3)
    for round in 0..<2 {
      _ = try plan("apart")
      numbers.reverse()
      for number in numbers {
        let process = try PipeProcess(
          ["run", "--plan", fixture.path("apart"), "--shard", "\(number)", "--quiet"])
        #expect([0, 3].contains(process.status), "\(process.errors)")
      }
      // From another folder, and with shards that hold identifiers of earlier ones.
      let merge = try PipeProcess(["merge", fixture.path("apart") + "/.pipe/plan.json"])
      #expect(merge.status == 3, "\(merge.errors)")
      #expect(try fixture.contents("apart") == expected, "round \(round)")
      try FileManager.default.removeItem(atPath: fixture.path("apart"))
    }
  }

  @Test func aShardIsMadeOnce() throws {
    _ = try plan("out")
    let first = try fixture.pipe("run", "--plan", "out", "--shard", "1")
    #expect(first.errors.contains("shard 1: "), "\(first.errors)")
    let second = try fixture.pipe("run", "--plan", "out", "--shard", "1")
    #expect(second.status == first.status)
    #expect(second.errors.contains("shard 1 is made already"))
    #expect(fixture.shards("out") == 1)
  }

  @Test func aPlannedRunGoesOnFromItsShards() throws {
    try fixture.run("whole")
    _ = try plan("out")
    _ = try fixture.pipe("run", "--plan", "out", "--shard", "2")
    let rest = try fixture.pipe("run", "--plan", "out")
    #expect(rest.status == 3, "\(rest.errors)")
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test func saysWhichShardsAreMissing() throws {
    let count = try plan("out")
    _ = try fixture.pipe("run", "--plan", "out", "--shard", "0", "--shard", "2")
    let merge = try fixture.pipe("merge", "out")
    #expect(merge.status == 66)
    #expect(merge.errors.hasPrefix("pipe: \(count - 2) of \(count) shards are missing: 1, 3"))
  }

  @Test func refusesWhatIsNotInThePlan() throws {
    let count = try plan("out")
    let process = try fixture.pipe("run", "--plan", "out", "--shard", "\(count)")
    #expect(process.status == 64)
    #expect(process.errors.contains("there is no shard \(count)"), "\(process.errors)")
    #expect(try fixture.pipe("run", "--plan", "nowhere").status == 66)
    #expect(try fixture.pipe("run", "pipe.yaml", "--shard", "1").status == 64)
    try fixture.folder.write("b2.txt", "Changed.")
    #expect(try fixture.pipe("run", "--plan", "out", "--shard", "0").status == 75)
    #expect(try fixture.pipe("merge", "out").status == 75)
  }

  @Test func twoRunsDoNotShareAFolder() throws {
    _ = try plan("out")
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/flock")
    holder.arguments = [fixture.path("out/.pipe/lock"), "sleep", "30"]
    try holder.run()
    defer { holder.terminate() }
    var status: Int32 = 0
    var errors = ""
    for _ in 0..<100 where status != 75 {
      let process = try fixture.pipe("run", "--plan", "out")
      (status, errors) = (process.status, process.errors)
      if status != 75 { usleep(20_000) }
    }
    #expect(status == 75)
    #expect(errors.contains("another run is writing to"), "\(errors)")
    #expect(errors.contains("process "), "\(errors)")
  }
}
