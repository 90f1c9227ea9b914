import Foundation
import TestSupport
import Testing

/// Inputs that the system will not give, and links that lead where nobody asked to read.
@Suite struct UnreadableInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/a.txt", "Mr Macron warned Russia.")
    try folder.write("in/z.txt", "Nato agreed.")
    try folder.write(
      "p.yaml",
      "version: 1\nname: p\ninput: { files: in }\nstages: [sentences]\noutput: { directory: out }\n"
    )
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(path)", withDestinationPath: target)
  }

  private func pipe(_ arguments: String...) throws -> PipeProcess {
    try PipeProcess(arguments, in: folder.url)
  }

  private func contents(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  @Test func aFileThatCannotBeReadIsQuarantinedAndTheOthersGoOn() throws {
    try link("in/gone.txt", to: "nowhere")
    try link("in/loop.txt", to: "loop.txt")
    let run = try pipe("run", "p.yaml")
    #expect(run.status == 3, "\(run.errors)")
    let quarantine = try contents("out/quarantine.jsonl")
    #expect(
      quarantine == """
        {"id":"gone","source":{"path":"in/gone.txt"},"stage":null,"code":"unreadable",\
        "message":"it cannot be read: its link leads nowhere","raw_base64":""}
        {"id":"loop","source":{"path":"in/loop.txt"},"stage":null,"code":"unreadable",\
        "message":"it cannot be read: too many levels of symbolic links","raw_base64":""}

        """)
    #expect(try contents("out/documents.jsonl").split(separator: "\n").count == 2)
  }

  @Test func theRunIsTheSameUntilTheFileCanBeRead() throws {
    try link("in/gone.txt", to: "../later.txt")
    #expect(try pipe("lock", "p.yaml").status == 0)
    #expect(try pipe("run", "p.yaml", "--locked", "--output", "one").status == 3)
    #expect(try pipe("run", "p.yaml", "--locked", "--output", "two", "--workers", "3").status == 3)
    for file in ["documents.jsonl", "quarantine.jsonl"] {
      #expect(try contents("one/\(file)") == contents("two/\(file)"))
    }
    let complete = try pipe("run", "p.yaml", "--output", "one")
    #expect(complete.status == 3, "\(complete.errors)")
    let verified = try pipe("verify", "one")
    #expect(verified.status == 0, "\(verified.errors)")
    try folder.write("later.txt", "Here it is.")
    let locked = try pipe("run", "p.yaml", "--locked", "--follow-symlinks", "--output", "three")
    #expect(locked.status == 78, "\(locked.errors)")
    let again = try pipe("run", "p.yaml", "--follow-symlinks", "--output", "one")
    #expect(again.status == 75, "\(again.errors)")
    #expect(
      again.errors.contains("input 'in/gone.txt': could not be read and can be now"),
      "\(again.errors)")
  }

  @Test func aRetryTakesInWhatCanBeReadByThen() throws {
    try link("in/gone.txt", to: "../in2.txt")
    #expect(try pipe("run", "p.yaml", "--follow-symlinks").status == 3)
    try folder.write("in2.txt", "Here it is.")
    let retry = try pipe("retry", "out")
    #expect(retry.status == 0, "\(retry.errors)")
    #expect(try pipe("run", "p.yaml", "--follow-symlinks", "--output", "whole").status == 0)
    for file in ["documents.jsonl", "report.html"] {
      #expect(try contents("out/\(file)") == contents("whole/\(file)"))
    }
  }

  @Test func whereNothingCanBeReadThereIsNoRun() throws {
    for name in ["a", "z"] {
      try FileManager.default.removeItem(atPath: "\(folder.path)/in/\(name).txt")
    }
    try link("in/gone.txt", to: "nowhere")
    let run = try pipe("run", "p.yaml")
    #expect(run.status == 66)
    #expect(run.errors.contains("'in/gone.txt' cannot be read: "), "\(run.errors)")
  }

  @Test func linksOutOfTheFolderAreFollowedOnlyWhenAskedFor() throws {
    try folder.write("far/w.txt", "Far away.")
    try link("in/far", to: "../far")
    try link("in/inside.txt", to: "a.txt")
    let run = try pipe("run", "p.yaml", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        """
        warning: 'in/far' left out: a link that leads out of 'in' [outside-tree]
        """), "\(run.errors)")
    #expect(try contents("out/documents.jsonl").split(separator: "\n").count == 3)
    let all = try pipe("run", "p.yaml", "--follow-symlinks", "--output", "all")
    #expect(all.errors.contains("4 documents read"), "\(all.errors)")
    #expect(try contents("all/documents.jsonl").contains("Far away."))
    // A path that is named itself is read wherever it leads.
    let named = try pipe("run", "p.yaml", "in/far/w.txt", "in/far", "--output", "named")
    #expect(named.errors.contains("1 document read"), "\(named.errors)")
    // The plan remembers what was asked for.
    let planned = try pipe("plan", "p.yaml", "--follow-symlinks", "--output", "planned")
    #expect(planned.status == 0, "\(planned.errors)")
    let made = try pipe("run", "--plan", "planned")
    #expect(made.status == 0, "\(made.errors)")
    #expect(try contents("planned/documents.jsonl") == contents("all/documents.jsonl"))
  }
}
