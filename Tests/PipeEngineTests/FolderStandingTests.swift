import Foundation
import PipeKit
import Testing

@testable import PipeEngine

@Suite struct FolderStandingTests {
  private let path = NSTemporaryDirectory() + "pipe-standing-\(UUID().uuidString)"

  private func plan(_ digest: String? = "aa") -> RunPlan {
    RunPlan(
      tool: .null, pipeline: pipeline([]).record, files: [],
      inputs: [
        PlannedInput(
          path: "a", size: 1, sha256: digest, format: "txt", textKey: "text", idKey: "id")
      ], limit: nil, shards: [.init(input: 0)], origin: PlanOrigin(directory: "/", arguments: []))
  }

  private func publish(_ plan: RunPlan, in folder: RunFolder) throws {
    var files = try RunFiles(folder, sinks: [])
    try files.add("a.txt") { try $0(Encoded(bytes: [65], rows: 0)) }
    let manifest = Manifest(
      plan: plan, outputs: files.records, counts: Counts(), totals: .null,
      run: .init(started: "", seconds: 0, workers: 1, arguments: [], stages: []))
    try files.publish(manifest: manifest.makeBytes())
  }

  private func standing(_ folder: RunFolder, _ plan: RunPlan) throws -> String {
    switch try FolderStanding(folder, for: plan) {
    case .fresh: "fresh"
    case .begun: "begun"
    case .complete: "complete"
    case .different(let lines): "different: \(lines.joined(separator: "; "))"
    }
  }

  @Test func tellsHowFarARunIs() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    #expect(try standing(folder, plan()) == "fresh")
    try plan().store(in: folder, isSafe: true)
    #expect(try standing(folder, plan()) == "begun")
    #expect(try standing(folder, plan("bb")) == "fresh", "a plan alone is nothing to lose")
    _ = try ShardStore(folder, plan: plan().key)
    try Disk.makeFolders("\(path)/.pipe/shards/00000")
    #expect(try standing(folder, plan()) == "begun")
    #expect(try standing(folder, plan("bb")) == "different: input 'a': sha256 aa… → bb…")
    try publish(plan(), in: folder)
    #expect(try standing(folder, plan()) == "complete")
    #expect(try standing(folder, plan("bb")) == "different: input 'a': sha256 aa… → bb…")
  }

  @Test func aCompleteRunWithoutItsFilesIsNotComplete() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    try plan().store(in: folder, isSafe: false)
    try publish(plan(), in: folder)
    try Disk.remove("\(path)/a.txt")
    #expect(try standing(folder, plan()) == "begun")
  }

  @Test func whatCannotBeReadAgainIsNeverTheSame() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    try plan(nil).store(in: folder, isSafe: false)
    try publish(plan(nil), in: folder)
    #expect(try standing(folder, plan(nil)) == "different: what 'a' gives cannot be known")
  }

  @Test func aFolderWhosePlanIsGoneIsNotOverwritten() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    try publish(plan("bb"), in: folder)
    #expect(
      try standing(folder, plan()) == "different: its plan is no longer there to compare")
    try Disk.write(Array("{".utf8), to: "\(path)/manifest.json", isSafe: false)
    #expect(
      try standing(folder, plan()) == "different: its plan is no longer there to compare")
  }
}
