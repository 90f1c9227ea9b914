internal import PipeKit

/// Runs the `tests:` of a prepared pipeline and says what differs.
struct PipelineTestRun {
  private let pipeline: Pipeline

  init(_ pipeline: Pipeline) { self.pipeline = pipeline }

  /// One difference between what a test expects and what the stages found.
  struct Difference: Hashable {
    let what: String
    let expected: String
    let found: String
  }

  /// The differences of one test; none where it passes.
  func differences(_ test: PipelineTest) throws -> [Difference] {
    var document = Document(id: "test", text: Text(test.text))
    for stage in pipeline.stages {
      guard var runner = StageRunner(stage.stage), runner.aggregator == nil else { continue }
      guard try runner.run(&document) else {
        return [Difference(what: "document", expected: "kept", found: "dropped by '\(stage.id)'")]
      }
    }
    return [
      compare("sentences", test.sentences, document.notes.sentences.count),
      compare("entities", test.entities, entities(of: document)),
      compare(
        "sentiment", test.sentiment, document.notes.sentiment.document?.polarity.name ?? "none"),
    ].compactMap { $0 }
  }

  private func compare<Value: Equatable>(
    _ what: String, _ expected: Value?, _ found: Value
  ) -> Difference? {
    guard let expected, expected != found else { return nil }
    return Difference(what: what, expected: "\(expected)", found: "\(found)")
  }

  /// Entities in the notation of a test: `words LABEL`.
  private func entities(of document: Document) -> [String] {
    document.notes.entities.map { entity in
      let words = document.original.string(document.originalRange(entity.range))
      return "\(words) \(entity.label.name)"
    }
  }
}
