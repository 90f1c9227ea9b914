internal import ArgumentParser
internal import PipeEngine

struct CacheListCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "ls", abstract: "Show what a cache holds, stage by stage.")

  @OptionGroup var cache: CacheFolderOptions

  func run(on host: Host) throws {
    try cache.withCache(on: host) { folder in
      Console.standardOutput.write(CacheListing(try folder.summary(), path: folder.path).text)
    }
  }
}
