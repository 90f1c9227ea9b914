import PipeKit

/// Reads a layer of a plugin's own, checking every span against the text.
struct ExternalLayerReader {
  private let name: String
  private let text: Text
  private var cursor: OffsetCursor

  init(_ name: String, of text: Text, unit: OffsetUnit) {
    self.name = name
    self.text = text
    cursor = OffsetCursor(text, unit: unit)
  }

  /// Reads a list of objects with `start` and `end`, and puts it in text order.
  mutating func read(_ json: Span<UInt8>) throws -> ExternalLayer {
    guard let list = try JSONParser.parse(json).array else {
      throw DocumentError("invalid-layer", "'\(name)' is no list")
    }
    var items: [ExternalLayer.Item] = []
    for (index, value) in list.enumerated() {
      guard case .span(let range, let fields) = try read(value, at: "\(name)[\(index)]") else {
        throw DocumentError(
          "invalid-layer", "\(name)[\(index)] has no whole numbers 'start' and 'end'")
      }
      items.append(ExternalLayer.Item(range: range, fields: fields))
    }
    // Equal ranges stay in the order given.
    let order = items.indices.sorted { (items[$0].range, $0) < (items[$1].range, $1) }
    return ExternalLayer(name: name, items: order.map { items[$0] })
  }

  private mutating func read(
    _ value: JSONValue, at place: String
  ) throws(DocumentError) -> ExternalValue {
    switch value {
    case .array(let elements):
      var values: [ExternalValue] = []
      for (index, element) in elements.enumerated() {
        values.append(try read(element, at: "\(place)[\(index)]"))
      }
      return .array(values)
    case .object(let members):
      guard let start = value["start"]?.integer, let end = value["end"]?.integer else {
        return .object(try fields(members, at: place))
      }
      let range = try range(start, end, at: place)
      if let words = value["text"]?.string, !words.utf8.elementsEqual(text.string(range).utf8) {
        throw DocumentError(
          "invalid-span",
          "\(place) says '\(words.prefix(40))' where the text says "
            + "'\(text.string(range).prefix(40))'")
      }
      let rest = members.filter { !["start", "end", "text"].contains($0.key) }
      return .span(range, try fields(rest, at: place))
    case .null, .bool, .number, .string: return .plain(value)
    }
  }

  private mutating func fields(
    _ members: [JSONValue.Member], at place: String
  ) throws(DocumentError) -> [(name: String, value: ExternalValue)] {
    var fields: [(name: String, value: ExternalValue)] = []
    for member in members {
      fields.append((member.key, try read(member.value, at: "\(place).\(member.key)")))
    }
    return fields
  }

  private mutating func range(
    _ start: Int, _ end: Int, at place: String
  ) throws(DocumentError) -> TextRange {
    guard start < end else {
      let problem = start == end ? "is empty" : "runs backwards"
      throw DocumentError("invalid-span", "\(place) \(problem), from \(start) to \(end)")
    }
    guard let lower = cursor.byteOffset(of: start), let upper = cursor.byteOffset(of: end) else {
      let count = cursor.offset(of: UInt32(text.count))
      let problem =
        start < 0 || end > count
        ? "lies outside the text, which ends at \(count)" : "begins or ends inside a character"
      throw DocumentError("invalid-span", "\(place), from \(start) to \(end), \(problem)")
    }
    return TextRange(lower, upper)
  }
}
