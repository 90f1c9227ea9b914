private import PipeDigest
internal import PipeKit

/// Makes the key of a stage's result from what the stage is and what it is given.
///
/// The content of layers counts, not how they came about: a stage that reads what another setting
/// left as it was is not run again. Hot: runs once a document for each cached stage.
struct KeyMaker: Sendable {
  private let identity: [UInt8]
  private let dependencies: StageDependencies

  init(identity: String, dependencies: StageDependencies) {
    self.identity = Array(identity.utf8)
    self.dependencies = dependencies
  }

  /// The key for a document; nil where a layer that counts is of a kind that only its plugin can
  /// read.
  func key(for document: Document) -> CacheKey? {
    let notes = document.notes
    var writer = AnnotationWriter(
      notes.strings, capacity: document.text.count + 4 * notes.tokens.count + 1_024)
    writer.raw(identity.span)
    writer.raw(document.text.bytes)
    if dependencies.countsIdentifier { writer.string(document.id) }
    if dependencies.countsMetadata { write(document.metadata, to: &writer) }
    let custom = notes.custom.map(\.name)
    for layer in dependencies.layers ?? Self.ownLayers + custom {
      writer.string(layer)
      guard write(layer, of: notes, to: &writer) else { return nil }
    }
    let words = Digest.words(of: writer.bytes.span)
    return CacheKey(high: words.high, low: words.low)
  }

  private static let ownLayers = [
    Token.layer, Sentence.layer, Entity.layer, Sentiment.layer, "facts",
  ]

  private func write(
    _ layer: String, of notes: Annotations, to writer: inout AnnotationWriter
  ) -> Bool {
    switch layer {
    case Token.layer: writer.layer(notes.tokens)
    case Sentence.layer: writer.layer(notes.sentences)
    case Entity.layer: writer.layer(notes.entities)
    case Sentiment.layer: writer.layer(notes.sentiment)
    case Attribution.layer: writer.attributions(notes.attributions)
    case "facts": writer.facts(notes.facts.entries)
    default:
      let found = notes.custom.first { $0.name.utf8.elementsEqual(layer.utf8) }
      writer.flag(found != nil)
      return found?.store(in: &writer) ?? true
    }
    return true
  }

  private func write(_ metadata: Metadata, to writer: inout AnnotationWriter) {
    writer.natural(metadata.fields.count)
    for field in metadata.fields {
      var json = JSONWriter()
      json.value(field.value)
      writer.string(field.key)
      writer.raw(json.bytes.span)
    }
  }
}
