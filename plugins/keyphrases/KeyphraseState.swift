import PipeKit

/// What is counted while documents run: a commutative monoid.
struct KeyphraseState {
  var phrases = PhraseList()
  var counts: [PhraseCounts] = []
  /// How many candidates the corpus has.
  var total = 0
  var documents: [DocumentPhrases] = []
  var periods = PhraseList()
  /// For each period, how many documents it has, and how many of them have a phrase.
  var periodDocuments: [Int] = []
  var periodPhrases: [[Int: Int]] = []

  /// Adds what was found in one document; of its phrases the `limit` weightiest are kept by name.
  mutating func add(
    _ id: [UInt8], period: [UInt8]?, _ found: PhraseList, _ places: [PhrasePlace?],
    keeping limit: Int
  ) {
    let period = period.map { number(ofPeriod: $0) }
    if let period { periodDocuments[period] += 1 }
    var document = DocumentPhrases(id: id, total: 0, phrases: [])
    var weights: [(phrase: Int, count: Int, weight: Int64)] = []
    for (local, place) in places.enumerated() {
      guard let place else { continue }
      let phrase = number(of: found[local])
      counts[phrase].occurrences += place.count
      counts[phrase].plurals += place.plurals
      counts[phrase].documents += 1
      document.total += place.count
      if let period { periodPhrases[period][phrase, default: 0] += 1 }
      weights.append((phrase, place.count, place.weight(0)))
    }
    total += document.total
    weights.sort { left, right in
      left.weight != right.weight
        ? left.weight > right.weight
        : phrases[left.phrase].lexicographicallyPrecedes(phrases[right.phrase])
    }
    document.phrases = weights.prefix(limit).map { ($0.phrase, $0.count) }
    documents.append(document)
  }

  mutating func merge(_ other: KeyphraseState) {
    let numbers = (0..<other.phrases.count).map { number(of: other.phrases[$0]) }
    for (number, count) in zip(numbers, other.counts) {
      counts[number].occurrences += count.occurrences
      counts[number].plurals += count.plurals
      counts[number].documents += count.documents
    }
    total += other.total
    for document in other.documents {
      documents.append(
        DocumentPhrases(
          id: document.id, total: document.total,
          phrases: document.phrases.map { (numbers[$0.phrase], $0.count) }))
    }
    for index in 0..<other.periods.count {
      let period = number(ofPeriod: Array(other.periods[index]))
      periodDocuments[period] += other.periodDocuments[index]
      for (phrase, count) in other.periodPhrases[index] {
        periodPhrases[period][numbers[phrase], default: 0] += count
      }
    }
  }

  mutating func number(of phrase: ArraySlice<UInt8>) -> Int {
    let number = phrases.number(of: phrase)
    if number == counts.count { counts.append(PhraseCounts()) }
    return number
  }

  mutating func number(ofPeriod period: [UInt8]) -> Int {
    let number = periods.number(of: period[...])
    if number == periodDocuments.count {
      periodDocuments.append(0)
      periodPhrases.append([:])
    }
    return number
  }

  /// The documents in the byte order of their identifiers.
  var sortedDocuments: [DocumentPhrases] {
    documents.sorted { $0.id.lexicographicallyPrecedes($1.id) }
  }
}
