import PipeModels

/// Learns from names found in unseen documents how far a margin can be trusted.
enum NameCalibrator {
  /// The share of right names at each margin, made to rise and drawn towards the share of all
  /// labels where a label has few names.
  static func calibrate(_ evaluation: NameEvaluation) -> NameCalibration {
    let labels = evaluation.labels.count
    let steps = NameCalibration.steps
    var all = Histogram()
    var own = Array(repeating: Histogram(), count: labels)
    for entry in evaluation.margins {
      let step = (entry.margin + NameCalibration.step / 2) / NameCalibration.step
      let place = min(Int(step), steps - 1)
      all.add(place, entry.isRight)
      own[entry.label].add(place, entry.isRight)
    }
    let overall = all.rates(prior: (0..<steps).map { 0.4 + 0.55 * Double($0) / Double(steps) })
    return NameCalibration(
      scores: own.map { histogram in
        histogram.rates(prior: overall).map { Int32(($0 * 10_000).rounded()) }
      })
  }

  /// Right and wrong names at each step.
  private struct Histogram {
    private var total = [Double](repeating: 0, count: NameCalibration.steps)
    private var right = [Double](repeating: 0, count: NameCalibration.steps)
    /// A prior counts as much as this many names a step.
    private static let priorWeight = 10.0

    mutating func add(_ step: Int, _ isRight: Bool) {
      total[step] += 1
      if isRight { right[step] += 1 }
    }

    /// Rates that never fall: neighbours that do are pooled.
    func rates(prior: [Double]) -> [Double] {
      var pools: [(right: Double, total: Double, steps: Int)] = []
      for step in total.indices {
        var pool = (
          right: right[step] + prior[step] * Self.priorWeight,
          total: total[step] + Self.priorWeight, steps: 1
        )
        while let last = pools.last, last.right * pool.total >= pool.right * last.total {
          pool = (pool.right + last.right, pool.total + last.total, pool.steps + last.steps)
          pools.removeLast()
        }
        pools.append(pool)
      }
      return pools.flatMap { Array(repeating: min($0.right / $0.total, 0.999), count: $0.steps) }
    }
  }
}
