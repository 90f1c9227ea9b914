import Foundation
import PipeConfig
import PipeKit
import Testing
import TestSupport

/// Every file of the YAML test suite, whole and each text in it, goes through the reader.
@Suite struct YAMLTestSuiteTests {
  /// One text of the suite.
  struct Case {
    var name: String
    var yaml: String
    var isInvalid: Bool
  }

  private static let folder = SharedData.url("data/yaml/yaml-test-suite/src")

  private static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  private static func cases() throws -> [Case] {
    var cases: [Case] = []
    for (name, bytes) in try files() {
      let read = YAMLReader(bytes, name: name)
      guard case .sequence(let entries)? = read.node?.value else {
        Issue.record("\(DiagnosticRenderer(sources: [read.source]).render(read.problems))")
        continue
      }
      var isInvalid = false
      for (index, entry) in entries.enumerated() {
        guard case .mapping(let pairs) = entry.value else { continue }
        let fields = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key.scalar ?? "", $0.value) })
        isInvalid = fields["fail"]?.scalar == "true"
        guard let yaml = fields["yaml"]?.scalar else { continue }
        cases.append(
          Case(name: "\(name) \(index)", yaml: unescaped(yaml), isInvalid: isInvalid))
      }
    }
    return cases
  }

  /// Writes the suite's visible characters as what they stand for.
  private static func unescaped(_ text: String) -> String {
    var result = text
    for tab in ["———»", "——»", "—»", "»"] { result = result.replacing(tab, with: "\t") }
    result = result.replacing("␣", with: " ").replacing("↵", with: "").replacing("←", with: "\r")
    result = result.replacing("⇔", with: "\u{FEFF}")
    return result.replacing("∎\n", with: "").replacing("∎", with: "")
  }

  @Test(.enabled(if: isPresent, "../shared/data is absent"))
  func `Every file and every text goes through without harm`() throws {
    let files = try Self.files()
    #expect(files.count > 300)
    for (name, bytes) in files {
      #expect(!load(bytes: bytes, path: name).problems.isEmpty)
    }
    for test in try Self.cases() {
      let file = load(test.yaml, path: test.name)
      #expect(!file.rendered.isEmpty, "\(test.name)")
    }
  }

  @Test(.enabled(if: isPresent, "../shared/data is absent"))
  func `Nearly every invalid text is refused and nearly every valid one read`() throws {
    var counts = (invalid: 0, refused: 0, valid: 0, read: 0)
    // What pipeline files exclude, and no fault in YAML.
    let excluded: Set<String> = [
      "tag", "second-document", "invalid-key", "duplicate-key", "directive", "control-character",
      "cyclic-alias",
    ]
    for test in try Self.cases() {
      let problems = YAMLReader(Array(test.yaml.utf8), name: test.name).problems
      if test.isInvalid {
        counts.invalid += 1
        if !problems.isEmpty { counts.refused += 1 }
      } else {
        counts.valid += 1
        if problems.allSatisfy({ excluded.contains($0.code) }) { counts.read += 1 }
      }
    }
    // libyaml reads YAML 1.1, and differs from the suite's 1.2 in the rest.
    #expect(counts.refused * 100 >= counts.invalid * 80, "\(counts)")
    #expect(counts.read * 100 >= counts.valid * 80, "\(counts)")
  }

  @Test(.enabled(if: isPresent, "../shared/data is absent"))
  func `Every plain scalar stands where its place says`() throws {
    var count = 0
    for test in try Self.cases() {
      let read = YAMLReader(Array(test.yaml.utf8), name: test.name)
      guard let node = read.node else { continue }
      count += checkPlaces(node, in: read.source)
    }
    #expect(count > 400)
  }

  /// Compares plain scalars of one line with the text at their place; returns how many there were.
  private func checkPlaces(_ node: ConfigNode, in source: SourceText) -> Int {
    switch node.value {
    case .sequence(let items): return items.reduce(0) { $0 + checkPlaces($1, in: source) }
    case .mapping(let pairs):
      return pairs.reduce(0) {
        $0 + checkPlaces($1.key, in: source) + checkPlaces($1.value, in: source)
      }
    case .scalar(let text, let isQuoted):
      let line = source.line(node.location.line)
      let start = line.startIndex + node.location.column - 1
      let end = start + node.location.length
      let runsOn = end == line.endIndex
      guard !isQuoted, !text.isEmpty, line.indices.contains(start), line[start] != "&",
        !runsOn || end - start == text.unicodeScalars.count
      else { return 0 }
      #expect(Array(text.unicodeScalars) == Array(line[start..<end]), "\(source.name)")
      return 1
    }
  }
}
