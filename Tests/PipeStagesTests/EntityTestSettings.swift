import PipeKit
import PipeStages
import PipeTesting
import Synchronization

/// Reads settings such as `{ labels: [ORG, DATE], titles: include }`; the real reader is in another
/// target.
func entitySettings(_ notation: String) throws -> ConfigNode {
  let place = SourceLocation(file: "example", line: 1, column: 1)
  func scalar(_ text: Substring) -> ConfigNode {
    ConfigNode(.scalar(String(text.trimmed), isQuoted: false), at: place)
  }
  var pairs: [(key: ConfigNode, value: ConfigNode)] = []
  var rest = Substring(notation.trimmed.dropFirst().dropLast())
  while let colon = rest.firstIndex(of: ":") {
    let key = scalar(rest[..<colon])
    rest = rest[rest.index(after: colon)...].trimmed
    let value: ConfigNode
    if rest.first == "[" {
      let end = rest.firstIndex(of: "]") ?? rest.endIndex
      let items = rest[..<end].dropFirst().split(separator: ",").map { scalar($0) }
      value = ConfigNode(.sequence(items), at: place)
      rest = rest[end...].dropFirst()
    } else {
      let end = rest.firstIndex(of: ",") ?? rest.endIndex
      value = scalar(rest[..<end])
      rest = rest[end...]
    }
    pairs.append((key, value))
    rest = rest.drop { $0 == "," || $0 == " " }
  }
  return ConfigNode(.mapping(pairs), at: place)
}

extension StringProtocol {
  fileprivate var trimmed: SubSequence {
    var part = self[...]
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return part.drop { $0.isWhitespace }
  }
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
      PrepareContext { path in
        guard let file = files[path] else { throw DocumentError("no-file", path) }
        return Array(file.utf8)
      })
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
