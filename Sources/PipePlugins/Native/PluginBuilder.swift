private import Glibc
internal import PipeDigest

/// Compiles a plugin into a shared library, once for each state of its sources and of the host.
struct PluginBuilder {
  let host: HostBuild
  /// Where libraries are kept, by digest.
  let cache: String

  /// The path of the plugin's library, compiled if it is not there yet.
  func library(of folder: String, _ description: PluginDescription) throws(PluginError) -> String {
    let sources = try sources(in: folder)
    let entry = Self.entryPoint(description, host: host)
    let key = try digest(folder, sources, entry)
    let directory = "\(cache)/\(key)"
    let library = "\(directory)/\(description.name).so"
    if access(library, R_OK) == 0 { return library }

    SmallFile.makeFolders(directory)
    let entryPath = "\(directory)/Entry.swift"
    guard SmallFile.write(Array(entry.utf8), to: entryPath) else {
      throw PluginError(folder, "cannot write to '\(directory)'")
    }
    try compile(folder, sources.map { "\(folder)/\($0)" }, entryPath, description, to: library)
    return library
  }

  private func sources(in folder: String) throws(PluginError) -> [String] {
    guard let names = SmallFile.names(in: folder) else {
      throw PluginError(folder, "the folder cannot be read: \(String(cString: strerror(errno)))")
    }
    let sources = names.filter { $0.hasSuffix(".swift") }
    guard !sources.isEmpty else { throw PluginError(folder, "there is no Swift file in it") }
    return sources
  }

  /// What makes a library stale: its sources, the entry point (which names the host's build), and
  /// the place of the modules.
  private func digest(
    _ folder: String, _ sources: [String], _ entry: String
  ) throws(PluginError) -> String {
    var digest = Digest()
    for name in sources {
      guard let bytes = SmallFile.read("\(folder)/\(name)") else {
        throw PluginError(folder, "cannot read '\(name)': \(String(cString: strerror(errno)))")
      }
      digest.update(Array("\(name)\u{0}\(bytes.count)\u{0}".utf8))
      digest.update(bytes)
    }
    digest.update(Array("\(entry)\u{0}\(host.modules)".utf8))
    return digest.hexadecimal
  }

  private func compile(
    _ folder: String, _ files: [String], _ entryPath: String, _ description: PluginDescription,
    to library: String
  ) throws(PluginError) {
    let unfinished = "\(library).\(getpid())"
    let command =
      [
        "swiftc", "-O", "-wmo", "-parse-as-library", "-swift-version", "6", "-emit-library",
        "-module-name", description.moduleName, "-I", host.modules,
        "-enable-experimental-feature", "Lifetimes",
      ] + files + [entryPath, "-o", unfinished]
    guard let child = ChildProcess(command, logPath: "\(library).log") else {
      throw PluginError(
        folder, "there is no Swift compiler to build it with",
        help: "install Swift and see that 'swiftc' is on the PATH")
    }
    guard child.status == 0 else {
      unlink(unfinished)
      // The entry point is ours; only the names in it are the author's.
      let isEntry = child.output.contains("\(entryPath):")
      throw PluginError(
        folder, "it does not compile:\n\(child.output)",
        help: isEntry
          ? "'types' in 'plugin.yaml' names \(description.types.joined(separator: ", ")): "
            + "each has to be a component in its Swift files" : nil)
    }
    guard rename(unfinished, library) == 0 else {
      throw PluginError(folder, "cannot write '\(library)': \(String(cString: strerror(errno)))")
    }
  }

  /// The Swift that is compiled with the plugin: it hands over the components, and says which host
  /// they were built for.
  static func entryPoint(_ description: PluginDescription, host: HostBuild) -> String {
    """
    import PipeKit

    @_cdecl("pipe_plugin_host")
    public func pipePluginHost() -> UnsafePointer<CChar> {
      let identifier: StaticString = "\(host.identifier)"
      return UnsafeRawPointer(identifier.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    @_cdecl("pipe_plugin_components")
    public func pipePluginComponents() -> UnsafeMutableRawPointer {
      PluginComponents([\(description.types.map { "\($0).self" }.joined(separator: ", "))]).pass()
    }

    """
  }
}
