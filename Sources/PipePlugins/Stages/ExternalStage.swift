package import PipeKit

/// A stage that runs in processes of its own.
package protocol ExternalStage: BatchStage, LayerRestorer, OpensFiles {
  associatedtype Home: Place
  /// The settings, in the order that the plugin lists them.
  var values: [JSONValue] { get set }
  var processes: StageProcesses { get set }
}

/// The processes of a stage, once it has been prepared.
package struct StageProcesses: Sendable {
  var pool: SessionPool?

  init() {}
}

extension ExternalStage {
  private static var component: ExternalComponent { ComponentTable[Home.self] }

  /// The settings as the plugin says they are without a pipeline file.
  static var standardValues: [JSONValue] { component.settings.map(\.standard) }

  package static var info: Info { component.info }
  package static var examples: [Example] { component.examples }

  package static var settings: [Setting<Self>] {
    component.settings.enumerated().map { index, setting in
      Setting(
        setting.name, setting.help, shape: setting.shape,
        notation: { setting.shape.notation($0.values[index]) },
        set: { (root: inout Self, node) throws(Diagnostic) in
          root.values[index] = try setting.shape.value(node)
        })
    }
  }

  package mutating func prepare(_ context: borrowing PrepareContext) throws {
    let component = Self.component
    let directory = context.directory
    let context = PrepareContext(directory: directory)
    let settings = JSONValue.object(
      zip(component.settings, values).map { setting, value in
        .init(
          setting.name, setting.shape.resolved(value) { PluginPath.absolute(context.resolve($0)) })
      })
    do {
      processes.pool = try SessionPool(
        component, settings: settings, directory: PluginPath.absolute(directory))
    } catch {
      throw StageUnavailable("\(error)")
    }
  }

  package func openedFiles(_ context: borrowing PrepareContext) -> [String] {
    let directory = context.directory
    let plain = PrepareContext(directory: directory)
    var paths: [String] = []
    for (setting, value) in zip(Self.component.settings, values) {
      _ = setting.shape.resolved(value) { path in
        let path = PluginPath.absolute(plain.resolve(path))
        paths.append(path)
        return path
      }
    }
    return paths
  }

  package func restore(
    _ layer: String, from reader: inout AnnotationReader
  ) throws(DocumentError) -> (any CustomLayer)? {
    Self.component.info.writes.contains(layer) ? try ExternalLayer(layer, from: &reader) : nil
  }

  package mutating func run(
    _ documents: inout [Document], at indices: [Int]
  ) throws -> [(index: Int, verdict: BatchVerdict)] {
    guard let pool = processes.pool else {
      throw StageUnavailable("'\(Self.info.name)' runs before it was prepared")
    }
    var window = WindowRun(Self.component, pool: pool)
    return try window.run(&documents, at: indices)
  }

  /// Runs on one document; returns whether it goes on.
  mutating func run(_ document: inout Document) throws -> Bool {
    var documents = [document]
    let verdicts = try run(&documents, at: [0])
    document = documents[0]
    switch verdicts.first?.verdict {
    case nil: return true
    case .dropped: return false
    case .failed(let error): throw error
    }
  }
}
