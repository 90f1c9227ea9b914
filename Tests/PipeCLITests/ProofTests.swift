import Foundation
import Testing
import TestSupport

/// What can be said of a run afterwards: status, verification, lock, provenance.
@Suite struct ProofTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  @Test func saysHowFarARunIs() throws {
    #expect(try fixture.pipe("status", "out").status == 66)
    _ = try fixture.pipe("plan", "pipe.yaml", RunFixture.shardSize, "--output", "out")
    _ = try fixture.pipe("run", "--plan", "out", "--shard", "0")
    let begun = try fixture.pipe("status", "out")
    #expect(begun.status == 75)
    #expect(begun.output.hasPrefix("small: not complete; 1 of "), "\(begun.output)")
    #expect(try fixture.pipe("status", "out", "--why", "a0").output.contains("in shard 0"))
    try fixture.run("out")
    let done = try fixture.pipe("status", "out")
    #expect(done.status == 3)
    #expect(done.output.hasPrefix("small: complete; 82 documents read"), "\(done.output)")
  }

  @Test func saysWhatBecameOfADocument() throws {
    try fixture.run("out")
    let written = try fixture.pipe("status", "out", "--why", "a2")
    #expect(
      written.output == "'a2' was written: from in.jsonl:3, byte \(try byteOfThirdLine); line 3 of "
        + "documents.jsonl\n"
        + "a new run would not run it again: tool, pipeline and input are what they were\n")
    try fixture.folder.write("twice.jsonl", "{\"id\":\"x\"}\n{\"id\":\"y\",\"text\":\"a\"}\n")
    _ = try fixture.pipe("run", "pipe.yaml", "twice.jsonl", "--output", "twice")
    let rejected = try fixture.pipe("status", "twice", "--why", "x")
    #expect(rejected.output.contains("[missing-text]"), "\(rejected.output)")
    #expect(try fixture.pipe("status", "out", "--why", "nobody").status == 66)
  }

  private var byteOfThirdLine: Int {
    get throws {
      let text = try String(contentsOfFile: fixture.path("in.jsonl"), encoding: .utf8)
      return text.split(separator: "\n").prefix(2).reduce(0) { $0 + $1.utf8.count + 1 }
    }
  }

  @Test func aRunCanBeVerified() throws {
    try fixture.run("out")
    for sample in [[], ["--sample", "30%"], ["--sample", "0%"]] {
      let process = try PipeProcess(["verify", "out"] + sample, in: fixture.folder.url)
      #expect(process.status == 0, "\(process.errors)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.path("out/.pipe"))
    #expect(names.sorted() == ["kept", "lock", "plan.json", "unfinished"])
  }

  @Test func verifyingFindsWhatWasTamperedWith() throws {
    try fixture.run("out")
    let path = fixture.path("out/documents.jsonl")
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    lines[4].replace("Macron", with: "Marcon", maxReplacements: 1)
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    let process = try fixture.pipe("verify", "out", "--sample", "0%")
    #expect(process.status == 65)
    #expect(process.errors.hasSuffix("/out/documents.jsonl' is not the file that was written\n"))
    try fixture.folder.write("b1.txt", "Another.")
    try fixture.run("other")
    try fixture.folder.write("b1.txt", "Changed.")
    #expect(try fixture.pipe("verify", "other").status == 75)
    #expect(try fixture.pipe("verify", "nowhere").status == 66)
  }

  @Test func aLockedRunRefusesEveryDifference() throws {
    let unlocked = try fixture.run("out", "--locked")
    #expect(unlocked.status == 66)
    #expect(
      unlocked.errors.contains("there is no lock file 'pipe.lock'; 'pipe lock' writes it"),
      "\(unlocked.errors)")
    let lock = try fixture.pipe("lock", "pipe.yaml")
    #expect(lock.output == "pipe.lock\n", "\(lock.errors)")
    #expect(try fixture.run("out", "--locked").status == 3)
    let other = try fixture.run("b", "--locked", "--set", "stages.sentiment.evidence=false")
    #expect(other.status == 78)
    #expect(
      other.errors == """
        pipe: the run is not what 'pipe.lock' says:
          pipeline.stages.sentiment.settings.evidence: true → false

        """)
    try fixture.folder.write("b1.txt", "Other input.")
    let input = try fixture.run("b", "--locked")
    #expect(input.status == 78)
    #expect(input.errors.contains("inputs.sha256:"), "\(input.errors)")
    #expect(!FileManager.default.fileExists(atPath: fixture.path("b/manifest.json")))
  }

  @Test func describesTheRunForOtherPrograms() throws {
    try fixture.run("out", "--lineage", "events.jsonl", "--ro-crate")
    _ = try fixture.run("out", "--lineage", "events.jsonl", "--limit", "3")
    let events = try String(contentsOfFile: fixture.path("events.jsonl"), encoding: .utf8)
      .split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    #expect(events.map { $0["eventType"] as? String } == ["START", "COMPLETE", "START", "FAIL"])
    let identifiers = events.compactMap { ($0["run"] as? [String: Any])?["runId"] as? String }
    #expect(identifiers.allSatisfy { UUID(uuidString: $0) != nil })
    #expect(Set(identifiers).count == 2)
    #expect((events[1]["outputs"] as? [Any])?.isEmpty == false)

    let crate = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: fixture.path("out/ro-crate-metadata.json"))))
    let graph = try #require((crate as? [String: Any])?["@graph"] as? [[String: Any]])
    let names = Set(graph.compactMap { $0["@id"] as? String })
    let root = try #require(graph.first { $0["@id"] as? String == "./" })
    for part in try #require(root["hasPart"] as? [[String: String]]) {
      #expect(names.contains(try #require(part["@id"])))
    }
    #expect(names.contains("documents.jsonl"))
  }
}
