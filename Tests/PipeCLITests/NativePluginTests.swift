import Foundation
import Testing

/// Native plugins: all that one may bring, and one sentence for each reason why one cannot be used.
@Suite struct NativePluginTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pipe(
    _ arguments: String..., path: String = PipeProcess.searchPath
  ) throws
    -> PipeProcess
  {
    try PipeProcess(
      arguments,
      input: #"{"id":"a","text":"Oh! Wow!"}"# + "\n" + #"{"id":"b","text":"Nothing."}"# + "\n",
      in: folder.url, environment: ["XDG_CACHE_HOME": folder.path("cache"), "PATH": path])
  }

  private func makePlugin(_ name: String, _ files: [String: String]) throws {
    let url = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    for (file, text) in files { try folder.write("\(name)/\(file)", text) }
  }

  private static let several = """
    import PipeKit

    struct Marks: Annotator {
      static let info = Info("marks", "Finds words of a list.", writes: ["marks"])
      private var word: [UInt8] = []

      mutating func prepare(_ context: borrowing PrepareContext) throws {
        word = try context.bytes(ofPluginFile: "word.txt").filter { $0 > 32 }
      }

      func annotate(_ text: Text, into notes: inout Annotations) {
        for start in 0..<max(0, text.count - word.count + 1)
        where (0..<word.count).allSatisfy({ text.bytes[start + $0] == word[$0] }) {
          notes[Mark.self].append(Mark(range: TextRange(start, start + word.count)))
        }
      }
    }

    struct Mark: Annotation {
      static let layer = "marks"
      var range: TextRange
    }

    struct OnlyMarked: Filter {
      static let info = Info("only-marked", "Keeps documents with marks.", reads: ["marks"])
      func keeps(_ document: Document) -> Bool { !document.notes[Mark.self].isEmpty }
    }

    struct CountMarks: Aggregator {
      static let info = Info("count-marks", "Counts marks.", reads: ["marks"])
      private var marks = 0

      mutating func add(_ document: Document) { marks += document.notes[Mark.self].count }
      mutating func merge(_ other: CountMarks) { marks += other.marks }
      func write(to state: inout StateWriter) { state.integer(Int64(marks)) }
      mutating func read(from state: inout StateReader) throws {
        marks = Int(try state.integer())
      }
      func makeTables() -> [Table] {
        [Table("marks", columns: ["marks"], rows: [[.integer(marks)]])]
      }
    }

    struct Countdown: Source {
      static let info = Info("countdown", "Makes documents.")
      static let settings = [Setting("from", \\Self.from, "The first number.", in: 1...1000)]
      var from = 3
      private var done = 0

      mutating func read(into batch: inout Batch) {
        while done < from, batch.documents.count < 10 {
          var document = Document(id: "n\\(from - done)", text: Text("Oh \\(from - done)"))
          document.ordinal = done
          batch.documents.append(document)
          done += 1
        }
      }
    }

    struct Lines: Sink {
      static let info = Info("lines", "Writes a line a document.")
      static let settings = [Setting("prefix", \\Self.prefix, "What each line begins with.")]
      var prefix = ""
      var fileName: String { "lines.txt" }

      func encode(_ batch: Batch) -> Encoded {
        let lines = batch.documents.map { prefix + $0.id + "\\n" }
        return Encoded(bytes: Array(lines.joined().utf8), rows: lines.count)
      }
    }
    """

  private func makeSeveral() throws {
    try makePlugin(
      "several",
      [
        "plugin.yaml": """
        name: several
        summary: Several components.
        types: [Marks, OnlyMarked, CountMarks, Lines, Countdown]
        """,
        "word.txt": "Oh\n", "Several.swift": Self.several,
      ])
    try folder.write(
      "several.yaml",
      """
      version: 1
      name: several
      plugins: [several]
      input: ["-"]
      stages:
        - marks
        - only-marked
        - count-marks
      output:
        directory: out
        sinks:
          - lines: { prefix: "> " }
      """)
  }

  @Test func onePluginBringsALayerAFilterAnAggregatorASinkAndAFile() throws {
    try makeSeveral()
    let process = try pipe("run", "several.yaml")
    #expect(process.status == 3, "\(process.errors)")
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.url.appending(path: "out/\(name)"), encoding: .utf8)
    }
    #expect(try text("documents.jsonl").contains(#""marks":[{"start":0,"end":2,"text":"Oh"}]"#))
    #expect(try text("marks.csv").contains("1"))
    #expect(try text("lines.txt") == "> a\n")
    #expect(try text("manifest.json").contains("lines.txt"))
    let tests = try pipe("test", "several")
    #expect(tests.output.hasSuffix("0 failed\n"), "\(tests.output)\(tests.errors)")

    try folder.write(
      "source.yaml",
      """
      version: 1
      name: source
      plugins: [several]
      input: { use: countdown, with: { from: 25 } }
      stages: [marks]
      output: { directory: counted }
      """)
    let counted = try pipe("run", "source.yaml")
    #expect(counted.errors.contains("25 documents read, 25 written"), "\(counted.errors)")
    #expect(try pipe("run", "source.yaml", "-o", "-").output.hasPrefix(#"{"id":"n25","#))

    try folder.write(
      "bad.yaml",
      """
      version: 1
      name: bad
      plugins: [several]
      stages: [marks]
      output: { sinks: [line, { lines: { prefx: x } }] }
      """)
    let bad = try pipe("lint", "bad.yaml")
    #expect(bad.errors.contains("there is no sink 'line' [unknown-sink]"), "\(bad.errors)")
    #expect(bad.errors.contains("did you mean 'prefix'?"), "\(bad.errors)")
  }

  @Test func aPluginOfAnotherBuildIsNamedBeforeAnythingOfItRuns() throws {
    try makeSeveral()
    #expect(try pipe("lint", "several.yaml").status == 0)
    let cache = folder.url.appending(path: "cache/pipe/plugins")
    let digests = try FileManager.default.contentsOfDirectory(atPath: cache.path)
    let library = cache.appending(path: digests[0]).appending(path: "several.so")
    // The entry point beside the library says which build it is for.
    let entry = try String(
      contentsOf: cache.appending(path: digests[0]).appending(path: "Entry.swift"), encoding: .utf8)
    let identifier = try #require(entry.firstMatch(of: /"([0-9a-f]{16,})"/)).1
    var bytes = try Data(contentsOf: library)
    let place = try #require(bytes.range(of: Data(identifier.utf8)))
    bytes.replaceSubrange(place, with: Data(repeating: UInt8(ascii: "0"), count: place.count))
    try bytes.write(to: library)
    let process = try pipe("lint", "several.yaml")
    #expect(process.status == 69)
    #expect(
      process.errors.contains("plugin 'several': it was compiled for another build of 'pipe'"),
      "\(process.errors)")
  }

  @Test func aMissingCompilerIsOneSentence() throws {
    try makeSeveral()
    let process = try pipe("lint", "several.yaml", path: "/nonexistent")
    #expect(process.status == 69)
    #expect(
      process.errors == """
        pipe: plugin 'several': there is no Swift compiler to build it with
        help: install Swift and see that 'swiftc' is on the PATH

        """)
  }

  @Test func aNameThatIsTakenIsOneSentence() throws {
    try makePlugin(
      "mine",
      [
        "plugin.yaml": "name: mine\nsummary: Takes a name.\ntypes: [Mine]\n",
        "Mine.swift": """
        import PipeKit
        struct Mine: Annotator {
          static let info = Info("sentences", "Not those.")
          func annotate(_ text: Text, into notes: inout Annotations) {}
        }
        """,
      ])
    try folder.write("mine.yaml", "version: 1\nplugins: [mine]\nstages: [sentences]\n")
    let process = try pipe("lint", "mine.yaml")
    #expect(process.status == 69)
    #expect(
      process.errors == """
        pipe: plugin 'mine': its component 'sentences' has the name of one that ships
        help: give it another name in its 'info'

        """)
  }

  @Test func aFileThatAnybodyMayWriteToIsNotTrusted() throws {
    try makeSeveral()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o666], ofItemAtPath: folder.path("several/Several.swift"))
    let process = try pipe("lint", "several.yaml")
    #expect(process.status == 77)
    #expect(process.errors.contains("everybody may write to 'several/Several.swift'"))
  }

  /// What `make install` does, with the build at hand.
  @Test func anInstalledPipeCompilesPluginsAwayFromTheCheckout() throws {
    let files = FileManager.default
    let built = PipeProcess.executable.deletingLastPathComponent()
    let installed = folder.url.appending(path: "usr")
    for directory in ["bin", "lib/pipe/Modules"] {
      try files.createDirectory(
        at: installed.appending(path: directory), withIntermediateDirectories: true)
    }
    try files.copyItem(at: PipeProcess.executable, to: installed.appending(path: "bin/pipe"))
    for module in ["PipeKit", "PipeText"] {
      try files.copyItem(
        at: built.appending(path: "Modules/\(module).swiftmodule"),
        to: installed.appending(path: "lib/pipe/Modules/\(module).swiftmodule"))
    }
    try makeSeveral()
    let process = try PipeProcess(
      ["lint", "several.yaml"], in: folder.url,
      environment: ["XDG_CACHE_HOME": folder.path("cache"), "PATH": PipeProcess.searchPath],
      executable: installed.appending(path: "bin/pipe"))
    #expect(process.status == 0, "\(process.errors)")
  }

  @Test func aStageOfItsOwnIsCompiledIntoAnotherPipe() throws {
    let own = PipeProcess.executable.deletingLastPathComponent().appending(path: "own-pipe")
    let list = try PipeProcess(["list", "shout"], executable: own)
    #expect(list.status == 0, "\(list.errors)")
    #expect(list.output.hasPrefix("shout  Counts exclamation marks."))
    let source = PipeProcess.packageRoot.appending(path: "Examples/OwnPipe/Main.swift")
    let guide = PipeProcess.packageRoot.appending(path: "docs/guides/writing-a-stage.md")
    #expect(
      try String(contentsOf: guide, encoding: .utf8)
        .contains(String(contentsOf: source, encoding: .utf8)))
  }

  @Test func aNativePluginInAProcessOfItsOwnGivesTheSame() throws {
    try makeSeveral()
    try folder.write(
      "inside.yaml",
      "version: 1\nname: x\nplugins: [several]\ninput: [\"-\"]\nstages: [marks]\n")
    let inside = try pipe("run", "inside.yaml", "-o", "-")
    try folder.write(
      "several/plugin.yaml",
      "name: several\nsummary: Apart.\ntypes: [Marks, OnlyMarked]\nisolation: process\n")
    let apart = try pipe("run", "inside.yaml", "-o", "-")
    #expect(apart.status == 0, "\(apart.errors)")
    #expect(apart.output == inside.output)
    #expect(apart.output.contains(#""text":"Oh""#))
  }

  @Test func aTrapInAProcessOfItsOwnCostsOneDocument() throws {
    try makePlugin(
      "trap",
      [
        "plugin.yaml": "name: trap\nsummary: Traps.\ntypes: [Trap]\nisolation: process\n",
        "Trap.swift": """
        import PipeKit
        struct Trap: Annotator {
          static let info = Info("trap", "Traps on short texts.")
          func annotate(_ text: Text, into notes: inout Annotations) {
            print("this must not stand among the answers")
            notes[fact: "ninth"] = .integer(Int([UInt8](text.array)[8]))
          }
        }
        """,
      ])
    try folder.write(
      "trap.yaml",
      "version: 1\nname: t\nplugins: [trap]\ninput: [\"-\"]\nstages: [trap]\noutput: { directory: out }\n"
    )
    try folder.write(
      "in.jsonl", #"{"id":"a","text":"Oh! Wow!"}"# + "\n" + #"{"id":"b","text":"Nothing at all."}"#)
    let process = try pipe("run", "trap.yaml", "in.jsonl")
    #expect(process.status == 3, "\(process.errors)")
    let out = folder.url.appending(path: "out")
    let documents = try String(contentsOf: out.appending(path: "documents.jsonl"), encoding: .utf8)
    #expect(documents.contains(#""id":"b""#) && !documents.contains(#""id":"a""#))
    let rejected = try String(contentsOf: out.appending(path: "quarantine.jsonl"), encoding: .utf8)
    #expect(rejected.contains("plugin 'trap' was ended by SIG"), "\(rejected)")
  }
}
