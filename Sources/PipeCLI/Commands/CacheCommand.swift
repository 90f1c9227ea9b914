internal import ArgumentParser

/// The parent of the commands that look after a cache.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache", abstract: "Show or shrink what runs have kept for later ones.",
    discussion: """
      EXAMPLES
        pipe run news.yaml --cache cache   keeps what slow stages make
        pipe cache ls cache                which stages, how much, and what it saves
        pipe cache gc cache --max-size 1G  removes what was of no use for longest
        pipe cache clear cache             removes everything

      Without a folder, the user's own cache is meant, where 'cache: true' keeps its
      results. A cache changes no byte of any result, and can be removed at any
      time.
      """,
    subcommands: [CacheListCommand.self, CacheShrinkCommand.self, CacheClearCommand.self])
}
