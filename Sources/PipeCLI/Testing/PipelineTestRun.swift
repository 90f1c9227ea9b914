internal import PipeIO
internal import PipeKit

/// Runs the `tests:` of a prepared pipeline and says what differs.
struct PipelineTestRun {
  private let pipeline: Pipeline
  /// Whether snapshots are written in place of compared.
  private let updates: Bool

  init(_ pipeline: Pipeline, updates: Bool = false) {
    self.pipeline = pipeline
    self.updates = updates
  }

  /// Runs every test.
  func run(_ tally: inout TestTally, console: Console) throws {
    for test in pipeline.tests {
      let place = test.location.map { "\($0.file):\($0.line)" } ?? pipeline.name
      var document = Document(id: "test", text: Text(test.text))
      if let end = end(of: &document) {
        let difference = TestTally.Difference(what: "document", expected: "kept", found: end)
        tally.add(test.text, at: place, [difference])
        continue
      }
      var differences = differences(test, document)
      if let snapshot = test.snapshot {
        let path = PrepareContext(directory: pipeline.directory).resolve(snapshot)
        let bytes = Snapshot(document, of: pipeline).bytes
        if updates, (try? FileBytes.read(path)) != bytes {
          try FileBytes.write(bytes, to: path, console: console)
          tally.update(path)
        }
        differences += Snapshot.differences(of: bytes, from: path)
      }
      tally.add(test.text, at: place, differences)
    }
  }

  /// Sends a document through the stages; returns why it goes no further, or nil.
  private func end(of document: inout Document) -> String? {
    for stage in pipeline.stages {
      guard var runner = StageRunner(stage.stage), runner.aggregator == nil else { continue }
      if let condition = stage.condition, !condition.matches(document) { continue }
      do {
        guard try runner.run(&document) else { return "dropped by '\(stage.id)'" }
      } catch {
        return "rejected by '\(stage.id)': \(error)"
      }
    }
    return nil
  }

  private func differences(
    _ test: PipelineTest, _ document: Document
  ) -> [TestTally.Difference] {
    let notes = document.notes
    let common = [
      compare("sentences", test.sentences, notes.sentences.count),
      compare("entities", test.entities, entities(of: document)),
      compare("sentiment", test.sentiment, notes.sentiment.document?.polarity.name ?? "none"),
    ]
    let layers = test.layers.map { layer, words in
      compare(
        layer, words,
        MarkedText(document.text, layer: layer, of: notes).marks.map {
          document.text.string($0.range)
        })
    }
    let facts = test.facts.map { name, value in
      compare(name, value, notes.facts[name]?.description ?? "nothing")
    }
    return (common + layers + facts).compactMap { $0 }
  }

  private func compare<Value: Equatable>(
    _ what: String, _ expected: Value?, _ found: Value
  ) -> TestTally.Difference? {
    guard let expected, expected != found else { return nil }
    return TestTally.Difference(what: what, expected: "\(expected)", found: "\(found)")
  }

  /// Entities in the notation of a test: `words LABEL`.
  private func entities(of document: Document) -> [String] {
    document.notes.entities.map { entity in
      let words = document.original.string(document.originalRange(entity.range))
      return "\(words) \(entity.label.name)"
    }
  }
}
