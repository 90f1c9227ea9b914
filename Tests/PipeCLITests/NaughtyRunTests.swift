import Foundation
import Testing

/// The Big List of Naughty Strings through the whole command: as ids, metadata, texts and files.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: NaughtyStrings.file.path),
    "the strings are not beside the checkout"))
struct NaughtyRunTests {
  private let folder: TemporaryFolder
  private let strings: [String]

  init() throws {
    folder = try TemporaryFolder()
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: NaughtyStrings.file))
    strings = try #require(value as? [String]).filter { !$0.isEmpty }
    #expect(strings.count >= 500)
  }

  @Test func comeThroughAsIdsMetadataAndTexts() throws {
    let lines = try strings.map { string in
      let text = "\(string)\n\nMr Macron praised \(string). \(string) said no more."
      let object = ["id": string, "text": text, "title": string, "section": string, string: "x"]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    try folder.write("naughty.jsonl", lines.joined(separator: "\n"))
    try check(inputs: [folder.path("naughty.jsonl")], documents: strings.count)
  }

  @Test func comeThroughAsFiles() throws {
    for (number, string) in strings.enumerated() {
      try folder.write("\(1_000 + number).txt", string)
    }
    try check(inputs: [folder.path("*.txt")], documents: strings.count)
  }

  /// Runs the whole job; every document must be written or quarantined, every span must be its
  /// slice, and the report may hold no element that the report of the samples does not hold.
  private func check(inputs: [String], documents: Int) throws {
    let output = folder.path("out")
    let process = try PipeProcess(["run", "pipelines/news.yaml"] + inputs + ["--output", output])
    #expect(process.status == 0 || process.status == 3, "\(process.errors)")

    let written = try lines("\(output)/documents.jsonl")
    let quarantined = try lines("\(output)/quarantine.jsonl")
    #expect(written.count + quarantined.count == documents)
    #expect(written.count > documents * 9 / 10)
    for document in written { try checkSpans(document) }

    let samples = folder.path("samples")
    #expect(try PipeProcess(["run", "pipelines/news.yaml", "--output", samples]).status == 0)
    let strange = try elements("\(output)/report.html").subtracting(
      elements("\(samples)/report.html"))
    #expect(strange.isEmpty, "\(strange)")
  }

  private func lines(_ path: String) throws -> [[String: Any]] {
    try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map {
      try #require(try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  private func checkSpans(_ document: [String: Any]) throws {
    let text = Array(try #require(document["text"] as? String).unicodeScalars)
    for entity in try #require(document["entities"] as? [[String: Any]]) {
      let start = try #require(entity["start"] as? Int)
      let end = try #require(entity["end"] as? Int)
      let slice = String(String.UnicodeScalarView(text[start..<end]))
      #expect(Array(slice.utf8) == Array(try #require(entity["text"] as? String).utf8))
    }
  }

  /// The names of a page's elements.
  private func elements(_ path: String) throws -> Set<String> {
    let page = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return Set(page.matches(of: /<[!\/]?([a-zA-Z][a-zA-Z0-9]*|--)/).map { String($0.output.1) })
  }
}

/// Where the list is, beside the checkout.
private enum NaughtyStrings {
  static let file: URL = {
    let shared =
      ProcessInfo.processInfo.environment["PIPE_SHARED"].map { URL(filePath: $0) }
      ?? PipeProcess.packageRoot.deletingLastPathComponent().appending(path: "shared")
    return shared.appending(path: "data/normalization/blns.json")
  }()
}
