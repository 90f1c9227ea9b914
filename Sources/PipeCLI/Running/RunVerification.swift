private import PipeDigest
internal import PipeEngine
internal import PipeIO
internal import PipeKit

/// Holds a finished run to its manifest.
struct RunVerification {
  let job: RunJob
  let stored: StoredPlan

  /// What is not as the manifest says, a line each; `sample` is in hundredths of a percent.
  func problems(sample: Int?) throws -> [String] {
    let directory = stored.directory
    guard let manifest = try StoredManifest(inFolder: directory), manifest.plan == stored.plan.key
    else {
      throw EngineError.incomplete(path: directory)
    }
    var problems: [String] = []
    for output in manifest.outputs {
      let found = try? Digest.ofFile(Array("\(directory)/\(output.path)".utf8))
      if found?.sha256 != output.sha256 {
        problems.append("'\(directory)/\(output.path)' is not the file that was written")
      }
    }
    if sample == 0 || !problems.isEmpty { return problems }
    let planned = try job.makePlan(checking: stored)
    if let sample { return try sampled(planned, sample) }
    return try repeated(planned, manifest)
  }

  /// What to say where there is no problem.
  func success(sample: Int?) -> String {
    switch sample {
    case nil: "every file is what it says, and comes out the same again"
    case 0?: "every file is what it says"
    case let share?:
      "every file is what it says, and \(Quantity.oneDecimal(Double(share) / 100)) % of the "
        + "documents come out the same again"
    }
  }

  /// Runs everything again beside the run, and compares the digests.
  private func repeated(_ planned: PlannedRun, _ manifest: StoredManifest) throws -> [String] {
    let place = "\(stored.directory)/\(RunFolder.stateName)/verify"
    try Disk.remove(place)
    _ = try FolderRun(job, planned, directory: place).run()
    let again = try StoredManifest(inFolder: place)?.outputs ?? []
    try Disk.remove(place)
    return manifest.outputs.filter { !again.contains($0) }.map {
      "'\($0.path)' comes out otherwise now"
    }
  }

  /// Runs some documents again, and looks for their lines among those of the run.
  private func sampled(_ planned: PlannedRun, _ share: Int) throws -> [String] {
    var pipeline = job.pipeline
    pipeline.stages.insert(
      PipelineStage(id: "sample", stage: SampleFilter(share: share)), at: 0)
    let search = try LineSearch("\(stored.directory)/documents.jsonl")
    let outcome = try job.runEngine(
      pipeline, planned.plan.shards.indices.map(planned.shard), totalBytes: nil,
      sinks: [job.documentsSink], to: search)
    guard let search = outcome.destination as? LineSearch else {
      preconditionFailure("the engine hands back the destination it was given")
    }
    return search.missing.map { "document \($0) comes out otherwise now" }
  }
}

/// Looks for lines, in their order, among those of a file.
private struct LineSearch: RunDestination {
  /// The beginnings of the first lines that were not found.
  private(set) var missing: [String] = []
  private let reader: LineReader

  init(_ path: String) throws(FileProblem) { reader = try LineReader(path) }

  mutating func write(_ encoded: Encoded, sink: Int) throws {
    for line in encoded.bytes.split(separator: 0x0A) {
      // After a line that is not there, none is left to compare with.
      if !missing.isEmpty { return }
      var isFound = false
      while !isFound, let other = try reader.next() { isFound = line.elementsEqual(other) }
      if !isFound {
        missing.append(SafeText.visible(String(decoding: line.prefix(80), as: UTF8.self)) + "…")
      }
    }
  }
}
