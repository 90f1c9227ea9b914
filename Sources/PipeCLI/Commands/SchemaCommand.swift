internal import ArgumentParser
internal import PipeConfig
internal import PipeKit

struct SchemaCommand: HostedCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of pipeline files.",
    discussion: """
      EXAMPLES
        pipe schema > pipe.schema.json            stages that ship
        pipe schema news.yaml > pipe.schema.json  and those of the plugins it names
        pipe schema --plugin plugins/quotes       and those of a plugin

      Editors complete and check pipeline files that begin with
        # yaml-language-server: $schema=pipe.schema.json
      """)

  @Argument(
    help: "Pipeline files whose plugins are to be in it.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: "The folder of a plugin. May be repeated.")
  var plugins: [String] = []

  func run(on host: Host) throws {
    var folders = plugins
    for file in files {
      for folder in try PipelineLoader(host).pluginFolders(of: file)
      where !folders.contains(folder) {
        folders.append(folder)
      }
    }
    let registry = try PluginRegistry(host).adding(folders)
    let schema = PipelineSchema(registry).value.formatted()
    Console.standardOutput.write(String(decoding: schema, as: UTF8.self))
  }
}
