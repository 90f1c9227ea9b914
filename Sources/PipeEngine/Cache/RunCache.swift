private import PipeDigest
package import PipeKit

/// The cache of one run: what earlier runs made of the same documents by the same stages.
package final class RunCache: Sendable {
  private let folder: CacheFolder
  private let maximumSize: Int
  private let stages: [String: StageCache]

  /// A stage of the run's pipeline, and the files it was made from.
  package struct Member: Sendable {
    package var stage: PipelineStage
    package var files: [InputRecord]

    package init(_ stage: PipelineStage, files: [InputRecord]) {
      self.stage = stage
      self.files = files
    }
  }

  /// Opens the cache in a folder, which is made where it is missing. `build` is what the tool is.
  package init(
    _ path: String, maximumSize: Int, members: [Member], build: JSONValue
  ) throws(EngineError) {
    folder = try CacheFolder(making: path)
    self.maximumSize = maximumSize
    try folder.recover()
    let ledger = folder.ledger()
    let budget = CacheBudget(maximumSize)
    var stages: [String: StageCache] = [:]
    for member in members {
      guard let dependencies = StageDependencies(member.stage.stage) else { continue }
      let header = SegmentHeader(member, build: build)
      stages[member.stage.id] = StageCache(
        member.stage.stage, dependencies, header: header, folder: folder,
        cost: ledger.costs[header.identity], budget: budget)
    }
    self.stages = stages
  }

  /// The cache of the stage with this id; nil for one that has no results of its own.
  func stage(_ id: String) -> StageCache? { stages[id] }

  /// What the cache has done for a stage so far.
  package func report(of id: String) -> StageCacheReport? { stages[id]?.report }

  /// Puts on the disk what was kept, and removes what was of no use for longest. Nothing of that is
  /// needed for the run's own results.
  package func finish() throws(EngineError) {
    try folder.changeLedger { ledger throws(EngineError) in
      ledger.generation += 1
      for id in stages.keys.sorted() { stages[id]?.finish(&ledger) }
    }
    _ = try folder.shrink(to: maximumSize)
  }
}

extension SegmentHeader {
  /// What a stage is, to the byte: the tool's build, its name and version, every setting, and the
  /// digests of the files it was made from.
  init(_ member: RunCache.Member, build: JSONValue) {
    let stage = member.stage.stage
    let info = type(of: stage).info
    let usual = type(of: stage).init().settingDescriptions
    let settings = stage.settingDescriptions
    let whole = JSONValue.object([
      .init("format", .number("1")), .init("build", build), .init("stage", .string(info.name)),
      .init("version", .string(info.version)),
      .init("settings", .array(settings.map { .array([.string($0.name), .string($0.value)]) })),
      .init("files", .array(member.files.map { .array([.string($0.path), .string($0.sha256)]) })),
    ])
    var json = JSONWriter()
    json.value(whole)
    let changed = settings.filter { setting in
      !usual.contains { $0.name == setting.name && $0.value == setting.value }
    }
    self.init(
      identity: Digest.hexadecimal(of: json.bytes), stage: info.name, version: info.version,
      settings: changed.map { "\($0.name): \($0.value)" }.joined(separator: ", "))
  }
}
