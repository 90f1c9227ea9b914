import Foundation
import Testing

/// Runs that keep results and load them, as a user sees them.
@Suite struct CacheCommandTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  /// What the manifest of a run says the cache did.
  private func cache(_ directory: String) throws -> [String: [String: Any]] {
    let data = try Data(
      contentsOf: URL(filePath: fixture.path(directory)).appending(path: "manifest.json"))
    let manifest = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let run = manifest?["run"] as? [String: Any]
    return run?["cache"] as? [String: [String: Any]] ?? [:]
  }

  private func hits(_ directory: String, _ stage: String) throws -> Int? {
    try cache(directory)[stage]?["hits"] as? Int
  }

  @Test func coldAndWarmRunsWriteTheSame() throws {
    try fixture.run("plain")
    let expected = try fixture.contents("plain")
    let cold = try fixture.run("cold", "--cache", "kept")
    #expect(cold.status == 3, "\(cold.errors)")
    #expect(try fixture.contents("cold") == expected)
    let warm = try fixture.run("warm", "--cache", "kept", "--workers", "3")
    #expect(try fixture.contents("warm") == expected)
    #expect(try hits("cold", "sentiment") == 0)
    let written = try #require(try hits("warm", "sentiment"))
    #expect(written > 40)
    #expect(warm.errors.contains("sentiment \(written) of \(written) loaded"), "\(warm.errors)")
    #expect(try cache("plain").isEmpty)
  }

  @Test func shardsMadeApartShareACache() throws {
    try fixture.run("plain")
    _ = try fixture.pipe("plan", "pipe.yaml", RunFixture.shardSize, "--output", "out")
    for shard in ["1", "0", "2"] {
      _ = try fixture.pipe("run", "--plan", "out", "--shard", shard, "--cache", "kept")
    }
    _ = try fixture.pipe("run", "--plan", "out", "--cache", "kept")
    #expect(try fixture.contents("out") == fixture.contents("plain"))
    try fixture.run("again", "--cache", "kept")
    #expect(try fixture.contents("again") == fixture.contents("plain"))
    #expect(try cache("again")["ner"]?["misses"] as? Int == 0)
  }

  @Test func anotherSettingRunsOneStageAgain() throws {
    try fixture.run("first", "--cache", "kept")
    let changed = ["--set", "stages.sentiment.evidence=false"]
    try fixture.run("second", "--cache", "kept", changed[0], changed[1])
    try fixture.run("plain", changed[0], changed[1])
    #expect(try fixture.contents("second") == fixture.contents("plain"))
    #expect(try hits("second", "sentiment") == 0)
    #expect(try cache("second")["ner"]?["misses"] as? Int == 0)
  }

  @Test func theFileSaysWhereTheCacheIs() throws {
    var config = try String(contentsOfFile: fixture.config, encoding: .utf8)
    config += "\ncache: { directory: kept, max_size: 2M }\n"
    try fixture.folder.write("pipe.yaml", config)
    try fixture.run("first")
    try fixture.run("second")
    #expect(try hits("second", "ner") ?? 0 > 40)
    try fixture.run("third", "--no-cache")
    #expect(try cache("third").isEmpty)
    // A cache is no part of a plan, and no part of a proof.
    #expect(try fixture.run("second", "--no-cache").errors.contains("complete"))
    let verified = try fixture.pipe("verify", "second")
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(try fixture.run("x", "--cache", "a", "--no-cache").status == 64)
    try fixture.folder.write(
      "pipe.yaml", config.replacing("{ directory: kept, max_size: 2M }", with: "true"))
    let own = try fixture.pipe(
      "run", "pipe.yaml", "-o", "own", environment: ["XDG_CACHE_HOME": fixture.path("home")])
    #expect(own.status == 3, "\(own.errors)")
    #expect(FileManager.default.fileExists(atPath: fixture.path("home/pipe/results/pipe-cache")))
  }

  @Test func aFolderThatIsNoCacheIsLeftAlone() throws {
    try FileManager.default.createDirectory(
      atPath: fixture.path("mine"), withIntermediateDirectories: true)
    try fixture.folder.write("mine/thesis.txt", "all my work")
    let run = try fixture.run("out", "--cache", "mine")
    #expect(run.status == 3)
    #expect(
      run.errors.contains(
        "the folder holds other files, such as 'thesis.txt'; going on without a cache"),
      "\(run.errors)")
    for command in ["ls", "gc", "clear"] {
      #expect(try fixture.pipe("cache", command, "mine").status == 66)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.path("mine")).count == 1)
  }

  @Test func aCacheCanBeShownShrunkAndCleared() throws {
    try fixture.run("first", "--cache", "kept")
    let listing = try fixture.pipe("cache", "ls", "kept")
    #expect(listing.status == 0, "\(listing.errors)")
    #expect(listing.output.hasPrefix("kept: "))
    #expect(listing.output.contains("model: rules"), "\(listing.output)")
    #expect(listing.output.contains("last run"))
    let shrunk = try fixture.pipe("cache", "gc", "kept", "--max-size", "1K")
    #expect(shrunk.output.hasPrefix("removed "), "\(shrunk.errors)")
    #expect(try fixture.pipe("cache", "clear", "kept").status == 0)
    #expect(try fixture.pipe("cache", "ls", "kept").output == "kept: 0.0 MB after 0 runs\n")
    try fixture.run("second", "--cache", "kept")
    #expect(try hits("second", "ner") == 0)
    #expect(try fixture.contents("second") == fixture.contents("first"))
  }

  @Test func aRunThatIsKilledLeavesAGoodCache() throws {
    try fixture.run("plain")
    for pause in [20_000, 60_000, 120_000] as [UInt32] {
      let process = Process()
      process.executableURL = PipeProcess.executable
      process.arguments = [
        "run", "pipe.yaml", RunFixture.shardSize, "-o", "killed-\(pause)", "--cache", "kept",
      ]
      process.currentDirectoryURL = fixture.folder.url
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(pause)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try fixture.run("after-\(pause)", "--cache", "kept")
      #expect(try fixture.contents("after-\(pause)") == fixture.contents("plain"))
    }
  }

  @Test func aPluginInPythonIsLoadedAndRunAgainWhenItChanges() throws {
    let environment = [
      "XDG_CACHE_HOME": fixture.path("home"), "PATH": PipeProcess.searchPath,
    ]
    func pipe(_ arguments: String...) throws -> PipeProcess {
      try PipeProcess(arguments, in: fixture.folder.url, environment: environment)
    }
    #expect(try pipe("new", "stage", "shout", "--lang", "python").status == 0)
    try fixture.folder.write(
      "loud.jsonl", "{\"id\":\"a\",\"text\":\"SAY it. NO!\"}\n{\"id\":\"b\",\"text\":\"é OH\"}\n")
    func run(_ directory: String, _ more: String...) throws -> PipeProcess {
      try PipeProcess(
        ["run", "shout/shout.yaml", "loud.jsonl", "-o", directory] + more, in: fixture.folder.url,
        environment: environment)
    }
    let plain = try run("plain")
    #expect(plain.status == 0, "\(plain.errors)")
    _ = try run("cold", "--cache", "kept")
    _ = try run("warm", "--cache", "kept")
    #expect(try fixture.contents("cold") == fixture.contents("plain"))
    #expect(try fixture.contents("warm") == fixture.contents("plain"))
    #expect(try hits("warm", "shout") == 2)
    // Another identifier is another document to a plugin.
    try fixture.folder.write("loud.jsonl", "{\"id\":\"c\",\"text\":\"SAY it. NO!\"}\n")
    _ = try run("other", "--cache", "kept")
    #expect(try hits("other", "shout") == 0)

    let path = fixture.path("shout/stage.py")
    try (String(contentsOfFile: path, encoding: .utf8) + "\n# mended\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    _ = try run("mended", "--cache", "kept")
    #expect(try hits("mended", "shout") == 0)
    _ = try run("mended-again", "--cache", "kept")
    #expect(try hits("mended-again", "shout") == 1)
    // So is a file below it that only the plugin opens.
    try FileManager.default.createDirectory(
      atPath: fixture.path("shout/model"), withIntermediateDirectories: true)
    try fixture.folder.write("shout/model/weights.bin", "1 2 3")
    _ = try run("model", "--cache", "kept")
    #expect(try hits("model", "shout") == 0)
  }

  @Test func saysWhatANewRunWouldDoWithADocument() throws {
    try fixture.run("out", "--cache", "kept")
    func why(_ id: String, _ more: String...) throws -> String {
      let process = try PipeProcess(
        ["status", "out", "--why", id] + more, in: fixture.folder.url)
      return process.output.split(separator: "\n").last.map(String.init) ?? process.errors
    }
    #expect(
      try why("a2") == "a new run would not run it again: tool, pipeline and input are what they "
        + "were")
    let config = try String(contentsOfFile: fixture.config, encoding: .utf8)
    try fixture.folder.write(
      "pipe.yaml", config.replacing("- sentiment", with: "- sentiment: { evidence: false }"))
    #expect(
      try why("a2", "--cache", "kept") == "a new run would run 'sentiment' on it again, since the "
        + "cache has nothing of it as it is now (stages.sentiment.settings.evidence: true → false), "
        + "load what 'normalize', 'sentences', 'ner' made")
    #expect(
      try why("a2") == "a new run would run every stage on it again, since there is no cache "
        + "(stages.sentiment.settings.evidence: true → false)")
    try fixture.folder.write("in.jsonl", "")
    #expect(try why("a2", "--cache", "kept").hasPrefix("a new run would not find it: "))
  }
}
