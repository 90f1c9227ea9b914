import PipeKit

/// Writes a document's original text with its sentences, entities and evidence marked.
///
/// Elements nest in that order, whatever the ranges do: what crosses the end of an outer range is
/// divided there, and of two entities that overlap the first is marked. Ranges are taken in text
/// order, so parts of a document must be written from its beginning to its end.
struct DocumentRendering {
  private let document: KeptDocument
  private let sentences: [KeptDocument.KeptSentence]
  private let entities: [KeptDocument.KeptEntity]
  private let evidence: [KeptDocument.KeptEvidence]
  /// Whether there may be letters in the text that run from right to left, the first of which is
  /// U+0590; only then need names be set apart.
  private let mayRunLeft: Bool
  private var nextSentence = 0
  private var nextEntity = 0
  private var nextEvidence = 0

  init(_ document: KeptDocument) {
    self.document = document
    mayRunLeft = document.text.contains { $0 >= 0xD6 }
    sentences = Self.withoutOverlaps(document.sentences, \.range)
    entities = Self.withoutOverlaps(document.entities, \.range)
    evidence = Self.withoutOverlaps(document.evidence, \.range)
  }

  /// Puts ranges in text order, and drops what is empty or begins inside an earlier one.
  private static func withoutOverlaps<Element>(
    _ elements: [Element], _ range: KeyPath<Element, TextRange>
  ) -> [Element] {
    let ordered = elements.enumerated().sorted {
      let (left, right) = ($0.element[keyPath: range], $1.element[keyPath: range])
      return left == right ? $0.offset < $1.offset : left < right
    }
    var result: [Element] = []
    var end: UInt32 = 0
    for (_, element) in ordered {
      let place = element[keyPath: range]
      if place.isEmpty || place.lower < end { continue }
      result.append(element)
      end = place.upper
    }
    return result
  }

  /// Writes one part of the text.
  mutating func write(_ range: TextRange, into html: inout HTMLWriter) {
    var position = range.lower
    while nextSentence < sentences.count, sentences[nextSentence].range.lower < range.upper {
      let sentence = sentences[nextSentence]
      let lower = max(position, sentence.range.lower)
      let upper = min(range.upper, sentence.range.upper)
      if lower < upper {
        writeEntities(TextRange(position, lower), into: &html)
        write(sentence, TextRange(lower, upper), into: &html)
        position = upper
      }
      if sentence.range.upper > range.upper { break }
      nextSentence += 1
    }
    writeEntities(TextRange(position, range.upper), into: &html)
  }

  private mutating func write(
    _ sentence: KeptDocument.KeptSentence, _ range: TextRange, into html: inout HTMLWriter
  ) {
    guard let judgement = sentence.judgement, judgement.polarity != .neutral else {
      return writeEntities(range, into: &html)
    }
    let side = judgement.polarity == .negative ? "n" : "p"
    let strength = judgement.score.tenThousandths.magnitude
    let level = strength < 2_500 ? 1 : strength < 5_000 ? 2 : 3
    html.element("span", .init("class", "\(side)\(level)")) { html in
      writeEntities(range, into: &html)
    }
  }

  private mutating func writeEntities(_ range: TextRange, into html: inout HTMLWriter) {
    var position = range.lower
    while nextEntity < entities.count, entities[nextEntity].range.lower < range.upper {
      let entity = entities[nextEntity]
      let lower = max(position, entity.range.lower)
      let upper = min(range.upper, entity.range.upper)
      if lower < upper {
        writeEvidence(TextRange(position, lower), into: &html)
        write(entity, TextRange(lower, upper), into: &html)
        position = upper
      }
      if entity.range.upper > range.upper { break }
      nextEntity += 1
    }
    writeEvidence(TextRange(position, range.upper), into: &html)
  }

  private mutating func write(
    _ entity: KeptDocument.KeptEntity, _ range: TextRange, into html: inout HTMLWriter
  ) {
    if !mayRunLeft { return writeMark(entity, range, into: &html) }
    // The other way round, a browser leaves an empty mark where a line breaks before a name.
    html.element("bdi") { writeMark(entity, range, into: &$0) }
  }

  private mutating func writeMark(
    _ entity: KeptDocument.KeptEntity, _ range: TextRange, into html: inout HTMLWriter
  ) {
    let kind = LabelNames.isNumber(entity.label) ? "q" : ""
    html.element("mark", .init("class", kind)) { html in
      writeEvidence(range, into: &html)
      html.element("i", text: LabelNames.short(entity.label))
    }
  }

  private mutating func writeEvidence(_ range: TextRange, into html: inout HTMLWriter) {
    var position = range.lower
    while nextEvidence < evidence.count, evidence[nextEvidence].range.lower < range.upper {
      let found = evidence[nextEvidence]
      let lower = max(position, found.range.lower)
      let upper = min(range.upper, found.range.upper)
      if lower < upper {
        html.text(text(TextRange(position, lower)))
        html.element("u", .init("class", found.isPositive ? "" : "n")) { html in
          html.text(text(TextRange(lower, upper)))
        }
        position = upper
      }
      if found.range.upper > range.upper { break }
      nextEvidence += 1
    }
    html.text(text(TextRange(position, range.upper)))
  }

  private func text(_ range: TextRange) -> String {
    String(decoding: document.text[range.indices], as: UTF8.self)
  }
}
