import PipeKit

/// The value of a field of an external annotation: JSON in which spans are known as such.
indirect enum ExternalValue: Sendable {
  /// An object with `start` and `end`, which point into the text, and perhaps more.
  case span(TextRange, [(name: String, value: ExternalValue)])
  case array([ExternalValue])
  case object([(name: String, value: ExternalValue)])
  case plain(JSONValue)

  func encode(into encoder: inout AnnotationEncoder) {
    switch self {
    case .span(let range, let fields):
      encoder.annotation(range, hasText: true) { encoder in
        for field in fields {
          encoder.json.key(field.name)
          field.value.encode(into: &encoder)
        }
      }
    case .array(let values):
      encoder.json.beginArray()
      for value in values { value.encode(into: &encoder) }
      encoder.json.endArray()
    case .object(let fields):
      encoder.json.beginObject()
      for field in fields {
        encoder.json.key(field.name)
        field.value.encode(into: &encoder)
      }
      encoder.json.endObject()
    case .plain(let value): encoder.json.value(value)
    }
  }

  func moved(by alignment: Alignment) -> ExternalValue {
    switch self {
    case .span(let range, let fields):
      .span(
        alignment.targetRange(of: range), fields.map { ($0.name, $0.value.moved(by: alignment)) })
    case .array(let values): .array(values.map { $0.moved(by: alignment) })
    case .object(let fields): .object(fields.map { ($0.name, $0.value.moved(by: alignment)) })
    case .plain: self
    }
  }
}
