import PipeConfig
import PipeKit
import PipeStages
import PipeTesting
import Synchronization

/// Reads settings such as `{ labels: [ORG, DATE], titles: include }`.
func entitySettings(_ notation: String) throws -> ConfigNode {
  try YAMLReader.node(notation, name: "example")
}

/// The stages that entities read from, and then entities with settings.
struct EntityPipeline {
  private var sentences = Sentences()
  private var entities: Entities

  /// Pipelines without files, by their settings: reading lists and models takes a while.
  private static let prepared = Mutex<[String: EntityPipeline]>([:])

  init(_ notation: String = "{}", files: [String: String] = [:]) throws {
    if files.isEmpty, let known = Self.prepared.withLock({ $0[notation] }) {
      self = known
      return
    }
    var problems: [Diagnostic] = []
    entities = Entities(settings: try entitySettings(notation), problems: &problems)
    if let problem = problems.first { throw problem }
    try entities.prepare(
      PrepareContext(
        reader: { path in
          guard let file = files[path] else { throw DocumentError("no-file", path) }
          return Array(file.utf8)
        },
        yaml: { bytes, path in
          let read = YAMLReader(bytes, name: path)
          guard let node = read.node else { throw InvalidFile(read.problems) }
          return node
        }))
    let pipeline = self
    if files.isEmpty { Self.prepared.withLock { $0[notation] = pipeline } }
  }

  mutating func notes(_ text: Text) throws -> Annotations {
    var notes = Annotations()
    try sentences.annotate(text, into: &notes)
    try entities.annotate(text, into: &notes)
    return notes
  }

  /// The text with its entities marked.
  mutating func marked(_ text: String) throws -> String {
    let text = Text(text)
    return "\(MarkedText(text, layer: Entity.layer, of: try notes(text)))"
  }

  /// What names of more than one candidate may stand for, as `words = name | name`, each once.
  mutating func candidates(_ text: String) throws -> [String] {
    let text = Text(text)
    let notes = try notes(text)
    var lines: [String] = []
    for entity in notes.entities where !entity.candidates.isEmpty {
      let names = notes.strings.string(entity.candidates).split(separator: "\n")
      let line = "\(text.string(entity.range)) = \(names.joined(separator: " | "))"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// The canonical names that differ from the words, as `words = name`, each once and in order.
  mutating func names(_ text: String) throws -> [String] {
    let text = Text(text)
    let notes = try notes(text)
    var names: [String] = []
    for entity in notes.entities where !entity.canonical.isEmpty {
      let line = "\(text.string(entity.range)) = \(notes.strings.string(entity.canonical))"
      if !names.contains(line) { names.append(line) }
    }
    return names
  }
}

/// Every label, numbers included.
let allEntityLabels = "labels: [\(Symbol.entityLabels.map(\.name).joined(separator: ", "))]"

/// The plain text of a marked one.
func plain(_ marked: String) -> String { MarkedText(marked).text.string }
