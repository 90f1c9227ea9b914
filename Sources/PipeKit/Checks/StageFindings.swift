/// What a stage under test made of one text, in a form that can be compared.
struct StageFindings: Equatable {
  private let text: Text
  private let alignmentEnd: UInt32
  private let originalCount: Int
  private let marks: [Marks]
  private let facts: Facts
  private let custom: [UInt8]
  /// Layers that changed though the stage does not say that it writes them.
  private let undeclared: [String]
  /// What is wrong with the first annotation that lies outside the text or inside a character.
  private let misplaced: String?

  private struct Marks: Equatable {
    var layer: String
    var marks: [MarkedText.Mark]
  }

  init(_ document: Document, before: Document, _ info: Info) {
    text = document.text
    originalCount = before.text.count
    alignmentEnd = document.originalRange(document.text.range).upper
    marks = info.writes.map { Marks(layer: $0, marks: Self.marks($0, of: document)) }
    facts = document.notes.facts
    let own = [Token.layer, Sentence.layer, Entity.layer]
    let layers = own + document.notes.custom.map(\.name)
    undeclared =
      document.text == before.text
      ? layers.filter {
        !info.writes.contains($0) && Self.marks($0, of: document) != Self.marks($0, of: before)
      } : []
    // What lies outside the text cannot be written.
    misplaced =
      (info.writes + document.notes.custom.map(\.name)).lazy.compactMap { layer in
        MarkedText(document.text, layer: layer, of: document.notes).misplaced
          .map { "\(layer) \($0.range) does not lie on scalar boundaries inside the text" }
      }.first
    guard misplaced == nil else {
      custom = []
      return
    }
    var encoder = AnnotationEncoder(document, unit: .utf8, json: JSONWriter())
    for layer in document.notes.custom {
      encoder.json.beginArray()
      layer.encode(into: &encoder)
      encoder.json.endArray()
    }
    custom = encoder.json.bytes
  }

  private static func marks(_ layer: String, of document: Document) -> [MarkedText.Mark] {
    MarkedText(document.text, layer: layer, of: document.notes).marks
  }

  /// What is wrong with it by itself.
  var fault: String? {
    if Int(alignmentEnd) > originalCount { return "the alignment leads out of the old text" }
    if let layer = undeclared.first {
      return "it changes '\(layer)', which it does not say it writes"
    }
    return misplaced
  }
}
