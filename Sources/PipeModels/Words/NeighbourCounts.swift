/// How often frequent words stand one or two places before or after each word.
struct NeighbourCounts {
  /// One column for each frequent word at each of four places.
  let columnCount: Int
  private(set) var rowTotals: [Double]
  private(set) var columnTotals: [Double]
  private var starts: [Int]
  private var columns: [UInt32]

  private static let places = [-2, -1, 1, 2]

  /// Counts through the corpus; the first `contextCount` words of the vocabulary are frequent.
  init(_ corpus: WordCorpus, vocabulary: [UInt32], contextCount: Int) {
    let contexts = min(contextCount, vocabulary.count)
    columnCount = contexts * Self.places.count
    rowTotals = Array(repeating: 0, count: vocabulary.count)
    columnTotals = Array(repeating: 0, count: columnCount)
    let numbers = Dictionary(
      uniqueKeysWithValues: vocabulary.enumerated().map { ($1, Int32($0)) })
    // A border two wide on both sides spares the checks; −1 is no word of the vocabulary.
    var text: [Int32] = [-1, -1]
    for word in corpus.words { text.append(numbers[word] ?? -1) }
    text += [-1, -1]
    let isBreak = [true, true] + corpus.words.map { $0 == 0 } + [true, true]

    columns = []
    starts = Array(repeating: 0, count: vocabulary.count + 1)
    Self.scan(text, isBreak, contexts) { row, _ in starts[row + 1] += 1 }
    for row in vocabulary.indices { starts[row + 1] += starts[row] }
    columns = Array(repeating: 0, count: starts[vocabulary.count])
    var ends = starts
    Self.scan(text, isBreak, contexts) { row, column in
      columns[ends[row]] = column
      ends[row] += 1
    }
    for row in vocabulary.indices {
      columns[starts[row]..<starts[row + 1]].sort()
      for column in columns[starts[row]..<starts[row + 1]] {
        let weight = Self.weight(column, contexts)
        rowTotals[row] += weight
        columnTotals[Int(column)] += weight
      }
    }
  }

  /// Calls `body` with each neighbour of a word and how often it was counted.
  func forEach(inRow row: Int, _ body: (_ column: UInt32, _ count: Double) -> Void) {
    var entry = starts[row]
    let end = starts[row + 1]
    let contexts = columnCount / Self.places.count
    while entry < end {
      let column = columns[entry]
      var next = entry + 1
      while next < end, columns[next] == column { next += 1 }
      body(column, Double(next - entry) * Self.weight(column, contexts))
      entry = next
    }
  }

  /// Words two places away count half.
  private static func weight(_ column: UInt32, _ contexts: Int) -> Double {
    abs(places[Int(column) / contexts]) == 2 ? 0.5 : 1
  }

  private static func scan(
    _ text: [Int32], _ isBreak: [Bool], _ contexts: Int,
    _ body: (_ row: Int, _ column: UInt32) -> Void
  ) {
    for index in 2..<text.count - 2 where text[index] >= 0 {
      for (number, place) in places.enumerated() {
        let other = text[index + place]
        guard other >= 0, Int(other) < contexts else { continue }
        // A neighbour two away is none if a sentence ends between.
        if abs(place) == 2, isBreak[index + place / 2] { continue }
        body(Int(text[index]), UInt32(number * contexts + Int(other)))
      }
    }
  }
}
