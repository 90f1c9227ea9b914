import PipeKit

extension KeyphraseState {
  /// Writes phrases, periods and documents in byte order, whatever order they came in.
  func write(to writer: inout StateWriter) {
    let order = phrases.sorted()
    var ranks = [Int](repeating: 0, count: order.count)
    writer.integer(Int64(total))
    writer.integer(Int64(order.count))
    for (rank, number) in order.enumerated() {
      ranks[number] = rank
      writer.bytes(Array(phrases[number]).span)
      writer.integer(Int64(counts[number].occurrences))
      writer.integer(Int64(counts[number].plurals))
      writer.integer(Int64(counts[number].documents))
    }
    writer.integer(Int64(periods.count))
    for period in periods.sorted() {
      writer.bytes(Array(periods[period]).span)
      writer.integer(Int64(periodDocuments[period]))
      let entries = periodPhrases[period].map { (ranks[$0.key], $0.value) }
      writer.integer(Int64(entries.count))
      for (rank, count) in entries.sorted(by: { $0.0 < $1.0 }) {
        writer.integer(Int64(rank))
        writer.integer(Int64(count))
      }
    }
    writer.integer(Int64(documents.count))
    for document in sortedDocuments {
      writer.bytes(document.id.span)
      writer.integer(Int64(document.total))
      writer.integer(Int64(document.phrases.count))
      for entry in document.phrases {
        writer.integer(Int64(ranks[entry.phrase]))
        writer.integer(Int64(entry.count))
      }
    }
  }

  /// Reads what ``write(to:)`` wrote into an empty state.
  mutating func read(from reader: inout StateReader) throws {
    total = try reader.total()
    for index in 0..<(try reader.count()) {
      guard number(of: try reader.bytes()[...]) == index else { throw StateReader.damaged }
      counts[index].occurrences = try reader.total()
      counts[index].plurals = try reader.total()
      counts[index].documents = try reader.total()
    }
    for index in 0..<(try reader.count()) {
      guard number(ofPeriod: try reader.bytes()) == index else { throw StateReader.damaged }
      periodDocuments[index] = try reader.total()
      for _ in 0..<(try reader.count()) {
        let phrase = try self.phrase(&reader)
        periodPhrases[index][phrase] = try reader.total()
      }
    }
    for _ in 0..<(try reader.count()) {
      var document = DocumentPhrases(
        id: try reader.bytes(), total: try reader.total(), phrases: [])
      for _ in 0..<(try reader.count()) {
        let phrase = try self.phrase(&reader)
        document.phrases.append((phrase, try reader.total()))
      }
      documents.append(document)
    }
  }

  private func phrase(_ reader: inout StateReader) throws -> Int {
    let phrase = try reader.total()
    guard phrase < phrases.count else { throw StateReader.damaged }
    return phrase
  }
}
