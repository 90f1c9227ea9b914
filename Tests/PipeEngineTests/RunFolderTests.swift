import Foundation
import PipeKit
import Testing

@testable import PipeEngine

@Suite struct RunFolderTests {
  private let path = NSTemporaryDirectory() + "pipe-run-\(UUID().uuidString)"

  private func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func showsNoFileBeforeItIsWhole() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try RunFolder(path)
    var files = try RunFiles(folder, sinks: [LineSink()])
    try files.write(Encoded(bytes: Array("a\n".utf8), rows: 1), sink: 0)
    #expect(try contents() == [".pipe"])

    try files.add("table.csv") { try $0(Encoded(bytes: Array("x\n1\n".utf8), rows: 1)) }
    try files.publish(manifest: Array("{}".utf8))
    #expect(try contents() == [".pipe", "lines.txt", "manifest.json", "table.csv"])
    #expect(files.records.map(\.path) == ["lines.txt", "table.csv"])
    let read = try InputRecord(path: "lines.txt", readingFrom: Array("\(path)/lines.txt".utf8))
    #expect(files.records[0].sha256 == read.sha256)
    #expect(files.records[0].size == read.size)
    #expect(read.sha256 == "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7")
  }

  @Test func refusesAFolderWithOtherFiles() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "mine".write(toFile: path + "/thesis.txt", atomically: true, encoding: .utf8)
    let error = #expect(throws: EngineError.self) { try RunFolder(path) }
    #expect(
      "\(try #require(error))"
        == "cannot create '\(path)': the folder holds other files, such as 'thesis.txt'")
    #expect(try contents() == ["thesis.txt"])
  }

  @Test func refusesASecondRunAtTheSameTime() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let first = try RunFolder(path)
    #expect(throws: EngineError.self) { try RunFolder(path) }
    withExtendedLifetime(first) {}
  }

  @Test func takesAwayWhatAKilledRunLeft() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    var folder: RunFolder? = try RunFolder(path)
    _ = try RunFiles(try #require(folder), sinks: [LineSink()])
    folder = nil
    _ = try RunFolder(path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path + "/.pipe/unfinished").isEmpty)
  }

  @Test func saysWhyAFolderCannotBeMade() throws {
    try "a file".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let error = #expect(throws: EngineError.self) { try RunFolder(path + "/inside") }
    #expect("\(try #require(error))".hasSuffix("Not a directory"))
  }
}
