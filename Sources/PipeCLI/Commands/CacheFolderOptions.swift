internal import ArgumentParser
internal import PipeEngine

/// Which cache a command is about.
struct CacheFolderOptions: ParsableArguments {
  @Argument(help: "The folder of the cache.", completion: .directory)
  var folder: String?

  var path: String { folder ?? UserFolder.cache("results") }

  /// Runs `body` on the cache, or ends the command with what is wrong with it.
  func withCache(on host: Host, _ body: (CacheFolder) throws -> Void) throws {
    do {
      guard let cache = try CacheFolder(finding: path) else {
        host.console.line("pipe: there is no cache in '\(path)'")
        throw ExitStatus.inputMissing.error
      }
      try body(cache)
    } catch let error as EngineError {
      host.console.line("pipe: \(error)")
      throw ExitStatus(error).error
    }
  }
}
