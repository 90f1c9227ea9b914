import Foundation
import Testing
import TestSupport

/// Runs plugins that misbehave on some documents: those must be found and the others unharmed.
///
/// Windows are small, so that several are on their way at a time.
@Suite struct ZooTests {
  private let folder: TemporaryFolder
  private static let guilty = ["d7", "d20", "d21"]

  init() throws {
    folder = try TemporaryFolder()
    let documents = (0..<40).map { number in
      let text =
        Self.guilty.contains("d\(number)") ? "Then BOOM – again." : "Text \(number) is fine."
      return #"{"id":"d\#(number)","text":"\#(text)"}"#
    }
    try folder.write("in.jsonl", documents.joined(separator: "\n") + "\n")
    try folder.write(
      "zoo.yaml",
      "version: 1\nname: zoo\nplugins: [zoo]\ninput: [in.jsonl]\nstages:\n  - zoo\n")
  }

  private func run(_ how: String, workers: Int = 2, output: String = "out") throws -> PipeProcess {
    let zoo = folder.url.appending(path: "zoo")
    try FileManager.default.createDirectory(at: zoo, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: zoo.path)
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "zoo.py")
    try folder.write(
      "zoo/plugin.yaml",
      """
      name: zoo
      summary: Misbehaves.
      command: [python3, "\(script.path)", \(how)]
      limits: { seconds: 2, memory_mb: 300, window: 8 }

      """)
    return try PipeProcess(
      ["run", "zoo.yaml", "--output", output, "--workers", "\(workers)"], in: folder.url,
      environment: [
        "ZOO_NOTES": folder.path("notes"),
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      ])
  }

  private func lines(_ file: String) throws -> [[String: Any]] {
    try String(contentsOf: folder.url.appending(path: file), encoding: .utf8)
      .split(separator: "\n").map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(object as? [String: Any])
      }
  }

  @Test(arguments: [
    ("abort", "plugin-crashed", "was ended by SIGABRT"),
    ("segfault", "plugin-crashed", "SIGSEGV"),
    ("exit", "plugin-crashed", "exited with status 7"),
    ("exit-in-peace", "plugin-crashed", "exited with status 0"),
    ("exception", "plugin-crashed", "ValueError: no such thing as BOOM"),
    ("sleep", "plugin-timeout", "did not answer within 2 seconds"),
    ("spin", "plugin-timeout", "did not answer within 2 seconds"),
    ("rubbish", "plugin-answer", "loading the model"),
    ("half", "plugin-crashed", "in the middle of an answer"),
    ("half-and-sleep", "plugin-timeout", "did not answer within"),
    ("twice", "plugin-answer", "more than the documents"),
    ("missing", "plugin-answer", "fewer than the documents"),
    ("wrong-id", "plugin-answer", "somebody-else"),
    ("no-id", "plugin-answer", "without its 'id'"),
    ("outside", "invalid-span", "lies outside the text, which ends at 18"),
    ("backwards", "invalid-span", "runs backwards"),
    ("other-words", "invalid-span", "says 'xyz' where the text says 'Th'"),
    ("numbers", "invalid-layer", "'shouts' is no list"),
    ("undeclared", "undeclared-layer", "'entities'"),
    ("error", "plugin-error", "this is not for me"),
    ("not-utf8", "plugin-answer", "not UTF-8"),
    ("nothing", "plugin-answer", "which is no answer"),
    ("deep", "plugin-answer", "which is no answer"),
    ("endless", "plugin-answer", "more than 16 MiB"),
    ("memory", "plugin-crashed", "MemoryError"),
    ("flood", "plugin-crashed", "SIGABRT"),
    ("fork", "plugin-crashed", "exited with status 1"),
  ])
  func aMisbehavingPluginCostsOnlyTheDocumentsItMisbehavesOn(
    how: String, code: String, message: String
  ) throws {
    let process = try run(how)
    #expect(process.status == 3, "\(process.errors)")
    #expect(process.errors.contains("40 documents read, 37 written, 3 quarantined, 0 skipped"))

    let written = try lines("out/documents.jsonl")
    let expected = (0..<40).map { "d\($0)" }.filter { !Self.guilty.contains($0) }
    #expect(written.map { $0["id"] as? String } == expected)
    for document in written {
      let facts = try #require(document["facts"] as? [String: Any])
      #expect(facts["length"] as? Int == (document["text"] as? String)?.count)
    }
    let quarantine = try lines("out/quarantine.jsonl")
    #expect(quarantine.map { $0["id"] as? String } == Self.guilty)
    for line in quarantine {
      #expect(line["stage"] as? String == "zoo")
      #expect(line["code"] as? String == code)
      let text = try #require(line["message"] as? String)
      #expect(text.hasPrefix("plugin 'zoo' ") && text.contains(message), "\(text)")
    }
  }

  @Test func anAnswerGivenAgainIsNotTakenForTheNextOne() throws {
    let process = try run("line-twice")
    #expect(process.status == 0 || process.status == 3, "\(process.errors)")
    for document in try lines("out/documents.jsonl") {
      let facts = try #require(document["facts"] as? [String: Any])
      #expect(facts["length"] as? Int == (document["text"] as? String)?.count)
    }
  }

  @Test func leavesNoProcessBehind() throws {
    _ = try run("fork")
    let notes = try String(contentsOf: folder.url.appending(path: "notes"), encoding: .utf8)
    for process in notes.split(separator: "\n") {
      let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      let isGone = status.map { $0.contains(") Z ") || !$0.contains("python") } ?? true
      #expect(isGone, "process \(process) is still there")
    }
  }

  @Test func leaksNoDescriptorsAndNoZombiesWhenItRestartsAPlugin() throws {
    _ = try run("spy", workers: 1)
    let facts = try lines("out/documents.jsonl").compactMap { $0["facts"] as? [String: Int] }
    #expect(facts.count == 37)
    // Standard input, output and error are all that a plugin gets.
    #expect(Set(facts.map { $0["mine"] }) == [3])
    #expect(Set(facts.map { $0["host"] }).count == 1)
    #expect(Set(facts.map { $0["zombies"] }) == [0])
  }

  @Test func writesTheSameBytesWithOneAndThreeWorkers() throws {
    _ = try run("abort", workers: 1, output: "one")
    _ = try run("abort", workers: 3, output: "three")
    for name in ["documents.jsonl", "quarantine.jsonl"] {
      let one = try Data(contentsOf: folder.url.appending(path: "one/\(name)"))
      let three = try Data(contentsOf: folder.url.appending(path: "three/\(name)"))
      #expect(one == three, "\(name) differs")
    }
  }

  @Test(arguments: [
    ("stillborn", "exited with status 1\nit said: the model is missing"),
    ("future", "speaks version 2 of the protocol; this 'pipe' speaks 1"),
    ("refuses", "cannot start: no model here"),
  ])
  func aPluginThatCannotStartEndsTheCommand(how: String, message: String) throws {
    let process = try run(how)
    #expect(process.status == 69, "\(process.errors)")
    #expect(process.errors.contains(message), "\(process.errors)")
  }

  @Test func aProgramThatIsNotThereIsNamed() throws {
    _ = try run("exit")
    try folder.write("zoo/plugin.yaml", "name: zoo\nsummary: None.\ncommand: [no-such-program]\n")
    let process = try PipeProcess(["lint", "zoo.yaml"], in: folder.url)
    #expect(process.status == 69)
    #expect(
      process.errors == """
        pipe: plugin 'zoo': cannot start 'no-such-program': No such file or directory
        help: install it, or mend 'command' in 'plugin.yaml'

        """)
  }
}
