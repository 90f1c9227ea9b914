private import CLoader
private import Glibc

/// The build of the running executable, which a plugin must have been compiled against.
package struct HostBuild: Hashable, Sendable {
  /// The GNU build id, in hexadecimal.
  package let identifier: String
  /// The folder with the modules that a plugin compiles against.
  package let modules: String

  init(identifier: String, modules: String) {
    self.identifier = identifier
    self.modules = modules
  }

  /// Finds out about the running executable, or says why it cannot host native plugins.
  package static func current() throws(PluginError) -> HostBuild {
    var buffer = [CChar](repeating: 0, count: 256)
    let length = buffer.withUnsafeMutableBufferPointer {
      pipe_build_id($0.baseAddress, UInt($0.count))
    }
    guard length > 0 else {
      throw PluginError("", "this 'pipe' has no build id, so it cannot tell which plugins fit it")
    }
    guard isDynamic else {
      throw PluginError(
        "", "this 'pipe' is linked statically and cannot load native plugins",
        help: "use a 'pipe' built with 'make run', or compile the stage in (see PipeCLI)")
    }
    let identifier = String(
      decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = executableFolder
    for modules in ["\(folder)/Modules", "\(folder)/../lib/pipe/Modules"]
    where access("\(modules)/PipeKit.swiftmodule", R_OK) == 0 {
      return HostBuild(identifier: identifier, modules: modules)
    }
    throw PluginError(
      "", "the modules that plugins compile against are not beside '\(folder)/pipe'",
      help: "install with 'make install', which puts them into 'lib/pipe/Modules'")
  }

  /// Whether the Swift runtime is a shared library: with a second runtime casts fail silently.
  private static var isDynamic: Bool {
    pipe_swift_runtime().map { String(cString: $0).contains("libswiftCore.so") } ?? false
  }

  private static var executableFolder: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { readlink("/proc/self/exe", $0, characters.count) } ?? 0
      }
    }
    let path = String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
    return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
