import Foundation
import PipeKit
import Testing
import TestSupport

@testable import PipeIO

@Suite struct InputFilesTests {
  private func tree() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a.txt", "Z.txt", ".hidden.txt", "notes.md", "data/x.jsonl", "data/y.ndjson.gz",
      "data/deep/z.csv", "data/deep/.git/no.txt", "data/LICENSE", "[1] odd.txt", "c.tsv.GZ",
    ] {
      try folder.write(name, "x")
    }
    return folder
  }

  private func paths(_ inputs: InputFiles) -> [String] { inputs.files.map(\.path) }

  @Test func `a glob finds files in byte order without hidden ones`() throws {
    let folder = try tree()
    #expect(paths(folder.resolve("*.txt")) == ["Z.txt", "[1] odd.txt", "a.txt", "b.txt"])
    #expect(paths(folder.resolve("[ab].txt")) == ["a.txt", "b.txt"])
    #expect(paths(folder.resolve(".*.txt")) == [".hidden.txt"])
    #expect(paths(folder.resolve("{notes.md,data/*/*.csv}")) == ["data/deep/z.csv", "notes.md"])
    #expect(
      paths(folder.resolve("**/*.{jsonl,csv,gz}"))
        == ["data/deep/z.csv", "data/x.jsonl", "data/y.ndjson.gz"])
  }

  @Test func `a folder means every file below it with a known extension`() throws {
    let folder = try tree()
    let below = ["data/deep/z.csv", "data/x.jsonl", "data/y.ndjson.gz"]
    #expect(paths(folder.resolve("data")) == below)
    #expect(paths(folder.resolve("./data/")) == below)
    #expect(paths(folder.resolve("data/**")) == below)
    #expect(
      folder.resolve("data").problems.map(\.message) == [
        "'data/LICENSE' left out: the extension tells no format"
      ])
    #expect(!folder.resolve("data").isUnusable)
    #expect(folder.resolve("data").files.map(\.format) == [.csv, .jsonl, .jsonl])
    #expect(folder.resolve("data").totalSize == 3)
  }

  @Test func `a name that is there is meant as it is`() throws {
    let folder = try tree()
    #expect(paths(folder.resolve("[1] odd.txt")) == ["[1] odd.txt"])
    #expect(paths(folder.resolve("\\[1\\]*")) == ["[1] odd.txt"])
    #expect(paths(folder.resolve(".hidden.txt")) == [".hidden.txt"])
    #expect(paths(folder.resolve("data/../a.txt")) == ["data/../a.txt"])
  }

  @Test func `a file that two patterns mean belongs to the first`() throws {
    let folder = try tree()
    #expect(
      paths(folder.resolve("b.txt", "./*.txt")) == ["b.txt", "Z.txt", "[1] odd.txt", "a.txt"])
  }

  @Test func `loops of links end and a file keeps its own path`() throws {
    let folder = try tree()
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder.path + "/data/deep/up", withDestinationPath: "..")
    try manager.createSymbolicLink(atPath: folder.path + "/again", withDestinationPath: "data")
    try manager.createSymbolicLink(atPath: folder.path + "/gone.txt", withDestinationPath: "no")
    #expect(paths(folder.resolve("**/*.csv")) == ["data/deep/z.csv"])
    #expect(paths(folder.resolve("*/deep/*.csv")) == ["again/deep/z.csv", "data/deep/z.csv"])
    #expect(
      paths(folder.resolve("again")) == ["again/deep/z.csv", "again/x.jsonl", "again/y.ndjson.gz"])
    #expect(paths(folder.resolve("gone*")) == [])
  }

  @Test func `links out of the tree are followed only when asked for`() throws {
    let folder = try tree()
    let other = try TemporaryFolder()
    try other.write("far/w.txt", "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/data/link", withDestinationPath: other.path)
    let kept = folder.resolve("data/**/*")
    #expect(!paths(kept).contains("data/link/far/w.txt"))
    #expect(
      kept.problems.map(\.message).contains(
        "'data/link' left out: a link that leads out of 'data'"))
    #expect(!kept.isUnusable)
    let pattern = InputPattern("data/**/*.txt", followsLinks: true)
    let followed = InputFiles.resolve(patterns: [pattern], directory: folder.path)
    #expect(paths(followed) == ["data/link/far/w.txt"])
    #expect(followed.problems.isEmpty)
    #expect(paths(folder.resolve("data/link")) == ["data/link/far/w.txt"])
    #expect(paths(folder.resolve("data/link/far/*.txt")) == ["data/link/far/w.txt"])
  }

  @Test func `names that are not UTF-8 are found and shown repaired`() throws {
    let folder = try TemporaryFolder()
    let path = Array(folder.path.utf8) + [0x2F, 0x61, 0xFF] + Array(".txt".utf8) + [0]
    let file = path.withUnsafeBytes {
      fopen($0.baseAddress!.assumingMemoryBound(to: CChar.self), "w")!
    }
    fputs("hello", file)
    fclose(file)
    let inputs = folder.resolve("*.txt")
    #expect(paths(inputs) == ["a\u{FFFD}.txt"])
    let result = ReadResult(FileSource(inputs.files))
    #expect(result.texts == ["hello"])
    #expect(result.ids == ["a\u{FFFD}"])
  }

  @Test func `what is neither a file nor a folder is refused`() throws {
    let folder = try TemporaryFolder()
    mkfifo(folder.path + "/pipe.txt", 0o600)
    let problem = folder.resolve("pipe.txt").problems.first
    #expect(problem?.code == "not-a-file")
    #expect(problem?.message == "'pipe.txt' is neither a file nor a folder")
    #expect(folder.resolve("*.txt").problems.map(\.code) == ["no-files"])
  }

  @Test(arguments: [
    (
      "x/*.txt", "no-files", "no files match 'x/*.txt'",
      "'FOLDER' holds 8 other names, such as 'Z.txt'"
    ),
    ("a.tx", "missing-file", "'a.tx' does not exist", "'FOLDER' holds 'a.txt'"),
    ("data/x.json", "missing-file", "'data/x.json' does not exist", "'data' holds 'x.jsonl'"),
    (
      "data/deep/q*.txt", "no-files", "no files match 'data/deep/q*.txt'",
      "'data/deep' holds only 'z.csv'"
    ),
    ("", "missing-file", "'' does not exist", "write the path of a file, a folder, or a pattern"),
    (
      "empty", "no-files", "the folder 'empty' holds no documents",
      "files are taken by their extension: txt, md, jsonl, ndjson, csv, tsv, each also with .gz"
    ),
    (
      "data/LICENSE", "unknown-format", "the extension of 'data/LICENSE' tells no format",
      "write 'format: txt' (or md, jsonl, csv, tsv) beside it; known extensions are txt, md, jsonl, ndjson, csv, tsv, each also with .gz"
    ),
    (
      "data/L*", "unknown-format", "the extension of 'data/LICENSE' tells no format",
      "write 'format: txt' (or md, jsonl, csv, tsv) beside it; known extensions are txt, md, jsonl, ndjson, csv, tsv, each also with .gz"
    ),
    (
      "data/*", "unknown-format", "'data/LICENSE' left out: the extension tells no format",
      "write 'format: txt' if they are to be read"
    ),
    (
      "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", "too-many-patterns",
      "'{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}' stands for more than 1000 patterns", nil
    ),
  ])
  func `problems say what there is instead`(
    pattern: String, code: String, message: String, help: String?
  ) throws {
    let folder = try tree()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/empty", withIntermediateDirectories: true)
    let problem = try #require(folder.resolve(pattern).problems.first)
    #expect(problem.code == code)
    #expect(problem.message == message)
    #expect(problem.help?.replacing(folder.path, with: "FOLDER") == help)
  }

  @Test func `a file that is left out forbids nothing, and one that is missing does`() throws {
    let folder = try tree()
    #expect(folder.resolve("data/*").problems.map(\.severity) == [.warning])
    #expect(!folder.resolve("data/*").isUnusable)
    #expect(folder.resolve("data/*", "nowhere.txt").isUnusable)
  }

  @Test func `a problem points at its pattern`() throws {
    let folder = try TemporaryFolder()
    let place = SourceLocation(file: "pipe.yaml", line: 3, column: 12, length: 5)
    let pattern = InputPattern("x.txt", format: "jsnl", location: place)
    let inputs = InputFiles.resolve(patterns: [pattern], directory: folder.path)
    #expect(
      inputs.problems == [
        Diagnostic(
          "unknown-format", "there is no format 'jsnl'", at: place, help: "did you mean 'jsonl'?")
      ])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `files without permission are named`() throws {
    let folder = try tree()
    chmod(folder.path + "/a.txt", 0)
    let inputs = folder.resolve("*.txt")
    #expect(inputs.problems.isEmpty)
    let unread = inputs.files.filter { $0.failure != nil }
    #expect(unread.map(\.path) == ["a.txt"])
    #expect(unread.map(\.failure) == ["it cannot be read: permission denied"])
    let named = folder.resolve("a.txt")
    #expect(named.problems.map(\.message) == ["'a.txt' cannot be read: permission denied"])
  }

  @Test func `a format that is given holds for any name`() throws {
    let folder = try tree()
    let pattern = InputPattern("data/LIC*", format: "txt")
    let inputs = InputFiles.resolve(patterns: [pattern], directory: folder.path)
    #expect(inputs.files.map(\.format) == [.txt])
    #expect(inputs.files.map(\.documentID) == ["LICENSE"])
  }

  @Test func `documents are named by as much of the path as tells them apart`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "x/b.txt", "y/b.txt", "y/b.md", "x/c.v1.txt.gz", "d.md", "x/a.txt.md"] {
      try folder.write(name, "x")
    }
    let names = folder.resolve(".").files.map { "\($0.path) \($0.documentID)" }
    #expect(
      names == [
        "a.txt a", "d.md d", "x/a.txt.md a.txt", "x/b.txt x/b", "x/c.v1.txt.gz c.v1",
        "y/b.md y/b.md", "y/b.txt y/b.txt",
      ])
  }

  @Test func `standard input is one input however often it is named`() {
    let inputs = InputFiles.resolve(
      patterns: [InputPattern("-"), InputPattern("-", format: "csv")], directory: ".")
    #expect(inputs.files.map(\.path) == ["-"])
    #expect(inputs.files.map(\.documentID) == ["stdin"])
    #expect(inputs.totalSize == nil)
  }
}
