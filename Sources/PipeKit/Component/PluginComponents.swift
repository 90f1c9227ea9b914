/// The components of one plugin, handed from its library to the host.
///
/// Made by the entry point that `pipe` writes beside a plugin's sources; nobody else needs it.
public final class PluginComponents: Sendable {
  public let types: [any Component.Type]

  public init(_ types: [any Component.Type]) { self.types = types }

  /// The box as the pointer that a C function can return; ``take(_:)`` balances it.
  public func pass() -> UnsafeMutableRawPointer { Unmanaged.passRetained(self).toOpaque() }

  /// The box behind a pointer that ``pass()`` made, once.
  public static func take(_ pointer: UnsafeMutableRawPointer) -> PluginComponents {
    Unmanaged<PluginComponents>.fromOpaque(pointer).takeRetainedValue()
  }
}
