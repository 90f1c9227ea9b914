/// A text with its annotations marked in place: `"⟦PERSON Emmanuel Macron⟧ spoke."`
///
/// Examples and tests write what they expect in this notation and read what they got in it, so a
/// failure is a readable difference rather than a list of offsets. Marks may nest.
public struct MarkedText: Sendable {
  public let text: Text
  /// The marks in text order, outer ones first.
  public let marks: [Mark]

  /// One marked range and its label.
  public struct Mark: Hashable, Sendable {
    public var label: String
    public var range: TextRange

    public init(_ label: String, _ range: TextRange) {
      self.label = label
      self.range = range
    }
  }

  /// Reads the notation. A bracket without its partner is taken as text.
  public init(_ marked: String) {
    var plain: [UInt8] = []
    var open: [(label: String, start: Int)] = []
    var marks: [Mark] = []
    var rest = Substring(marked)
    while let character = rest.unicodeScalars.first {
      if character == "⟦", let space = rest.firstIndex(of: " ") {
        open.append(
          (String(rest[rest.unicodeScalars.index(after: rest.startIndex)..<space]), plain.count))
        rest = rest[rest.index(after: space)...]
      } else {
        rest.unicodeScalars.removeFirst()
        if character == "⟧", let mark = open.popLast() {
          marks.append(Mark(mark.label, TextRange(mark.start, plain.count)))
        } else {
          plain.append(contentsOf: UTF8.encode(character)!)
        }
      }
    }
    self.text = Text(unchecked: plain)
    self.marks = marks.sorted { $0.range < $1.range }
  }

  /// Marks ranges of a text.
  public init(_ text: Text, marks: [Mark]) {
    self.text = text
    self.marks = marks.sorted { $0.range < $1.range }
  }

  /// Marks the annotations of one layer, labelled by what tells them apart: entities by their
  /// label, sentences and zones by their kind, judged sentences by their polarity, others by the layer.
  public init(_ text: Text, layer: String, of notes: Annotations) {
    self.init(text, marks: Self.marks(layer: layer, of: notes))
  }

  /// The first mark that does not lie on scalar boundaries inside the text, where there is one.
  package var misplaced: Mark? {
    marks.first {
      Int($0.range.upper) > text.count || !text.isScalarBoundary($0.range.lower)
        || !text.isScalarBoundary($0.range.upper)
    }
  }

  private static func marks(layer: String, of notes: Annotations) -> [Mark] {
    switch layer {
    case Token.layer: notes.tokens.map { Mark("\($0.kind)", $0.range) }
    case Sentence.layer: notes.sentences.map { Mark($0.kind.name, $0.range) }
    case Entity.layer: notes.entities.map { Mark($0.label.name, $0.range) }
    case Sentiment.layer:
      zip(notes.sentences, notes.sentiment.sentences).map { Mark($1.polarity.name, $0.range) }
    case Zone.layer: notes.zones.map { Mark($0.kind.rawValue, $0.range) }
    default:
      notes.custom.first { $0.name == layer }?.ranges.map { Mark(layer, $0) } ?? []
    }
  }
}

extension MarkedText: CustomStringConvertible {
  public var description: String {
    var result = ""
    var position: UInt32 = 0
    var ends: [UInt32] = []
    func close(before limit: UInt32) {
      while let last = ends.last, last <= limit {
        // Of marks that cross, the outer one ends where the inner one does.
        let end = max(last, position)
        result += text.string(TextRange(position, end)) + "⟧"
        position = end
        ends.removeLast()
      }
    }
    for mark in marks {
      close(before: mark.range.lower)
      result += text.string(TextRange(position, mark.range.lower)) + "⟦\(mark.label) "
      position = mark.range.lower
      ends.append(mark.range.upper)
    }
    close(before: .max)
    return result + text.string(TextRange(position, UInt32(text.count)))
  }
}
