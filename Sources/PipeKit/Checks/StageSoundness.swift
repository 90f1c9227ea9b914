/// Checks the rules that every stage must keep, whatever it does.
///
/// Ranges lie inside the text on scalar boundaries and in text order; only declared layers change;
/// the result for a text does not depend on the texts before it; folds are commutative.
package struct StageSoundness {
  /// Prepared stages whose layers the stage reads, in order.
  private let upstream: [any Stage]
  private let texts: [Text]

  package init(after upstream: [any Stage] = [], on texts: [Text] = HardTexts.all) {
    self.upstream = upstream
    self.texts = texts
  }

  /// What is wrong with a prepared stage, as far as the texts show; each text counts once.
  package func problems(of stage: any Stage) -> [String] {
    if let aggregator = stage as? any Aggregator { return problems(ofFold: aggregator) }
    var problems: [String] = []
    var used = stage
    _ = outcome("An unrelated text. Mr Smith, of London, HATED it!", &used)
    for text in texts {
      var fresh = stage
      let once = outcome(text, &fresh)
      let again = outcome(text, &used)
      if once != again {
        problems.append("\(shown(text)): the result depends on what came before")
      }
      if let fault = once.fault { problems.append("\(shown(text)): \(fault)") }
    }
    return problems
  }

  private func outcome(_ text: Text, _ stage: inout any Stage) -> StageOutcome {
    var document = Document(id: "text", text: text)
    do {
      for stage in upstream {
        var runner = StageRunner(stage)
        guard try runner?.run(&document) ?? true else { return .dropped }
      }
      let before = document
      guard var runner = StageRunner(stage) else { return .failed("no-stage", "it is no stage") }
      defer { stage = runner.stage ?? stage }
      guard try runner.run(&document) else { return .dropped }
      return .found(StageFindings(document, before: before, type(of: stage).info))
    } catch let error as DocumentError {
      return .failed(error.code, error.message)
    } catch {
      return .failed("stage-failed", "\(error)")
    }
  }

  /// Folds two halves of the texts in both orders, and through the state's own bytes.
  private func problems(ofFold aggregator: some Aggregator) -> [String] {
    do {
      var halves = (aggregator, aggregator)
      for (index, text) in texts.enumerated() {
        var document = Document(id: "d\(index)", text: text)
        document.ordinal = index
        for stage in upstream {
          var runner = StageRunner(stage)
          _ = try runner?.run(&document)
        }
        if index % 2 == 0 { try halves.0.add(document) } else { try halves.1.add(document) }
      }
      var forwards = halves.0
      try forwards.merge(halves.1)
      var backwards = halves.1
      try backwards.merge(halves.0)
      var problems: [String] = []
      if Self.state(forwards) != Self.state(backwards) {
        problems.append("merging depends on the order")
      }
      var read = aggregator
      let bytes = Self.state(forwards)
      var reader = StateReader(bytes)
      try read.read(from: &reader)
      if Self.state(read) != bytes { problems.append("its state is not what it reads back") }
      var added = halves.0
      var second = StateReader(Self.state(halves.1))
      try added.merge(from: &second)
      if Self.state(added) != bytes {
        problems.append("adding a state is not merging what the state was written of")
      }
      if try forwards.makeTables() != read.makeTables() {
        problems.append("its tables are not those of the state it reads back")
      }
      return problems
    } catch {
      return ["it fails: \(error)"]
    }
  }

  private static func state(_ aggregator: some Aggregator) -> [UInt8] {
    var writer = StateWriter()
    aggregator.write(to: &writer)
    return writer.bytes
  }

  private func shown(_ text: Text) -> String {
    let escaped = text.string.unicodeScalars.prefix(30).map { $0.escaped(asASCII: true) }.joined()
    return "on \"\(escaped)\""
  }
}
