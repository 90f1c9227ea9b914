private import Glibc
internal import PipeIO
internal import PipeKit

/// The other side of the protocol: runs a native plugin in a process of its own.
///
/// `pipe` starts itself with ``command`` for a plugin whose `plugin.yaml` says
/// `isolation: process`.
package struct PluginServer {
  /// The subcommand that serves; the plugin's folder follows.
  package static let command = "serve-plugin"

  private let types: [any Component.Type]
  private let folder: String
  private let output: Int32
  private var server: StageServer?

  /// Loads the plugin in `folder` and answers until standard input ends.
  package static func serve(
    _ folder: String, _ description: PluginDescription, cache: String
  ) throws(PluginError) {
    let types = try PluginLoader(cache: cache).loadNative(folder, description)
    // What a stage prints must not stand among the answers.
    let output = dup(STDOUT_FILENO)
    dup2(STDERR_FILENO, STDOUT_FILENO)
    var server = PluginServer(types: types, folder: folder, output: output)
    var input = LineInput(descriptor: STDIN_FILENO)
    while let line = input.next(), server.answer(line) {}
  }

  private init(types: [any Component.Type], folder: String, output: Int32) {
    self.types = types
    self.folder = folder
    self.output = output
  }

  /// Answers one request; false after the last.
  private mutating func answer(_ line: [UInt8]) -> Bool {
    if server != nil, let answer = server?.answer(line) { return write(answer) }
    guard let request = try? JSONParser.parse(line) else { return false }
    var json = JSONWriter()
    switch request["op"]?.string {
    case "hello": json.value(greeting)
    case "start": json.value(start(request))
    default: return false
    }
    json.endLine()
    return write(json.bytes)
  }

  private var greeting: JSONValue {
    let described = types.compactMap { $0 as? any Stage.Type }.map { ComponentSchema.describe($0) }
    return .object([
      .init("protocol", .number("\(Greeting.version)")), .init("offsets", .string("utf8")),
      .init("components", .array(described)),
    ])
  }

  private mutating func start(_ request: JSONValue) -> JSONValue {
    let name = request["component"]?.string ?? ""
    guard let type = types.first(where: { $0.info.name == name }) as? any Stage.Type else {
      return .object([.init("error", .string("there is no component '\(name)'"))])
    }
    var problems: [Diagnostic] = []
    var stage = type.init(
      settings: ConfigNode(request["settings"] ?? .null), problems: &problems)
    do {
      if let problem = problems.first { throw problem }
      try stage.prepare(
        PrepareContext(directory: request["directory"]?.string ?? ".", plugin: folder) { path in
          guard let bytes = SmallFile.read(path) else {
            throw DocumentError("no-file", "cannot read '\(path)'")
          }
          return bytes
        })
      server = try StageServer(stage)
    } catch {
      return .object([.init("error", .string("\(error)"))])
    }
    return .object([.init("ready", .bool(true))])
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(output, $0.baseAddress.map { $0 + sent }, $0.count - sent)
      }
      if count >= 0 { sent += count } else if errno != EINTR { return false }
    }
    return true
  }
}

extension ConfigNode {
  /// A JSON value as if a pipeline file held it.
  fileprivate init(_ value: JSONValue) {
    let place = SourceLocation(file: "settings", line: 1, column: 1)
    let node: Value =
      switch value {
      case .null: .scalar("null", isQuoted: false)
      case .bool(let flag): .scalar(flag ? "true" : "false", isQuoted: false)
      case .number(let digits): .scalar(digits, isQuoted: false)
      case .string(let text): .scalar(text, isQuoted: true)
      case .array(let values): .sequence(values.map { ConfigNode($0) })
      case .object(let members):
        .mapping(
          members.map {
            (ConfigNode(.scalar($0.key, isQuoted: true), at: place), ConfigNode($0.value))
          })
      }
    self.init(node, at: place)
  }
}
