import PipeKit

/// Makes documents of lines of JSON.
///
/// Hot: one pass over the line, the text unescaped straight into the document's bytes. A line of
/// the project's own output gives back the document it was written from: `meta` is spread out,
/// `source` says where the document first stood, and the layers are read.
struct JSONLDecoder: RecordDecoder {
  private let file: InputFile
  private let textKey: String
  private let textPath: FieldPath
  private let idPath: FieldPath

  init(_ file: InputFile) {
    self.file = file
    textKey = file.textKey
    textPath = FieldPath(file.textKey)
    idPath = FieldPath(file.idKey)
  }

  func decode(_ record: Record) throws(RecordError) -> Document {
    let isUTF8 = file.encoding.codePage == nil
    if isUTF8, (try? UTF8Span(validating: record.bytes.span)) != nil {
      return try decode(record.bytes, record.origin)
    }
    let repair = try TextRepair(record, of: file)
    var document = try decode(repair.text.array, record.origin)
    repair.note(in: &document)
    return document
  }

  /// Reads a line of valid UTF-8.
  private func decode(_ line: [UInt8], _ place: Origin) throws(RecordError) -> Document {
    var fields = JSONLFields()
    do {
      try read(line.span, into: &fields)
    } catch {
      let message = "\(error.message) (byte \(error.offset) of the line)"
      throw RecordError(DocumentError("invalid-json", message))
    }
    let id = try identifier(fields, place)
    guard case .value = fields.textFound else {
      throw RecordError(missingText(fields, line), id: id)
    }
    var document = Document(
      // What a string of valid UTF-8 says is valid UTF-8.
      id: id, text: Text(unchecked: fields.text), origin: fields.origin ?? place)
    do {
      try addLayers(of: &fields, in: line, to: &document)
    } catch {
      throw RecordError(error, id: id)
    }
    document.metadata = Metadata(fields.metadata)
    return document
  }

  private func read(_ line: Span<UInt8>, into fields: inout JSONLFields) throws(JSONError) {
    var reader = JSONReader(line)
    let kind = try reader.kind()
    guard kind == .object else {
      // What is no JSON at all says so by itself.
      try reader.skip()
      try reader.finish()
      throw JSONError(offset: 0, message: "expected an object, found \(kind.name)")
    }
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let named = try readNamed(key, &reader, text: 0, id: 0, &fields)
      if case .taken(let rest) = named {
        if let rest { fields.metadata.set(reader.makeString(key), rest) }
        continue
      }
      if try readOwn(key, &reader, &fields) { continue }
      fields.metadata.set(reader.makeString(key), try reader.value())
    }
    try reader.finish()
  }

  /// What became of a field.
  private enum Named {
    /// It is neither the text nor the identifier, and nothing was read.
    case no
    /// It was read; what else the object holds that the text or identifier lies in is left over.
    case taken(rest: JSONValue?)
  }

  /// Reads the text or the identifier, or the object they lie in. `text` and `id` say how much of
  /// their paths led here.
  private func readNamed(
    _ key: JSONString, _ reader: inout JSONReader, text: Int?, id: Int?,
    _ fields: inout JSONLFields
  ) throws(JSONError) -> Named {
    var textInside: Int?
    var idInside: Int?
    switch textPath.match(key, of: reader, from: text) {
    case .field:
      try readText(&reader, &fields)
      return .taken(rest: nil)
    case .inside(let rest): textInside = rest
    case .none: break
    }
    switch idPath.match(key, of: reader, from: id) {
    case .field:
      try readID(&reader, &fields)
      return .taken(rest: nil)
    case .inside(let rest): idInside = rest
    case .none: break
    }
    guard textInside != nil || idInside != nil, try reader.kind() == .object else { return .no }
    var members = JSONMembers()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch try readNamed(key, &reader, text: textInside, id: idInside, &fields) {
      case .no: members.set(reader.makeString(key), try reader.value())
      case .taken(let rest?): members.set(reader.makeString(key), rest)
      case .taken(nil): break
      }
    }
    return .taken(rest: members.isEmpty ? nil : .object(members.members))
  }

  private func readText(
    _ reader: inout JSONReader, _ fields: inout JSONLFields
  ) throws(JSONError) {
    let kind = try reader.kind()
    fields.text.removeAll()
    guard kind == .string else {
      fields.textFound = .wrongKind(kind)
      return try reader.skip()
    }
    fields.textFound = .value
    let string = try reader.string()
    fields.text.reserveCapacity(string.range.count)
    reader.append(string, to: &fields.text)
  }

  private func readID(_ reader: inout JSONReader, _ fields: inout JSONLFields) throws(JSONError) {
    let kind = try reader.kind()
    fields.idFound = .value
    switch kind {
    case .string: fields.id = reader.makeString(try reader.string())
    case .number: fields.id = reader.makeString(try reader.number())
    case .null:
      fields.idFound = .nothing
      fields.id = nil
      try reader.null()
    case .bool, .array, .object:
      fields.idFound = .wrongKind(kind)
      try reader.skip()
    }
  }

  private func identifier(_ fields: JSONLFields, _ place: Origin) throws(RecordError) -> String {
    if case .wrongKind(let kind) = fields.idFound {
      throw RecordError(
        DocumentError("invalid-id", "the id is \(kind.name), not a string or a number"))
    }
    guard let id = fields.id, !id.isEmpty else { return place.documentID }
    return id
  }

  private func missingText(_ fields: JSONLFields, _ line: [UInt8]) -> DocumentError {
    if case .wrongKind(let kind) = fields.textFound {
      return DocumentError("missing-text", "the field '\(textKey)' is \(kind.name), not a string")
    }
    var names: [String] = []
    if case .object(let members) = try? JSONParser.parse(line) { names = members.map(\.key) }
    return DocumentError(
      "missing-text",
      "there is no field '\(textKey)'; the fields are \(KeyList.text(names)), "
        + "and --text-key says which one holds the text")
  }
}
