package import PipeKit

/// Layers of external plugins as bytes, to be kept from run to run.
extension ExternalLayer {
  package func store(in writer: inout AnnotationWriter) -> Bool {
    writer.rewind()
    writer.natural(items.count)
    for item in items {
      writer.range(item.range)
      ExternalValue.store(item.fields, in: &writer)
    }
    return true
  }

  /// Reads what ``store(in:)`` wrote.
  init(_ name: String, from reader: inout AnnotationReader) throws(DocumentError) {
    reader.rewind()
    var items: [Item] = []
    for _ in 0..<(try reader.count()) {
      let range = try reader.range()
      items.append(Item(range: range, fields: try ExternalValue.fields(from: &reader, depth: 0)))
    }
    self.init(name: name, items: items)
  }
}

extension ExternalValue {
  fileprivate typealias Field = (name: String, value: ExternalValue)

  /// No answer of a plugin is deeper.
  private static let maximumDepth = 600

  fileprivate static func store(_ fields: [Field], in writer: inout AnnotationWriter) {
    writer.natural(fields.count)
    for field in fields {
      writer.string(field.name)
      field.value.store(in: &writer)
    }
  }

  private func store(in writer: inout AnnotationWriter) {
    switch self {
    case .span(let range, let fields):
      writer.natural(0)
      writer.range(range)
      Self.store(fields, in: &writer)
    case .array(let values):
      writer.natural(1)
      writer.natural(values.count)
      for value in values { value.store(in: &writer) }
    case .object(let fields):
      writer.natural(2)
      Self.store(fields, in: &writer)
    case .plain(let value):
      var json = JSONWriter()
      json.value(value)
      writer.natural(3)
      writer.raw(json.bytes.span)
    }
  }

  fileprivate static func fields(
    from reader: inout AnnotationReader, depth: Int
  ) throws(DocumentError) -> [Field] {
    var fields: [Field] = []
    for _ in 0..<(try reader.count()) {
      let name = try reader.string()
      fields.append((name, try Self(from: &reader, depth: depth + 1)))
    }
    return fields
  }

  private init(from reader: inout AnnotationReader, depth: Int) throws(DocumentError) {
    guard depth < Self.maximumDepth else { throw AnnotationReader.damaged }
    switch try reader.byte() {
    case 0:
      let range = try reader.range()
      self = .span(range, try Self.fields(from: &reader, depth: depth))
    case 1:
      var values: [ExternalValue] = []
      for _ in 0..<(try reader.count()) {
        values.append(try Self(from: &reader, depth: depth + 1))
      }
      self = .array(values)
    case 2: self = .object(try Self.fields(from: &reader, depth: depth))
    case 3:
      let bytes = try reader.raw()
      guard let value = try? JSONParser.parse(bytes) else { throw AnnotationReader.damaged }
      self = .plain(value)
    default: throw AnnotationReader.damaged
    }
  }
}
