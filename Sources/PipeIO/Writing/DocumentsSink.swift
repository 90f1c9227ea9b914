package import PipeKit

/// Writes documents as JSON Lines: the text as it was read, and every layer pointing into it.
///
/// The keys of a line come in a fixed order: `id`, `source`, `meta`, `text`, `offset_unit`, then
/// `sentences`, `entities`, `sentiment`, the layers of plugins, and `facts`. A layer that some stage
/// writes is there even where it is empty; one that no stage writes is there only where the input
/// brought it. Tokens are not written. ``FileSource`` reads the lines back.
package struct DocumentsSink: Sink {
  package static let info = Info("documents", "Writes annotated documents as JSON Lines.")

  private let offsets: OffsetUnit
  private let layers: Set<String>
  /// Layers of plugins that some stage writes, in the order of the stages.
  private let customLayers: [String]

  package var fileName: String { "documents.jsonl" }

  package init() { self.init(offsets: .codepoint, layers: []) }

  /// Creates a sink; `layers` are those that the pipeline's stages write, in their order.
  package init(offsets: OffsetUnit, layers: [String]) {
    self.offsets = offsets
    self.layers = Set(layers)
    var custom: [String] = []
    for layer in layers where !Self.ownLayers.contains(layer) && !custom.contains(layer) {
      custom.append(layer)
    }
    customLayers = custom
  }

  package func encode(_ batch: Batch) -> Encoded {
    let size = batch.documents.reduce(0) { $0 + $1.original.count }
    // Room that is not filled costs nothing; a block that has to grow is copied.
    var json = JSONWriter(capacity: 3 * size + 2_048 * batch.documents.count)
    for document in batch.documents {
      var encoder = AnnotationEncoder(document, unit: offsets, json: json)
      // The encoder has the only copy while it writes, so nothing is copied.
      json = JSONWriter()
      encode(document, into: &encoder)
      swap(&json, &encoder.json)
    }
    return Encoded(bytes: json.bytes, rows: batch.documents.count)
  }

  private static let ownLayers: Set<String> = [
    Token.layer, Sentence.layer, Entity.layer, Sentiment.layer, Evidence.layer, "facts",
  ]

  private func encode(_ document: Document, into encoder: inout AnnotationEncoder) {
    encoder.json.beginObject()
    encoder.json.key("id")
    encoder.json.string(document.id)
    encoder.json.key("source")
    encoder.json.origin(document.origin)
    encoder.json.key("meta")
    encoder.json.beginObject()
    for field in document.metadata.fields {
      encoder.json.key(field.key)
      encoder.json.value(field.value)
    }
    encoder.json.endObject()
    encoder.json.key("text")
    encoder.json.string(document.original.bytes)
    encoder.field("offset_unit", offsets.rawValue)
    encodeLayers(document.notes, into: &encoder)
    encoder.json.endObject()
    encoder.json.endLine()
  }

  private func encodeLayers(_ notes: Annotations, into encoder: inout AnnotationEncoder) {
    if layers.contains(Sentence.layer) || !notes.sentences.isEmpty {
      encoder.json.key("sentences")
      encoder.sentences(of: notes)
    }
    if layers.contains(Entity.layer) || !notes.entities.isEmpty {
      encoder.json.key("entities")
      encoder.entities(of: notes)
    }
    if let judgement = notes.sentiment.document {
      encoder.json.key("sentiment")
      encoder.document(judgement, of: notes.sentiment)
    }
    for name in customLayers + notes.custom.map(\.name).filter({ !customLayers.contains($0) }) {
      encoder.json.key(name)
      encoder.json.beginArray()
      notes.custom.first { $0.name == name }?.encode(into: &encoder)
      encoder.json.endArray()
    }
    if layers.contains("facts") || !notes.facts.isEmpty {
      encoder.json.key("facts")
      encoder.facts(notes.facts)
    }
  }
}
