internal import ArgumentParser
internal import PipeConfig
internal import PipeKit
internal import PipePlugins

/// Adds the components of plugins to those compiled in.
struct PluginRegistry {
  private let host: Host

  init(_ host: Host) { self.host = host }

  /// The host's components and those of the plugins in `folders`; ends the command if one of the
  /// plugins cannot be used. Folders that do not exist are left to the check of the pipeline file.
  func adding(_ folders: [String]) throws -> Registry {
    var registry = host.registry
    let console = host.console
    let loader = PluginLoader(cache: Self.cache) { console.line(SafeText.visible($0)) }
    for folder in folders where FileBytes.exists(folder) {
      let description = try describe(folder)
      do throws(PluginError) {
        for type in try loader.load(folder, description)
        where !registry.add(type, from: folder) {
          let other = registry.folder(of: type.info.name).map { "of the plugin '\($0)'" }
          throw PluginError(
            folder,
            "its component '\(type.info.name)' has the name of one \(other ?? "that ships")",
            help: "give it another name in its 'info'")
        }
      } catch {
        host.console.line("pipe: \(error)")
        throw (error.isDistrust ? ExitStatus.noPermission : .pluginUnavailable).error
      }
    }
    return registry
  }

  /// Reads a plugin's `plugin.yaml`, or ends the command with what is wrong with it.
  func describe(_ folder: String) throws -> PluginDescription {
    let path = "\(folder)/plugin.yaml"
    guard let bytes = try? FileBytes.read(path) else {
      host.console.line(
        "pipe: plugin '\(folder)': there is no 'plugin.yaml' in it\n"
          + "help: write one with 'name', 'summary' and 'types' or 'command'; 'pipe new stage' does"
      )
      throw ExitStatus.pluginUnavailable.error
    }
    let reader = YAMLReader(bytes, name: path)
    var problems = reader.problems
    let description = reader.node.flatMap { PluginDescription($0, problems: &problems) }
    guard let description, problems.isEmpty else {
      let renderer = DiagnosticRenderer(
        sources: [reader.source], isColored: host.console.usesColor)
      for problem in problems { host.console.line(renderer.render(problem)) }
      throw ExitStatus.pluginUnavailable.error
    }
    return description
  }

  /// Where compiled plugins are kept.
  static var cache: String { UserFolder.cache("plugins") }
}
