import PipeKit

/// Marks the phrases that say what a document is about.
///
/// A phrase weighs by how often it occurs, by how early, and by whether it is a name or more than
/// one word. What sets a document apart from the others only ``KeyphraseTable`` can tell.
struct Keyphrases: Annotator {
  static let info = Info(
    "keyphrases", "Marks the phrases that say what a document is about.",
    reads: [Token.layer, Sentence.layer], writes: [Keyphrase.layer])

  static let settings = [
    Setting("count", \Self.count, "How many phrases to mark.", in: 1...50)
  ]

  static let examples = [
    Example(
      "Flood defences failed. The flood defences were old, and the mayor wanted new flood defences.",
      "⟦keyphrases Flood defences⟧ failed. The flood defences were old, and the mayor wanted new "
        + "flood defences.",
      settings: "{ count: 1 }")
  ]

  var count = 8
  private var reader = CandidateReader()

  init() {}

  mutating func annotate(_ text: Text, into notes: inout Annotations) {
    reader.read(text, notes)
    guard !reader.candidates.isEmpty else { return }
    var places = [PhrasePlace?](repeating: nil, count: reader.phrases.count)
    for candidate in reader.candidates {
      places[candidate.phrase, default: PhrasePlace(candidate)].add(candidate)
    }
    let opening = Int(reader.candidates[0].range.lower) + 300
    var items: [Ranking.Item] = []
    for (number, place) in places.enumerated() {
      guard let place, place.count > 1 || Int(place.range.lower) < opening else { continue }
      items.append(
        Ranking.Item(
          phrase: Array(reader.phrases[number]), weight: place.weight(opening), count: place.count))
    }
    let chosen = Ranking.best(items, count).map { item in
      (item, places[reader.number(of: item.phrase)])
    }
    mark(chosen.compactMap { item, place in place.map { (item, $0) } }, into: &notes)
  }

  private func mark(_ chosen: [(Ranking.Item, PhrasePlace)], into notes: inout Annotations) {
    let best = Int(chosen.first?.0.weight ?? 1)
    for (item, place) in chosen.sorted(by: { $0.1.range < $1.1.range }) {
      let phrase = item.phrase + (place.plurals * 2 > place.count ? [UInt8(ascii: "s")] : [])
      notes[Keyphrase.self].append(
        Keyphrase(
          range: place.range, phrase: notes.strings.add(phrase.span),
          count: UInt32(clamping: place.count), score: Score(Int(item.weight), over: max(1, best))))
    }
  }
}
