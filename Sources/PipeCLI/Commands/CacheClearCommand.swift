internal import ArgumentParser
internal import PipeEngine

struct CacheClearCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear", abstract: "Remove everything a cache holds.")

  @OptionGroup var cache: CacheFolderOptions

  func run(on host: Host) throws {
    try cache.withCache(on: host) { folder in
      Console.standardOutput.line("removed \(CacheListing.described(try folder.clear()))")
    }
  }
}
