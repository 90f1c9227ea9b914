internal import PipeEngine
internal import PipeKit

extension RunJob {
  /// Runs `body` with the cache that was asked for. What is wrong with a cache is said and ends
  /// nothing: the run goes on without it.
  func caching(_ body: (RunJob) throws -> Counts) throws -> Counts {
    guard let options = cacheOptions else { return try body(self) }
    var job = self
    job.cache = openCache(options)
    defer { job.closeCache() }
    return try body(job)
  }

  private func openCache(_ options: CacheOptions) -> RunCache? {
    let path = options.directory ?? UserFolder.cache("results")
    do {
      return try RunCache(
        path, maximumSize: options.maximumSize,
        members: pipeline.stages.map {
          RunCache.Member($0, files: stageFiles[$0.id] ?? [])
        },
        build: ToolBuild.record)
    } catch {
      host.console.line("pipe: warning: \(error); going on without a cache")
      return nil
    }
  }

  private func closeCache() {
    do {
      try cache?.finish()
    } catch {
      host.console.line("pipe: warning: the cache was not brought up to date: \(error)")
    }
  }
}
