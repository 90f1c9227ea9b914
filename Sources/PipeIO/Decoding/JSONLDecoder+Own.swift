import PipeKit

/// The fields of the project's own output.
extension JSONLDecoder {
  /// Reads a field that our output has; false if the key, or what stands there, is not ours.
  func readOwn(
    _ key: JSONString, _ reader: inout JSONReader, _ fields: inout JSONLFields
  ) throws(JSONError) -> Bool {
    // Every name of ours is between these two lengths.
    guard (4...11).contains(key.range.count), !key.hasEscapes else { return false }
    if let layer = LayerName.allCases.first(where: { reader.matches(key, $0.key) }) {
      _ = try reader.kind()
      let start = reader.position
      try reader.skip()
      fields.layers.removeAll { $0.name == layer }
      fields.layers.append((layer, start..<reader.position))
      return true
    }
    if reader.matches(key, "meta"), try reader.kind() == .object {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        fields.metadata.set(reader.makeString(key), try reader.value())
      }
      return true
    }
    if reader.matches(key, "offset_unit"), try reader.kind() == .string {
      let name = reader.makeString(try reader.string())
      fields.offsetUnit = OffsetUnit(rawValue: name)
      if fields.offsetUnit == nil { fields.metadata.set("offset_unit", .string(name)) }
      return true
    }
    if reader.matches(key, "source"), try reader.kind() == .object {
      let value = try reader.value()
      fields.origin = Origin(value)
      if fields.origin == nil { fields.metadata.set("source", value) }
      return true
    }
    return false
  }

  /// Reads the layers into the document; a field that only shares a layer's name is metadata.
  func addLayers(
    of fields: inout JSONLFields, in line: [UInt8], to document: inout Document
  ) throws(DocumentError) {
    guard !fields.layers.isEmpty else { return }
    var layers = LayerReader(document.original, unit: fields.offsetUnit ?? .codepoint)
    do {
      for (name, range) in fields.layers {
        let json = line.span.extracting(range)
        if try layers.read(name, from: json) { continue }
        fields.metadata.set(name.rawValue, try JSONParser.parse(json))
      }
    } catch let error as DocumentError {
      throw error
    } catch {
      throw DocumentError("invalid-json", "\(error)")
    }
    document.notes = layers.finish()
  }
}

extension Origin {
  /// Reads what our output writes as `source`; nil if this is something else.
  fileprivate init?(_ value: JSONValue) {
    guard case .object(let members) = value, let path = value["path"]?.string else { return nil }
    self.init(path: path)
    for member in members {
      switch (member.key, member.value.integer) {
      case ("path", _): break
      case ("line", let number?): line = number
      case ("byte", let number?): byte = number
      default: return nil
      }
    }
  }
}

extension LayerName {
  /// The name in JSON.
  fileprivate var key: StaticString {
    switch self {
    case .tokens: "tokens"
    case .sentences: "sentences"
    case .entities: "entities"
    case .sentiment: "sentiment"
    case .zones: "zones"
    case .facts: "facts"
    }
  }
}
