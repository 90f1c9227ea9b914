import PipeKit

/// Reads the spans of one line of gold, each checked against the text.
struct GoldSpans {
  private let text: Text
  private var cursor: OffsetCursor

  init(_ text: Text) {
    self.text = text
    cursor = OffsetCursor(text, unit: .codepoint)
  }

  /// Reads a list of spans; nil where there is none.
  mutating func ranges(
    _ value: JSONValue?, _ name: String
  ) throws(GoldError) -> [TextRange]? {
    guard let items = try list(value, name) else { return nil }
    var ranges: [TextRange] = []
    for (index, item) in items.enumerated() {
      ranges.append(try range(item, "\(name)[\(index)]"))
    }
    return ranges
  }

  /// Reads a list of labelled spans; nil where there is none.
  mutating func entities(_ value: JSONValue?) throws(GoldError) -> [LabelledRange]? {
    guard let items = try list(value, "entities") else { return nil }
    var entities: [LabelledRange] = []
    for (index, item) in items.enumerated() {
      guard let label = item["label"]?.string else {
        throw GoldError("entities[\(index)] has no 'label'")
      }
      entities.append(LabelledRange(try range(item, "entities[\(index)]"), label))
    }
    return entities
  }

  /// Reads a list of spans with labels and chains; nil where there is none.
  mutating func mentions(_ value: JSONValue?) throws(GoldError) -> [GoldMention]? {
    guard let items = try list(value, "mentions") else { return nil }
    var mentions: [GoldMention] = []
    for (index, item) in items.enumerated() {
      guard let label = item["label"]?.string, let chain = item["chain"]?.string else {
        throw GoldError("mentions[\(index)] has no 'label' or no 'chain'")
      }
      mentions.append(
        GoldMention(try range(item, "mentions[\(index)]"), label: label, chain: chain))
    }
    return mentions
  }

  /// Reads `[start, end]`, or an object with `start` and `end`.
  mutating func range(_ item: JSONValue, _ name: String) throws(GoldError) -> TextRange {
    let pair = item.array
    let start = pair.flatMap { $0.count == 2 ? $0[0].integer : nil } ?? item["start"]?.integer
    let end = pair.flatMap { $0.count == 2 ? $0[1].integer : nil } ?? item["end"]?.integer
    guard let start, let end else {
      throw GoldError("\(name) has no whole numbers for start and end")
    }
    guard start <= end else { throw GoldError("\(name) runs backwards, from \(start) to \(end)") }
    guard let lower = cursor.byteOffset(of: start), let upper = cursor.byteOffset(of: end) else {
      throw GoldError("\(name), from \(start) to \(end), lies outside the text")
    }
    return TextRange(lower, upper)
  }

  func list(_ value: JSONValue?, _ name: String) throws(GoldError) -> [JSONValue]? {
    switch value {
    case nil, .null: return nil
    case .array(let items): return items
    case .bool(_), .number(_), .string(_), .object(_):
      throw GoldError("'\(name)' is \(value?.kind ?? ""), not an array")
    }
  }
}
