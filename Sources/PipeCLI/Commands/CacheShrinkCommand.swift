internal import ArgumentParser
internal import PipeEngine
internal import PipeKit

struct CacheShrinkCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "gc", abstract: "Remove what was of no use to a run for longest.")

  @OptionGroup var cache: CacheFolderOptions

  @Option(
    help: "How much may stay, such as 512M or 4G (the default).",
    transform: { try ByteSize.parse($0) })
  var maxSize: Int = CacheOptions.usualSize

  func run(on host: Host) throws {
    try cache.withCache(on: host) { folder in
      let removed = try folder.shrink(to: maxSize)
      Console.standardOutput.line("removed \(CacheListing.described(removed))")
    }
  }
}
