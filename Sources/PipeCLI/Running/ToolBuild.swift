private import CLoader
private import PipeDigest
internal import PipeKit

/// Which `pipe` this is: part of every plan, since another build may write other bytes.
enum ToolBuild {
  /// The version and the build, as plans and manifests say them.
  static var record: JSONValue {
    .object([
      .init("pipe", .string(Version.current)), .init("build", .string(identifier)),
    ])
  }

  /// The executable's GNU build id or, where it has none, the digest of its bytes.
  static var identifier: String {
    var buffer = [CChar](repeating: 0, count: 256)
    let length = buffer.withUnsafeMutableBufferPointer {
      pipe_build_id($0.baseAddress, UInt($0.count))
    }
    if length > 0 {
      return String(
        decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return (try? Digest.ofFile(Array("/proc/self/exe".utf8)).sha256) ?? "unknown"
  }
}
