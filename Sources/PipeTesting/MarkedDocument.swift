public import PipeKit

/// Makes a document whose entities are marked in its text, for tests of aggregators and sinks.
///
/// Each line is a sentence. A mark's label may carry the canonical name, with underscores for
/// spaces, and a judgement: `"⟦PERSON=Emmanuel_Macron:-0.5 Macron⟧ lied."`
///
/// A sentence is judged by the mean of its entities' scores, and the document by the mean of all.
public func makeDocument(
  _ id: String, _ marked: String, path: String = "", metadata: [(String, String)] = []
) -> Document {
  let marked = MarkedText(marked)
  var fields = Metadata()
  for (key, value) in metadata { fields[key] = .string(value) }
  var document = Document(
    id: id, text: marked.text, origin: Origin(path: path), metadata: fields)

  var judgements: [Judgement?] = []
  for mark in marked.marks {
    let parts = mark.label.split(separator: ":")
    let names = parts[0].split(separator: "=")
    let canonical = names.count > 1 ? names[1].split(separator: "_").joined(separator: " ") : ""
    document.notes.entities.append(
      Entity(
        mark.range, label: Symbol(String(names[0])),
        canonical: document.notes.strings.add(canonical)
      ))
    judgements.append(parts.count > 1 ? Score(String(parts[1])).map(judgement) : nil)
  }
  addSentences(to: &document, judgements)
  if judgements.contains(where: { $0 != nil }) {
    document.notes.sentiment.entities = judgements
    document.notes.sentiment.document = mean(judgements)
  }
  return document
}

private func addSentences(to document: inout Document, _ judgements: [Judgement?]) {
  let bytes = document.text.array
  var start = 0
  for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\n") {
    let range = TextRange(start, end)
    start = end + 1
    if range.isEmpty { continue }
    document.notes.sentences.append(Sentence(range))
    let inside = zip(document.notes.entities, judgements).filter { range.contains($0.0.range) }
    document.notes.sentiment.sentences.append(
      mean(inside.map(\.1)) ?? Judgement(.neutral, score: .zero))
  }
}

private func mean(_ judgements: [Judgement?]) -> Judgement? {
  let scores = judgements.compactMap { $0.map { Int($0.score.tenThousandths) } }
  guard !scores.isEmpty else { return nil }
  return judgement(Score(scores.reduce(0, +), over: scores.count * 10_000))
}

private func judgement(_ score: Score) -> Judgement {
  let isNeutral = score.tenThousandths.magnitude < 500
  return Judgement(isNeutral ? .neutral : score < .zero ? .negative : .positive, score: score)
}
