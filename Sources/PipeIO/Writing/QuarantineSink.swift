package import PipeKit

/// Writes rejected documents as JSON Lines, each with the reason and its bytes.
///
/// A line has `id` (null where none is known), `source`, `stage` (null for the source itself),
/// `code`, `message` and `raw_base64`, which holds the first 64 KiB of the document as it stood in
/// the input; where that is not all, `raw_count` says how long it was.
package struct QuarantineSink: Sink {
  package static let info = Info("quarantine", "Writes rejected documents with the reason.")

  /// How many bytes of a document are kept.
  static let limit = 64 * 1_024

  package var fileName: String { "quarantine.jsonl" }

  package init() {}

  package func encode(_ batch: Batch) -> Encoded {
    var json = JSONWriter()
    for rejection in batch.rejections {
      json.beginObject()
      json.key("id")
      if let id = rejection.id { json.string(id) } else { json.null() }
      json.key("source")
      json.origin(rejection.origin)
      json.key("stage")
      if let stage = rejection.stage { json.string(stage) } else { json.null() }
      json.key("code")
      json.string(rejection.error.code)
      json.key("message")
      json.string(rejection.error.message)
      json.key("raw_base64")
      json.string(Base64.encode(rejection.bytes.prefix(Self.limit)).span)
      if rejection.bytes.count > Self.limit {
        json.key("raw_count")
        json.integer(rejection.bytes.count)
      }
      json.endObject()
      json.endLine()
    }
    return Encoded(bytes: json.bytes, rows: batch.rejections.count)
  }
}
