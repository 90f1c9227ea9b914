import Foundation
import Testing

/// Runs where the system gives less than usual.
@Suite struct HardshipTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  /// Runs a script of the shell in the fixture's folder; `$PIPE` is the executable.
  private func shell(_ script: String) throws -> (status: Int32, errors: String) {
    let process = Process()
    let errors = fixture.path("errors-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: errors, contents: nil)
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = fixture.folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "PIPE": PipeProcess.executable.path]
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// The run with small shards, as a command of the shell.
  private let run = "$PIPE run pipe.yaml \(RunFixture.shardSize) -o out --progress none"

  /// After `first`, whatever it came to, the same command must end as if nothing had been.
  private func expectRecovery(from first: (status: Int32, errors: String)) throws {
    #expect(first.status < 128 || first.status == 137, "\(first)")
    let second = try fixture.run("out")
    #expect(second.status == 3, "\(second.errors)")
    try fixture.run("whole")
    #expect(try fixture.contents("out") == fixture.contents("whole"))
  }

  @Test func aSecondSignalEndsTheRunAtOnce() throws {
    // Reading from a pipe that says nothing, the first signal has to wait.
    let process = Process()
    process.executableURL = PipeProcess.executable
    process.arguments = ["run", "pipe.yaml", "-", "-o", "-"]
    process.currentDirectoryURL = fixture.folder.url
    let silence = Pipe()
    let said = Pipe()
    process.standardInput = silence
    process.standardOutput = FileHandle.nullDevice
    process.standardError = said
    try process.run()
    var text = ""
    // Before the handlers are there a signal ends the process; the first line says that they are.
    repeat {
      kill(process.processIdentifier, 0)
      usleep(50_000)
    } while process.isRunning && !isHandling(process.processIdentifier)
    kill(process.processIdentifier, SIGINT)
    while !text.contains("once more to stop at once") {
      let more = said.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += String(decoding: more, as: UTF8.self)
    }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(text.contains("pipe: stopping; once more to stop at once"))
    withExtendedLifetime(silence) {}
  }

  /// Whether a process has a handler for SIGINT, by the mask that the system shows.
  private func isHandling(_ process: Int32) -> Bool {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let mask = line.flatMap { UInt64($0.split(separator: "\t").last ?? "", radix: 16) } ?? 0
    return mask & (1 << UInt64(SIGINT - 1)) != 0
  }

  @Test func aRunThatIsHaltedGoesOn() throws {
    let script = """
      \(run) & child=$!
      for i in 1 2 3 4 5; do kill -STOP $child; sleep 0.05; kill -CONT $child; sleep 0.01; done
      wait $child
      """
    let halted = try shell(script)
    #expect(halted.status == 3, "\(halted.errors)")
    try expectRecovery(from: halted)
  }

  @Test(arguments: [100_000, 200_000, 400_000])
  func littleMemoryIsNoHarm(kilobytes: Int) throws {
    try expectRecovery(from: shell("ulimit -v \(kilobytes); \(run)"))
  }

  @Test func fewOpenFilesAreEnough() throws {
    let result = try shell("ulimit -n 16; \(run) --workers 7")
    #expect(result.status == 3, "\(result.errors)")
    try expectRecovery(from: result)
  }

  @Test func aLimitOfTheFileSizeIsAnError() throws {
    let result = try shell("ulimit -f 8; \(run)")
    #expect(result.status == 74, "\(result)")
    #expect(result.errors.contains("File too large"), "\(result.errors)")
    try expectRecovery(from: result)
  }

  @Test func aSmallStackIsEnoughForDeepInput() throws {
    let deep = String(repeating: "[", count: 100_000)
    try fixture.folder.write(
      "deep.jsonl", "\(deep)\n{\"text\":\"a\",\"x\":\(deep)\n{\"text\":\"b\"}\n")
    try fixture.folder.write("deep.yaml", "stages: \(deep.prefix(40_000))\n")
    let result = try shell("ulimit -s 256; $PIPE run pipe.yaml deep.jsonl -o deep -q")
    #expect(result.status == 3, "\(result)")
    // A debug build needs twice the stack of a release build here.
    #expect(try shell("ulimit -s 512; $PIPE lint deep.yaml").status == 78)
  }

  @Test(.enabled(if: getuid() == 0, "needs another user to become"))
  func withoutThreadsTheRunSaysSo() throws {
    let result = try shell(
      """
      chmod 755 .; mkdir theirs; chmod 777 theirs
      prlimit --nproc=1 setpriv --reuid 54321 --clear-groups \
        $PIPE run pipe.yaml -o theirs/out -q --workers 4
      """)
    #expect([3, 74].contains(result.status) || result.errors.contains("setpriv"), "\(result)")
  }

  @Test func identifiersThatLookLikePathsMakeNoFiles() throws {
    let names = [
      "../../up", "/etc/x", "a/../b", "CON", "A", "a", String(repeating: "n", count: 4096),
    ]
    try fixture.folder.write(
      "odd.jsonl", names.map { "{\"id\":\"\($0)\",\"text\":\"x\"}\n" }.joined())
    let before = try FileManager.default.contentsOfDirectory(atPath: fixture.path("."))
    let result = try shell("$PIPE run pipe.yaml odd.jsonl -o odd -q")
    #expect(result.status == 0, "\(result)")
    let after = try FileManager.default.contentsOfDirectory(atPath: fixture.path("."))
    #expect(Set(after).subtracting(before).filter { !$0.hasPrefix("errors-") } == ["odd"])
  }

  @Test func aFolderOfManyFilesIsCutByTheirNumber() throws {
    try FileManager.default.createDirectory(
      atPath: fixture.path("many"), withIntermediateDirectories: true)
    for number in 0..<4_200 { try fixture.folder.write("many/\(number).txt", "A text.") }
    try fixture.folder.write(
      "many.yaml", "version: 1\ninput: [{ files: many }]\nstages: [sentences]\n")
    let plan = try fixture.pipe("plan", "many.yaml", "--output", "planned")
    #expect(plan.output.hasPrefix("2 shards of 4,200 files"), "\(plan.output)\(plan.errors)")
    let result = try fixture.pipe("run", "many.yaml", "--output", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("4,200 documents read, 4,200 written"), "\(result.errors)")
  }

  @Test(arguments: ["a.tar", "a.zip", "a.tar.gz"])
  func archivesAreNotUnpacked(name: String) throws {
    try fixture.folder.write(name, "../../etc/passwd")
    let result = try shell("$PIPE run pipe.yaml \(name) -o archive")
    #expect(result.status == 66)
    #expect(result.errors.contains("tells no format"), "\(result.errors)")
  }

  @Test func aWorkingDirectoryThatIsGoneIsNoHarm() throws {
    let result = try shell(
      "here=$PWD; mkdir gone; cd gone; rmdir ../gone; $PIPE run $here/pipe.yaml -o $here/out -q")
    #expect(result.status == 3, "\(result.errors)")
  }
}
