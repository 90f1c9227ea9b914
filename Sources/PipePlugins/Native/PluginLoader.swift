private import Glibc
package import PipeKit

/// Finds the components of plugins: folders with a `plugin.yaml`.
package struct PluginLoader: Sendable {
  private let cache: String
  private let say: @Sendable (String) -> Void

  /// Creates a loader that keeps compiled plugins under `cache`, and hands to `say` what the
  /// processes of plugins write to standard error.
  package init(cache: String, say: @escaping @Sendable (String) -> Void = { _ in }) {
    self.cache = cache
    self.say = say
  }

  /// The components of the plugin in `folder`: compiled first if need be, or asked of its process.
  package func load(
    _ folder: String, _ description: PluginDescription
  ) throws(PluginError) -> [any Component.Type] {
    try PluginFolder.check(folder)
    if !description.command.isEmpty {
      return try ask(folder, description, description.command)
    }
    if description.isolation == .process {
      // Compiled here, so that an error is shown as one of the compiler.
      _ = try build(folder, description)
      return try ask(
        folder, description,
        [PluginPath.executable, PluginServer.command, PluginPath.absolute(folder)])
    }
    return try loadNative(folder, description)
  }

  /// Starts a process to hear what components it has; each gets a type of its own.
  private func ask(
    _ folder: String, _ description: PluginDescription, _ arguments: [String]
  ) throws(PluginError) -> [any Component.Type] {
    let command = PluginCommand(
      plugin: description.name, folder: folder, arguments: arguments, limits: description.limits)
    let log = PluginLog(description.name, write: say)
    return try PluginSession.greeting(command, log: log).components.map { ComponentTable.add($0) }
  }

  private func build(
    _ folder: String, _ description: PluginDescription
  ) throws(PluginError) -> (library: String, host: HostBuild) {
    let host: HostBuild
    do { host = try HostBuild.current() } catch {
      throw PluginError(folder, error.message, help: error.help)
    }
    let library = try PluginBuilder(host: host, cache: cache).library(of: folder, description)
    return (library, host)
  }

  /// The components of a native plugin, in this process.
  func loadNative(
    _ folder: String, _ description: PluginDescription
  ) throws(PluginError) -> [any Component.Type] {
    let (library, host) = try build(folder, description)
    guard let handle = dlopen(library, RTLD_NOW | RTLD_LOCAL) else {
      throw PluginError(folder, "cannot be loaded: \(String(cString: dlerror()))")
    }
    guard let build = dlsym(handle, "pipe_plugin_host"),
      let components = dlsym(handle, "pipe_plugin_components")
    else { throw PluginError(folder, "its library is damaged", help: "remove '\(library)'") }

    // Both symbols are defined by the entry point with exactly these types.
    typealias Build = @convention(c) () -> UnsafePointer<CChar>
    typealias Components = @convention(c) () -> UnsafeMutableRawPointer
    guard String(cString: unsafeBitCast(build, to: Build.self)()) == host.identifier else {
      throw PluginError(
        folder, "it was compiled for another build of 'pipe'", help: "remove '\(library)'")
    }
    return PluginComponents.take(unsafeBitCast(components, to: Components.self)()).types
  }
}
