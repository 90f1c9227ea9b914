internal import ArgumentParser
internal import PipePlugins

/// What `pipe` starts itself as, for a plugin with `isolation: process`; nobody types it.
struct ServePluginCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: PluginServer.command, abstract: "Run a native plugin for another 'pipe'.",
    shouldDisplay: false)

  @Argument(help: "The plugin's folder.")
  var folder: String

  func run(on host: Host) throws {
    let description = try PluginRegistry(host).describe(folder)
    do throws(PluginError) {
      try PluginServer.serve(folder, description, cache: PluginRegistry.cache)
    } catch {
      host.console.line("pipe: \(error)")
      throw ExitStatus.pluginUnavailable.error
    }
  }
}
