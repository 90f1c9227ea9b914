private import Glibc
package import PipeKit

/// Builds and loads native plugins: Swift folders with a `plugin.yaml`.
package struct PluginLoader: Sendable {
  private let cache: String

  /// Creates a loader that keeps compiled plugins under `cache`.
  package init(cache: String) { self.cache = cache }

  /// The components of the plugin in `folder`, compiled first if need be.
  package func load(
    _ folder: String, _ description: PluginDescription
  ) throws(PluginError) -> [any Component.Type] {
    let host: HostBuild
    do { host = try HostBuild.current() } catch {
      throw PluginError(folder, error.message, help: error.help)
    }
    let library = try PluginBuilder(host: host, cache: cache).library(of: folder, description)
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
