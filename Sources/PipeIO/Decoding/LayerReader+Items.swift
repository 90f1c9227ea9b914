import PipeKit

/// The annotations of a layer one by one, each checked against the text.
extension LayerReader {
  /// Whether a value is a list of annotations, judged by its first element.
  func isLayer(_ json: Span<UInt8>, allowsPairs: Bool) throws(JSONError) -> Bool {
    var reader = JSONReader(json)
    guard try reader.kind() == .array else { return false }
    try reader.beginArray()
    guard try reader.nextElement() else { return true }
    switch try reader.kind() {
    case .object:
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if reader.matches(key, "start") { return true }
        try reader.skip()
      }
      return false
    case .array:
      let pair = try pair(&reader)
      return allowsPairs && pair.start != nil && pair.end != nil
    case .null, .bool, .number, .string: return false
    }
  }

  /// Whether a value is a judgement as our output has it.
  func isJudgement(_ json: Span<UInt8>) throws(JSONError) -> Bool {
    let value = try JSONParser.parse(json)
    return value["label"]?.string.flatMap(Polarity.init(name:)) != nil && value["score"] != nil
  }

  /// Reads a list of annotations, in text order.
  mutating func items(of layer: LayerName, _ json: Span<UInt8>) throws -> [LayerItem] {
    var reader = JSONReader(json)
    var items: [LayerItem] = []
    try reader.beginArray()
    while try reader.nextElement() {
      items.append(try item(&reader, at: LayerPlace(layer: layer, index: items.count)))
    }
    // Equal ranges stay in the order given.
    let order = items.indices.sorted {
      (items[$0].range, $0) < (items[$1].range, $1)
    }
    return order.map { items[$0] }
  }

  /// Reads `{"label":…,"score":…,"evidence":[…]}`.
  mutating func judgement(
    _ reader: inout JSONReader, at place: LayerPlace
  ) throws -> Judgement {
    var polarity: Polarity?
    var score: Score?
    let first = UInt32(notes.sentiment.evidence.count)
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if reader.matches(key, "label"), try reader.kind() == .string {
        polarity = Polarity(name: reader.makeString(try reader.string()))
      } else if reader.matches(key, "score"), try reader.kind() == .number {
        score = Score(reader.makeString(try reader.number()))
      } else if reader.matches(key, "evidence"), try reader.kind() == .array {
        try readEvidence(&reader, at: place)
      } else {
        try reader.skip()
      }
    }
    guard let polarity, let score else {
      throw DocumentError(
        "invalid-layer",
        "\(place) is not judged as negative, neutral or positive with a score")
    }
    let count = UInt32(notes.sentiment.evidence.count) - first
    return Judgement(polarity, score: score, firstEvidence: first, evidenceCount: count)
  }

  private mutating func readEvidence(
    _ reader: inout JSONReader, at place: LayerPlace
  ) throws {
    var place = place
    place.evidence = 0
    try reader.beginArray()
    while try reader.nextElement() {
      let item = try item(&reader, at: place)
      notes.sentiment.evidence.append(
        Evidence(item.range, weight: .zero, manner: item.manner))
      place.evidence = (place.evidence ?? 0) + 1
    }
  }

  /// Reads what was done to words of evidence; other names are passed over.
  private func manner(_ reader: inout JSONReader) throws -> Evidence.Manner {
    var manner: Evidence.Manner = []
    try reader.beginArray()
    while try reader.nextElement() {
      guard try reader.kind() == .string else {
        try reader.skip()
        continue
      }
      manner.formUnion(Evidence.Manner(name: reader.makeString(try reader.string())) ?? [])
    }
    return manner
  }

  /// Reads an object with `start` and `end`, or a pair of numbers.
  private mutating func item(
    _ reader: inout JSONReader, at place: LayerPlace
  ) throws -> LayerItem {
    var item = LayerItem(range: TextRange(0, 0))
    var start: Int?
    var end: Int?
    var words: [UInt8]?
    if try reader.kind() == .array {
      (start, end, item.kind) = try pair(&reader)
      item.range = try range(start, end, at: place)
      return item
    }
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let kind = try reader.kind()
      switch (kind, reader.makeString(key)) {
      case (.number, "start"): start = try reader.integer()
      case (.number, "end"): end = try reader.integer()
      case (.number, "score"): item.score = Score(reader.makeString(try reader.number()))
      case (.string, "label"): item.label = reader.makeString(try reader.string())
      case (.string, "kind"): item.kind = reader.makeString(try reader.string())
      case (.string, "canonical"): item.canonical = reader.makeString(try reader.string())
      case (.array, "candidates"): item.candidates = try lines(&reader)
      case (.string, "text"):
        var bytes: [UInt8] = []
        reader.append(try reader.string(), to: &bytes)
        words = bytes
      case (.array, "how") where place.evidence != nil: item.manner = try manner(&reader)
      case (.object, "sentiment") where place.evidence == nil:
        item.judgement = try judgement(&reader, at: place)
      default: try reader.skip()
      }
    }
    item.range = try range(start, end, at: place)
    if let words { try check(words, item.range, at: place) }
    return item
  }

  /// Reads an array's strings, one a line.
  private func lines(_ reader: inout JSONReader) throws(JSONError) -> String {
    var lines: [String] = []
    try reader.beginArray()
    while try reader.nextElement() {
      guard try reader.kind() == .string else {
        try reader.skip()
        continue
      }
      lines.append(reader.makeString(try reader.string()))
    }
    return lines.joined(separator: "\n")
  }

  /// Reads `[start,end]` or `[start,end,"kind"]`; nothing from a list of another shape.
  private func pair(
    _ reader: inout JSONReader
  ) throws(JSONError) -> (start: Int?, end: Int?, kind: String?) {
    var pair: (start: Int?, end: Int?, kind: String?)
    var count = 0
    try reader.beginArray()
    while try reader.nextElement() {
      switch (count, try reader.kind()) {
      case (0, .number): pair.start = try reader.integer()
      case (1, .number): pair.end = try reader.integer()
      case (2, .string): pair.kind = reader.makeString(try reader.string())
      default:
        pair = (nil, nil, nil)
        count = 3
        try reader.skip()
      }
      count += 1
    }
    return pair
  }

  private mutating func range(
    _ start: Int?, _ end: Int?, at place: LayerPlace
  ) throws(DocumentError) -> TextRange {
    guard let start, let end else {
      throw DocumentError("invalid-layer", "\(place) has no whole numbers 'start' and 'end'")
    }
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

  private func check(
    _ words: [UInt8], _ range: TextRange, at place: LayerPlace
  ) throws(DocumentError) {
    let bytes = text.bytes(range)
    var isEqual = bytes.count == words.count
    for index in bytes.indices where isEqual { isEqual = bytes[index] == words[index] }
    if isEqual { return }
    let given = String(decoding: words, as: UTF8.self).prefix(40)
    let found = text.string(range).prefix(40)
    throw DocumentError("invalid-span", "\(place) says '\(given)' where the text says '\(found)'")
  }
}

extension Polarity {
  /// The polarity with a name in output.
  init?(name: String) {
    guard let polarity = Polarity.allCases.first(where: { $0.name == name }) else { return nil }
    self = polarity
  }
}
