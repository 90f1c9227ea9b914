import PipeKit

/// Reads gold files: JSON Lines, one document a line, offsets in code points.
///
/// `sentences` are pairs `[start, end]` or objects with `start` and `end`; `entities` are objects
/// with a `label` besides, `mentions` have a `chain` as well; `attributions` are objects with lists
/// of spans in `source` and `content`; `label` is -1, 0 or 1; `target` is an object, `target_entity`
/// a name. Other plain fields, and those of `meta`, are the document's metadata.
package struct GoldReader: Sendable {
  private let task: EvalTask
  /// Fields that hold answers, of this task or another: no stage may see them.
  private static let withheld = [
    "id", "text", "meta", "tokens", "sentences", "entities", "mentions", "sentiment", "quotes",
    "facts",
    "attributions", "paragraphs", "label", "score", "score5", "target", "target_entity", "source",
    "offset_unit",
  ]

  package init(_ task: EvalTask) { self.task = task }

  /// Reads a whole file; the first line that is wrong ends it.
  package func read(_ bytes: [UInt8]) throws(GoldError) -> [GoldDocument] {
    var documents: [GoldDocument] = []
    var seen = DuplicateIDs()
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy(\.isASCIIWhitespace) { continue }
      var document: GoldDocument
      do throws(GoldError) {
        document = try self.document(Array(line))
      } catch {
        throw GoldError(line: number, error.message)
      }
      document.line = number
      guard seen.insert(document.id) else {
        throw GoldError(line: number, "an earlier line has the id '\(document.id)'")
      }
      documents.append(document)
    }
    try checkAnswers(documents)
    return documents
  }

  /// Refuses a file that was made for another task.
  private func checkAnswers(_ documents: [GoldDocument]) throws(GoldError) {
    if documents.isEmpty { throw GoldError("there is no document in it") }
    let field: String? =
      switch task {
      case .sentences: documents.contains { $0.sentences != nil } ? nil : "sentences"
      case .ner: documents.contains { $0.entities != nil } ? nil : "entities"
      case .quotes: documents.contains { $0.quotations != nil } ? nil : "attributions"
      case .coref: documents.contains { $0.mentions != nil } ? nil : "mentions"
      case .sentiment, .targets, .actors: nil
      }
    if let field {
      throw GoldError("no line has '\(field)', which --task \(task.rawValue) is scored by")
    }
  }

  private func document(_ line: [UInt8]) throws(GoldError) -> GoldDocument {
    let json: JSONValue
    do {
      json = try JSONParser.parse(line)
    } catch {
      throw GoldError("\(error)")
    }
    guard case .object(let members) = json else {
      throw GoldError("expected an object, found \(json.kind)")
    }
    guard let text = json["text"]?.string else { throw GoldError("there is no text in 'text'") }
    var document = GoldDocument(id: try id(of: json), text: Text(text))
    document.metadata = metadata(members)
    var spans = GoldSpans(document.text)
    switch task {
    case .sentences: document.sentences = try spans.ranges(json["sentences"], "sentences")
    case .ner: document.entities = try spans.entities(json["entities"])
    case .coref: document.mentions = try spans.mentions(json["mentions"])
    case .sentiment: document.label = try polarity(json["label"])
    case .targets:
      document.label = try polarity(json["label"])
      guard let target = json["target"] else { throw GoldError("there is no 'target'") }
      document.target = try spans.range(target, "target")
    case .actors:
      document.label = try polarity(json["label"])
      guard let name = json["target_entity"]?.string, !name.isEmpty else {
        throw GoldError("there is no name in 'target_entity'")
      }
      document.actor = name
    case .quotes: document.quotations = try spans.quotations(json["attributions"])
    }
    return document
  }

  private func id(of json: JSONValue) throws(GoldError) -> String {
    switch json["id"] {
    case .string(let id), .number(let id): return id
    case .null, .bool, .array, .object, nil:
      throw GoldError("there is no string or number in 'id'")
    }
  }

  private func polarity(_ value: JSONValue?) throws(GoldError) -> Polarity {
    guard let number = value?.integer, let small = Int8(exactly: number),
      let polarity = Polarity(rawValue: small)
    else { throw GoldError("'label' is not -1, 0 or 1") }
    return polarity
  }

  private func metadata(_ members: [JSONValue.Member]) -> Metadata {
    var metadata = Metadata()
    for member in members {
      if member.key == "meta", case .object(let inner) = member.value {
        for field in inner { metadata[field.key] = field.value }
      } else if !Self.withheld.contains(member.key) {
        switch member.value {
        case .string, .number, .bool: metadata[member.key] = member.value
        case .null, .array, .object: break
        }
      }
    }
    return metadata
  }
}
