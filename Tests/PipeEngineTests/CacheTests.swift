import Foundation
import PipeKit
import Testing

@testable import PipeEngine

/// What is loaded, what is made again, and that nobody can tell from the output.
struct CacheTests {
  @Test(arguments: [1, 3])
  func aSecondRunLoadsEverythingAndWritesTheSame(workers: Int) throws {
    let bench = try CacheBench()
    bench.stages = [DoubleStage(), WordStage(), NameStage(), ToneStage(), MarkStage()]
    let plain = try bench.run(workers: workers, cached: false)
    let cold = try bench.run(workers: workers)
    let warm = try bench.run(workers: workers)
    #expect(cold.bytes == plain.bytes)
    #expect(warm.bytes == plain.bytes)
    #expect(cold.loaded == [])
    #expect(cold.reports["names"] == report(misses: 20, kept: 20))
    #expect(warm.ran == [])
    #expect(warm.reports["marks"] == report(hits: 20))
    #expect(warm.counts == plain.counts)
  }

  @Test func anotherSettingRunsTheStageAndWhatReadsWhatItChanged() throws {
    let bench = try CacheBench()
    _ = try bench.run()

    var tone = ToneStage()
    tone.strength = 4
    bench.stages[2] = tone
    #expect(try bench.run().ran == ["tone"])

    var names = NameStage()
    names.label = "ORG"
    bench.stages[1] = names
    #expect(try bench.run().ran == ["names", "tone"])

    // The stage runs again, and comes to the same: nobody else has to.
    names.idle = 1
    bench.stages[1] = names
    let idle = try bench.run()
    #expect(idle.ran == ["names"])
    #expect(try idle.bytes == bench.run(cached: false).bytes)

    // Back to where it began, everything is there.
    bench.stages = [WordStage(), NameStage(), ToneStage()]
    #expect(try bench.run().ran == [])
  }

  @Test func aStageThatReadsNothingOfAnotherDoesNotDependOnIt() throws {
    let bench = try CacheBench()
    bench.stages = [WordStage(), ToneStage(), NameStage()]
    _ = try bench.run()
    var tone = ToneStage()
    tone.strength = 4
    bench.stages[1] = tone
    #expect(try bench.run().ran == ["tone"])
  }

  @Test func anotherModelRunsItsStage() throws {
    let bench = try CacheBench()
    bench.files = ["names": "aa"]
    _ = try bench.run()
    bench.files = ["names": "bb"]
    let result = try bench.run()
    #expect(result.ran == ["names"])
    #expect(result.loaded == ["tone", "words"])
  }

  @Test func anotherBuildRunsEverything() throws {
    let bench = try CacheBench()
    _ = try bench.run()
    bench.build = "2"
    #expect(try bench.run().ran == ["names", "tone", "words"])
  }

  @Test func onlyDocumentsThatChangedAreRun() throws {
    let bench = try CacheBench()
    _ = try bench.run()
    bench.texts[4] += " indeed"
    bench.texts.append("one more")
    let result = try bench.run()
    #expect(result.reports["words"] == report(hits: 19, misses: 2, kept: 2))
    #expect(result.reports["tone"] == report(hits: 19, misses: 2, kept: 2))
    #expect(try result.bytes == bench.run(cached: false).bytes)
  }

  @Test func aDocumentThatComesTwiceIsKeptOnce() throws {
    let bench = try CacheBench()
    bench.texts[7] = bench.texts[3]
    let cold = try bench.run()
    #expect(cold.reports["names"] == report(misses: 20, kept: 19))
    #expect(try bench.run().reports["names"] == report(hits: 20))
  }

  @Test func changesOfTwoRewritersAreThoseOfEach() throws {
    let bench = try CacheBench()
    var second = DoubleStage()
    second.letter = "e"
    bench.stages = [DoubleStage(), second, WordStage()]
    let pipeline = Pipeline(
      name: "two",
      stages: ["first", "second", "words"].enumerated().map {
        PipelineStage(id: $1, stage: bench.stages[$0])
      })
    func run(_ cache: RunCache?) throws -> [UInt8]? {
      var engine = Engine(pipeline)
      engine.cache = cache
      let outcome = try engine.run(
        TextSource(bench.texts), sinks: [EverythingSink()], to: MemoryDestination())
      try cache?.finish()
      return (outcome.destination as? MemoryDestination)?.bytes[0]
    }
    let plain = try run(nil)
    #expect(try run(bench.open(pipeline)) == plain)
    let cache = try bench.open(pipeline)
    #expect(try run(cache) == plain)
    #expect(cache.report(of: "second") == report(hits: 20))
  }

  @Test func aRejectedDocumentIsRejectedAgain() throws {
    let bench = try CacheBench()
    bench.stages = [WordStage(), FailOnDigit(), NameStage()]
    let cold = try bench.run()
    let warm = try bench.run()
    #expect(cold.counts.quarantined == 2)
    #expect(warm.counts == cold.counts)
    #expect(warm.bytes == cold.bytes)
    #expect(warm.reports["fail-on-digit"]?.misses == 2)
  }

  @Test func whatAFilterDropsIsDroppedAgain() throws {
    let bench = try CacheBench()
    bench.stages = [WordStage(), SievingStage(), NameStage()]
    let plain = try bench.run(cached: false)
    let cold = try bench.run()
    let warm = try bench.run()
    #expect(plain.counts.skipped == 2)
    #expect(plain.counts.quarantined == 1)
    #expect([cold.counts, warm.counts] == [plain.counts, plain.counts])
    #expect([cold.bytes, warm.bytes] == [plain.bytes, plain.bytes])
    #expect(warm.reports["sieve"] == report(hits: 19, misses: 1))
  }

  @Test func aLayerThatCannotBeStoredIsLeftOut() throws {
    let bench = try CacheBench()
    // Marks may look at everything, so at the secrets too.
    bench.stages = [WordStage(), SecretStage(), MarkStage(), NameStage()]
    let plain = try bench.run(cached: false)
    _ = try bench.run()
    let warm = try bench.run()
    #expect(warm.bytes == plain.bytes)
    #expect(warm.reports["secrets"]?.kept == 0)
    #expect(warm.reports["secrets"]?.unfit == 20)
    #expect(warm.reports["marks"]?.unfit == 20)
    #expect(warm.reports["names"] == report(hits: 20))
    bench.texts += bench.texts + bench.texts + bench.texts
    #expect(try bench.run().reports["secrets"]?.leftOut?.contains("cannot be kept") == true)
  }

  @Test func aChangeThatWasNotDeclaredIsNotKept() throws {
    let bench = try CacheBench()
    bench.stages = [WordStage(), SneakyStage(), NameStage()]
    let plain = try bench.run(cached: false)
    _ = try bench.run()
    let warm = try bench.run()
    #expect(warm.bytes == plain.bytes)
    #expect(warm.reports["sneaky"]?.unfit == 20)
  }

  private func report(hits: Int = 0, misses: Int = 0, kept: Int = 0) -> StageCacheReport {
    var report = StageCacheReport()
    (report.hits, report.misses, report.kept) = (hits, misses, kept)
    return report
  }
}
