internal import PipeConfig
internal import PipeKit

/// Runs the examples of a stage, and checks the rules that every stage must keep.
struct StageTestRun {
  private let registry: Registry
  private let context: PrepareContext

  /// Runs stages of `registry`, which brings those whose layers they read; files are taken from
  /// `directory`.
  init(_ registry: Registry, directory: String = ".") {
    self.registry = registry
    context = PrepareContext(directory: directory) { try FileBytes.read($0) }
  }

  /// Runs all that there is to run for a stage.
  func run(_ name: String, at place: String, _ tally: inout TestTally) {
    guard let type = registry[name] as? any Stage.Type else { return }
    let upstream: [any Stage]
    do {
      upstream = try prepared(upstreamTypes(of: type).map { $0.init() })
    } catch {
      return tally.add(name, at: place, problems: ["\(error)"])
    }
    for example in type.examples {
      tally.add(example.before, at: place, differences(example, type, upstream))
    }
    do {
      let stage = try prepared([type.init()])[0]
      tally.add(
        "the rules for every stage", at: "\(place): \(name)",
        problems: StageSoundness(after: upstream).problems(of: stage))
    } catch {
      tally.add(name, at: place, problems: ["it cannot start: \(error)"])
    }
  }

  private func differences(
    _ example: Example, _ type: any Stage.Type, _ upstream: [any Stage]
  ) -> [TestTally.Difference] {
    let what = example.settings.map { "with \($0)" } ?? "result"
    do {
      let stage = try prepared([try configured(type, example)])[0]
      let found = try ExampleRun.found(example, by: stage, after: upstream)
      if found.utf8.elementsEqual(example.after.utf8) { return [] }
      return [TestTally.Difference(what: what, expected: example.after, found: found)]
    } catch {
      return [TestTally.Difference(what: what, expected: example.after, found: "\(error)")]
    }
  }

  private func configured(_ type: any Stage.Type, _ example: Example) throws -> any Stage {
    guard let notation = example.settings else { return type.init() }
    let reader = YAMLReader(Array(notation.utf8), name: "example of '\(type.info.name)'")
    var problems = reader.problems
    let stage = type.init(settings: reader.node, problems: &problems)
    if let problem = problems.first { throw problem }
    return stage
  }

  private func prepared(_ stages: [any Stage]) throws -> [any Stage] {
    var stages = stages
    for index in stages.indices {
      let folder = registry.folder(of: type(of: stages[index]).info.name)
      try stages[index].prepare(context.inPlugin(folder))
    }
    return stages
  }

  /// The stages that write what a stage reads, in an order in which they can run.
  private func upstreamTypes(of type: any Stage.Type) throws -> [any Stage.Type] {
    var types: [any Stage.Type] = []
    for layer in type.info.reads {
      try addWriter(of: layer, for: type.info.name, to: &types)
    }
    return types
  }

  private func addWriter(
    of layer: String, for reader: String, to types: inout [any Stage.Type]
  ) throws {
    if types.contains(where: { $0.info.writes.contains(layer) }) { return }
    let writers = registry.writers(of: layer).filter { $0 != reader }
    guard let writer = writers.lazy.compactMap({ registry[$0] as? any Stage.Type }).first else {
      throw Diagnostic(
        "missing-layer", "'\(reader)' reads '\(layer)', which no stage here writes")
    }
    for needed in writer.info.reads {
      try addWriter(of: needed, for: writer.info.name, to: &types)
    }
    types.append(writer)
  }
}
