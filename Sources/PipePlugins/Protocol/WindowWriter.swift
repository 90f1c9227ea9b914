internal import PipeIO
import PipeKit

/// Writes documents for a plugin: each with its identifier, its text and the layers it reads.
///
/// Spans count from the text as rewriters left it, which is the text that is sent.
struct WindowWriter {
  private let reads: [String]
  private let needsMetadata: Bool
  private let unit: OffsetUnit
  private var json = JSONWriter()

  init(_ component: ExternalComponent) {
    reads = component.info.reads
    needsMetadata = component.kind == .filter
    unit = component.unit
  }

  /// One request for the documents at `indices`.
  mutating func request(_ documents: [Document], at indices: some Sequence<Int>) -> [UInt8] {
    json.removeAll()
    json.beginObject()
    json.key("op")
    json.string("annotate")
    json.key("documents")
    json.beginArray()
    for index in indices { write(documents[index]) }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private mutating func write(_ document: Document) {
    json.beginObject()
    json.key("id")
    json.string(document.id)
    json.key("text")
    json.string(document.text.bytes)
    if needsMetadata {
      json.key("meta")
      json.beginObject()
      for field in document.metadata.fields {
        json.key(field.key)
        json.value(field.value)
      }
      json.endObject()
    }
    if !reads.isEmpty { writeLayers(document) }
    json.endObject()
  }

  private mutating func writeLayers(_ document: Document) {
    var present = Document(id: document.id, text: document.text)
    present.notes = document.notes
    var encoder = AnnotationEncoder(present, unit: unit, json: json)
    // The encoder has the only copy while it writes, so nothing is copied.
    json = JSONWriter()
    for layer in reads {
      encoder.json.key(layer)
      switch layer {
      case Token.layer: encoder.tokens(of: present.notes)
      case Sentence.layer: encoder.sentences(of: present.notes)
      case Entity.layer: encoder.entities(of: present.notes)
      case "facts": encoder.facts(present.notes.facts)
      case Sentiment.layer:
        if let judgement = present.notes.sentiment.document {
          encoder.judgement(judgement, of: present.notes.sentiment)
        } else {
          encoder.json.null()
        }
      default:
        encoder.json.beginArray()
        present.notes.custom.first { $0.name == layer }?.encode(into: &encoder)
        encoder.json.endArray()
      }
    }
    swap(&json, &encoder.json)
  }
}
