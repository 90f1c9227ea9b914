import Foundation
import Testing

@Suite struct PluginTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = [
      "XDG_CACHE_HOME": folder.path("cache"),
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    let plugins = PipeProcess.packageRoot.appending(path: "plugins").path
    try folder.write(
      "excited.yaml",
      """
      version: 1
      name: excited
      plugins: [\(plugins)/excitement]
      input: ["-"]
      stages:
        - excitement: { weight: 2 }
      """)
  }

  private func run(
    _ config: String = "excited.yaml", environment other: [String: String] = [:]
  ) throws -> PipeProcess {
    try PipeProcess(
      ["run", config, "-o", "-"], input: #"{"id":"a","text":"Wow! Really!"}"#, in: folder.url,
      environment: environment.merging(other) { $1 })
  }

  @Test func aStageOfAPluginRunsLikeAnyOther() throws {
    let first = try run()
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains(#""facts":{"excitement":4}"#))

    // Compiled once: the second time no compiler is needed.
    let second = try run(environment: ["PATH": "/nonexistent"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output == first.output)
  }

  @Test func aPluginThatDoesNotCompileIsNamedWithItsLine() throws {
    let broken = folder.url.appending(path: "broken")
    try FileManager.default.createDirectory(at: broken, withIntermediateDirectories: true)
    try folder.write("broken/plugin.yaml", "name: broken\nsummary: Broken.\ntypes: [Broken]\n")
    try folder.write(
      "broken/Broken.swift", "import PipeKit\nstruct Broken: Annotator { let x = }\n")
    try folder.write(
      "broken.yaml",
      "version: 1\nname: b\nplugins: [broken]\ninput: [\"-\"]\nstages:\n  - broken\n")
    let process = try run("broken.yaml")
    #expect(process.status == 69)
    #expect(process.errors.contains("plugin 'broken': it does not compile"), "\(process.errors)")
    #expect(process.errors.contains("Broken.swift:2:"), "\(process.errors)")
  }

  @Test func aFolderThatAnybodyMayWriteToIsNotTrusted() throws {
    let open = folder.url.appending(path: "open")
    try FileManager.default.createDirectory(at: open, withIntermediateDirectories: true)
    try folder.write("open/plugin.yaml", "name: open\nsummary: Open.\ntypes: [Open]\n")
    try folder.write("open/Open.swift", "import PipeKit\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: open.path)
    let process = try PipeProcess(
      ["lint", "excited.yaml", "--plugin", "open"], in: folder.url, environment: environment)
    #expect(process.status == 77)
    #expect(process.errors.contains("everybody may write to the folder"), "\(process.errors)")
  }

  @Test func aPluginFileWithATypingErrorIsShownAtItsPlace() throws {
    let typo = folder.url.appending(path: "typo")
    try FileManager.default.createDirectory(at: typo, withIntermediateDirectories: true)
    try folder.write("typo/plugin.yaml", "name: typo\nsumary: Typo.\ntypes: [Typo]\n")
    let process = try PipeProcess(
      ["lint", "excited.yaml", "--plugin", "typo"], in: folder.url, environment: environment)
    #expect(process.status == 69)
    #expect(process.errors.contains("typo/plugin.yaml:2:1: error: "), "\(process.errors)")
    #expect(process.errors.contains("did you mean 'summary'?"), "\(process.errors)")
  }
}
