package import PipeKit

/// Sends gold texts through a prepared pipeline's stages; aggregators stay out.
package struct GoldRun: Sendable {
  private var steps: [Step] = []
  /// The step that must see the gold target; nil where the task has none.
  private var targetStep: Int?

  private struct Step: Sendable {
    let id: String
    let condition: Condition?
    var runner: StageRunner
  }

  /// Takes the stages that the task needs, or returns nil if none of them writes its layer.
  package init?(_ pipeline: Pipeline, task: EvalTask) {
    var answering: Int?
    for stage in pipeline.stages {
      guard let runner = StageRunner(stage.stage), runner.aggregator == nil else { continue }
      if answering == nil, type(of: stage.stage).info.writes.contains(task.layer) {
        answering = steps.count
      }
      steps.append(Step(id: stage.id, condition: stage.condition, runner: runner))
    }
    guard let answering else { return nil }
    targetStep = task == .targets ? answering : nil
  }

  /// What the stages find in a text. A document that is dropped or refused says so and is scored
  /// as one in which nothing was found.
  package mutating func findings(in gold: GoldDocument) -> Findings {
    do {
      return Findings(try document(for: gold))
    } catch {
      var findings = Findings()
      findings.missing = error.reason
      return findings
    }
  }

  /// Why there is no result for a document.
  package struct Refusal: Error {
    package let reason: String
  }

  /// The document with what the stages found in it.
  package mutating func document(for gold: GoldDocument) throws(Refusal) -> Document {
    var document = Document(id: gold.id, text: gold.text, metadata: gold.metadata)
    for index in steps.indices {
      if index == targetStep, let target = gold.target { Self.put(target, into: &document) }
      if let condition = steps[index].condition, !condition.matches(document) { continue }
      let isKept: Bool
      do {
        isKept = try steps[index].runner.run(&document)
      } catch {
        throw Refusal(reason: "'\(steps[index].id)' refused it: \(error)")
      }
      if !isKept { throw Refusal(reason: "'\(steps[index].id)' dropped it") }
    }
    return document
  }

  /// Makes the target an entity, in place of those that overlap it, so that it gets a judgement.
  private static func put(_ target: TextRange, into document: inout Document) {
    let range = document.alignment.targetRange(of: target)
    let found = document.notes.entities
    let label = found.first { $0.range == range }?.label ?? .miscellaneous
    var entities = found.filter { !$0.range.overlaps(range) && $0.range != range }
    let place = entities.firstIndex { range < $0.range } ?? entities.count
    entities.insert(Entity(range, label: label), at: place)
    document.notes.entities = Layer(sorted: entities)
  }
}
