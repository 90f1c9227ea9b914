import PipeKit

/// The text outside quotation marks, by its own offsets.
struct Narration {
  private var passages: [TextRange] = []
  /// For each passage, how many bytes of quotation end with it.
  private var quoted: [Int] = []

  init(_ pieces: [Piece], _ passages: [Passage]) {
    var total = 0
    for passage in passages {
      let range = TextRange(
        pieces[passage.open].range.lower, pieces[passage.end - 1].range.upper)
      total += range.count
      self.passages.append(range)
      quoted.append(total)
    }
  }

  /// How many bytes of narration stand before an offset; nil inside a quotation.
  func place(of offset: UInt32) -> Int? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].upper <= offset { low = middle + 1 } else { high = middle }
    }
    if low < passages.count, passages[low].lower <= offset { return nil }
    return Int(offset) - (low > 0 ? quoted[low - 1] : 0)
  }
}
