import PipeKit

extension KeyphraseState {
  /// What each document is about, that the others are not.
  func documentTable(top: Int) -> Table {
    var table = Table(
      "document_keyphrases",
      columns: ["document", "rank", "phrase", "count", "documents", "score"])
    for document in sortedDocuments {
      let items = document.phrases.compactMap { phrase, count -> Ranking.Item? in
        let weight = LogLikelihood.score(
          count: count, total: counts[phrase].occurrences, part: document.total, all: total)
        // Alone in the corpus a document stands apart by nothing, and is about what it repeats.
        let isAlone = documents.count == 1
        guard weight > 0 || isAlone, count > 1 || counts[phrase].documents > 1 || isAlone else {
          return nil
        }
        return Ranking.Item(phrase: Array(phrases[phrase]), weight: weight, count: count)
      }
      append(Ranking.best(items, top), String(decoding: document.id, as: UTF8.self), to: &table)
    }
    return table
  }

  /// What each period is about, that the others are not, by how many documents have a phrase.
  func periodTable(top: Int, minDocuments: Int) -> Table {
    var table = Table(
      "period_keyphrases",
      columns: ["period", "rank", "phrase", "count", "documents", "score"])
    let all = periodDocuments.reduce(0, +)
    var totals = [Int](repeating: 0, count: phrases.count)
    for entries in periodPhrases {
      for (phrase, count) in entries { totals[phrase] += count }
    }
    for period in periods.sorted() {
      var items: [Ranking.Item] = []
      for (phrase, count) in periodPhrases[period] where count >= minDocuments {
        let weight = LogLikelihood.score(
          count: count, total: totals[phrase], part: periodDocuments[period], all: all)
        guard weight > 0 else { continue }
        items.append(Ranking.Item(phrase: Array(phrases[phrase]), weight: weight, count: count))
      }
      append(Ranking.best(items, top), periods.string(period), to: &table)
    }
    return table
  }

  private func append(_ items: [Ranking.Item], _ subject: String, to table: inout Table) {
    var phrases = phrases
    for (index, item) in items.enumerated() {
      let count = counts[phrases.number(of: item.phrase[...])]
      table.rows.append([
        .text(subject), .integer(index + 1),
        .text(String(decoding: item.phrase, as: UTF8.self) + count.ending), .integer(item.count),
        .integer(count.documents), .score(Score(Int(clamping: item.weight), over: 100)),
      ])
    }
  }
}
