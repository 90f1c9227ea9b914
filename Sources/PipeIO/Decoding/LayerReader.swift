package import PipeKit

/// Reads layers of JSON Lines back into annotations of a text.
///
/// A field is a layer if it has a layer's shape: a list of objects with `start` and `end`, or of
/// pairs of numbers; a judgement with a label we know; facts that are all plain values. A field of
/// another shape that only shares the name is left to the caller. What has the shape must be right:
/// a span that does not lie on characters of the text, or whose words are not those it gives, is an
/// error that names it.
package struct LayerReader {
  let text: Text
  var cursor: OffsetCursor
  package var notes = Annotations()

  /// Begins with a text whose offsets count `unit`.
  package init(_ text: Text, unit: OffsetUnit) {
    self.text = text
    cursor = OffsetCursor(text, unit: unit)
  }

  /// Reads a layer, or returns false if the value has not the layer's shape.
  package mutating func read(_ name: LayerName, from json: Span<UInt8>) throws -> Bool {
    switch name {
    case .tokens, .sentences, .entities, .zones:
      guard try isLayer(json, allowsPairs: name == .tokens || name == .sentences) else {
        return false
      }
      let items = try items(of: name, json)
      switch name {
      case .tokens: addTokens(items)
      case .sentences: addSentences(items)
      case .entities: try addEntities(items)
      case .zones: try addZones(items)
      case .sentiment, .facts: break
      }
    case .sentiment:
      guard try isJudgement(json) else { return false }
      var reader = JSONReader(json)
      notes.sentiment.document = try judgement(&reader, at: LayerPlace(layer: .sentiment))
    case .facts:
      return try readFacts(json)
    }
    return true
  }

  /// The annotations, with the tokens of each sentence and its paragraph found.
  package consuming func finish() -> Annotations {
    var paragraph: UInt32 = 0
    var end = 0
    for index in notes.sentences.indices {
      let range = notes.sentences[index].range
      let start = Int(range.lower)
      if index > 0, start > end,
        ByteSearch.lineFeeds(in: text.bytes.extracting(end..<start)) > 1
      {
        paragraph += 1
      }
      end = max(end, Int(range.upper))
      let first = firstToken(from: range.lower)
      notes.sentences[index].paragraph = paragraph
      notes.sentences[index].firstToken = UInt32(first)
      notes.sentences[index].tokenCount = UInt32(firstToken(from: range.upper) - first)
    }
    return notes
  }

  /// The index of the first token that begins at or after an offset.
  private func firstToken(from offset: UInt32) -> Int {
    var low = 0
    var high = notes.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if notes.tokens[middle].range.lower < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func addTokens(_ items: [LayerItem]) {
    notes.tokens.removeAll()
    for item in items {
      let kind = item.kind.flatMap(Token.Kind.init(name:)) ?? tokenKind(item.range)
      notes.tokens.append(Token(item.range, kind: kind))
    }
  }

  /// What a token seems to be by its first byte.
  private func tokenKind(_ range: TextRange) -> Token.Kind {
    let first = text.bytes[Int(range.lower)]
    if first.isASCIIDigit { return .number }
    return first.isASCIILetter || first >= 0x80 ? .word : .punctuation
  }

  private mutating func addSentences(_ items: [LayerItem]) {
    notes.sentences.removeAll()
    notes.sentiment.sentences = []
    for item in items {
      let kind = Sentence.Kind.allCases.first { $0.name == item.kind } ?? .sentence
      notes.sentences.append(Sentence(item.range, kind: kind))
    }
    if items.contains(where: { $0.judgement != nil }) {
      notes.sentiment.sentences = items.map {
        $0.judgement ?? Judgement(.neutral, score: .zero)
      }
    }
  }

  private mutating func addEntities(_ items: [LayerItem]) throws(DocumentError) {
    notes.entities.removeAll()
    notes.sentiment.entities = []
    for item in items {
      guard let label = item.label, (1...64).contains(label.utf8.count) else {
        throw DocumentError(
          "invalid-layer",
          "the entity '\(text.string(item.range).prefix(40))' has no label of 1 to 64 bytes")
      }
      let canonical = item.canonical.map { notes.strings.add($0) } ?? .empty
      let candidates = item.candidates.map { notes.strings.add($0) } ?? .empty
      notes.entities.append(
        Entity(
          item.range, label: Symbol(label), score: item.score ?? .one, canonical: canonical,
          candidates: candidates))
    }
    if items.contains(where: { $0.judgement != nil }) {
      notes.sentiment.entities = items.map(\.judgement)
    }
  }

  private mutating func addZones(_ items: [LayerItem]) throws(DocumentError) {
    notes.zones.removeAll()
    for item in items {
      guard let kind = item.kind.flatMap(Zone.Kind.init(rawValue:)) else {
        let kinds = Zone.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw DocumentError(
          "invalid-layer",
          "the zone '\(text.string(item.range).prefix(40))' has none of the kinds \(kinds)")
      }
      if let last = notes.zones.last, last.range.overlaps(item.range) {
        throw DocumentError(
          "invalid-layer",
          "the zone '\(text.string(item.range).prefix(40))' overlaps the one before it")
      }
      notes.zones.append(Zone(item.range, kind: kind))
    }
  }

  private mutating func readFacts(_ json: Span<UInt8>) throws -> Bool {
    guard case .object(let members) = try JSONParser.parse(json) else { return false }
    var facts = Facts()
    for member in members {
      guard let fact = Fact(member.value) else { return false }
      facts[member.key] = fact
    }
    for entry in facts.entries { notes.facts[entry.name] = entry.value }
    return true
  }
}

extension Fact {
  /// The fact that a plain value states; nil for others and for numbers that cannot be kept.
  fileprivate init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .bool(let flag): self = .flag(flag)
    case .number(let digits):
      if let number = Int(digits) {
        self = .integer(number)
      } else if let score = Score(digits) {
        self = .score(score)
      } else {
        return nil
      }
    case .null, .array, .object: return nil
    }
  }
}
