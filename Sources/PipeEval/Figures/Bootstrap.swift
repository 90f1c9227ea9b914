/// Percentile intervals by resampling whole documents.
///
/// Efron's bootstrap: draw as many documents as there are, with replacement, and measure again.
/// Documents are drawn rather than spans, since the spans of one document err together. The counts
/// are integers and the generator is seeded, so the same files give the same intervals.
struct Bootstrap: Sendable {
  /// How often to draw.
  let resamples: Int
  private static let seed: UInt64 = 20_140_101
  /// Fewer documents than this say nothing about how far others would differ.
  private static let fewest = 5

  /// Adds to each figure of `rows`, one row of counts a document, its intervals.
  func figures(
    of rows: [[Int]], columns: Int, measure: ([Int]) -> [Figure]
  ) -> [Figure] {
    var flat = [Int](repeating: 0, count: rows.count * columns)
    var sums = [Int](repeating: 0, count: columns)
    for (index, row) in rows.enumerated() {
      for (column, count) in row.enumerated() {
        flat[index * columns + column] = count
        sums[column] += count
      }
    }
    var figures = measure(sums)
    guard resamples > 0, rows.count >= Self.fewest else { return figures }

    var drawn = figures.map { $0.percentages.map { _ in [Percentage]() } }
    var generator = SplitMix(seed: Self.seed)
    for _ in 0..<resamples {
      Self.draw(flat, rows: rows.count, into: &sums, &generator)
      for (figure, sample) in measure(sums).enumerated() {
        for (place, value) in sample.percentages.enumerated() {
          drawn[figure][place].append(value)
        }
      }
    }
    for index in figures.indices {
      figures[index].intervals = drawn[index].map { Self.interval($0) }
    }
    return figures
  }

  private static func draw(
    _ flat: [Int], rows: Int, into sums: inout [Int], _ generator: inout SplitMix
  ) {
    let columns = sums.count
    for column in sums.indices { sums[column] = 0 }
    for _ in 0..<rows {
      let start = generator.next(below: rows) * columns
      for column in 0..<columns { sums[column] += flat[start + column] }
    }
  }

  /// The middle 95 % of the values drawn.
  private static func interval(_ values: [Percentage]) -> ClosedRange<Percentage> {
    let sorted = values.sorted()
    let cut = sorted.count * 25 / 1_000
    return sorted[cut]...sorted[sorted.count - 1 - cut]
  }
}
