internal import PipeModels

/// The weights of a linear model as it was learned, put in order for weighing.
struct LinearWeights {
  /// The features that speak of words.
  var words: [TripleTable.Entry] = []
  /// The features that have numbers; those of steps hold the weights of the steps before, too.
  var numbered: [TripleWeights] = []

  /// Takes the weights of `count` features with numbers, of which the first `groups` are groups of
  /// steps, from a table; what else is in it speaks of words.
  init(_ table: FeatureTable, count: Int, groups: Int) {
    var rows: [UInt32: TripleWeights] = [:]
    for row in table.rows { rows[row.key] = Self.weights(row) }
    for number in 0..<count {
      let own = rows.removeValue(forKey: WordFeature.key(number: number))
      var sums = own?.sums ?? PolaritySums()
      if number < groups * SumSteps.count, number % SumSteps.count > 0 {
        sums += numbered[number - 1].sums
      }
      numbered.append(
        TripleWeights(
          Int16(clamping: sums.negative), Int16(clamping: sums.neutral),
          Int16(clamping: sums.positive)))
    }
    for row in table.rows {
      if let weights = rows[row.key] {
        words.append(TripleTable.Entry(key: row.key, weights: weights))
      }
    }
  }

  private static func weights(_ row: FeatureTable.Row) -> TripleWeights {
    var values: [Int16] = [0, 0, 0]
    for weight in row.weights { values[Int(weight.outcome)] = weight.value }
    return TripleWeights(values[0], values[1], values[2])
  }
}
