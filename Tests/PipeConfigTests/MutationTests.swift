import PipeConfig
import PipeKit
import Testing

@Suite struct MutationTests {
  private static let good = """
    version: 1
    name: "news ${RUNS:x}"
    input:
      - files: sample/*.txt
        format: txt
    stages:
      - normalize: { lowercase: true, quotes: straight }
      - sentences
      - use: ner
        id: names
        with: { labels: &l [PERSON, ORG] }
        when: { lang: [en] }
      - ner: { labels: *l }
      - sentiment   # tone
    output: { directory: runs/x, tables: [csv] }
    max_errors: 1%
    tests:
      - text: |
          Mr Macron warned
          Russia.
        expect: { sentences: 1, entities: ["Macron PERSON"] }
    """

  @Test("A damaged file gives a pipeline or problems in places that exist", arguments: 0..<8)
  func damaged(_ seed: UInt64) {
    var mutation = Mutation(seed: seed)
    for _ in 0..<150 {
      let bytes = mutation.mutate(Array(Self.good.utf8))
      let file = load(bytes: bytes)
      let hasError = file.problems.contains { $0.severity == .error }
      #expect((file.pipeline == nil) == hasError)
      #expect(!file.rendered.isEmpty || file.problems.isEmpty)
      for problem in file.problems { expectPlace(problem, in: file, bytes) }
      #expect(load(bytes: bytes).problems == file.problems)
    }
  }

  @Test func `Bad files with more damage are read without harm`() {
    var mutation = Mutation(seed: 7)
    for file in BadFile.all {
      for _ in 0..<6 {
        let bytes = mutation.mutate(Array(file.yaml.utf8))
        let read = load(bytes: bytes, overrides: file.overrides)
        for problem in read.problems { expectPlace(problem, in: read, bytes) }
      }
    }
  }

  @Test("Every beginning of a file is read without harm", arguments: 0..<4)
  func beginning(_ part: Int) {
    let bytes = Array(Self.good.utf8)
    for count in stride(from: part, through: bytes.count, by: 4) {
      let file = load(bytes: Array(bytes[..<count]))
      for problem in file.problems { expectPlace(problem, in: file, Array(bytes[..<count])) }
    }
  }

  @Test func `Damaged overrides are read without harm`() {
    var mutation = Mutation(seed: 99)
    let yaml = "version: 1\nstages: [sentences, ner]"
    for _ in 0..<500 {
      let bytes = mutation.mutate(Array("stages.ner.labels=[PERSON, \"ORG\"]".utf8))
      let file = load(yaml, overrides: [String(decoding: bytes, as: UTF8.self), "name=x"])
      for problem in file.problems { expectPlace(problem, in: file, bytes) }
    }
  }

  private func expectPlace(_ problem: Diagnostic, in file: PipelineFile, _ bytes: [UInt8]) {
    guard let place = problem.location,
      let source = file.sources.first(where: { $0.name == place.file })
    else {
      Issue.record("\(problem) has no place")
      return
    }
    let columns = source.line(place.line).count
    #expect(
      (1...source.lineCount).contains(place.line) && (1...columns + 1).contains(place.column)
        && place.length >= 1 && place.column + place.length <= columns + 2,
      "\(problem) in \(String(decoding: bytes, as: UTF8.self))")
  }
}
