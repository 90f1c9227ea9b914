import Foundation
import PipeStages

/// A conditional random field over the ways to cut a run of words into names and other words.
///
/// Fitted by Adagrad, one run at a time, with the weights averaged over the last passes.
struct SegmentalField {
  static let labels = NameClueTrace.labels.count
  private static let passes = 8
  private static let rate = 0.15
  private static let ridge = 1e-5

  /// A row of weights for each clue of a name, then one weight for each clue of other words.
  private(set) var weights: [Double]
  private var squares: [Double]
  private let outsideStart: Int

  init() {
    outsideStart = NameClueTrace.clues.count * Self.labels
    weights = Array(repeating: 0, count: outsideStart + NameClueTrace.outsideClues.count)
    squares = Array(repeating: 1e-2, count: weights.count)
  }

  /// The weight of a clue for a label.
  func weight(_ clue: Int, _ label: Int) -> Double { weights[clue * Self.labels + label] }

  /// The weight of a clue of a word in no name.
  func outsideWeight(_ clue: Int) -> Double { weights[outsideStart + clue] }

  mutating func fit(_ runs: [LabelledRun]) {
    var order = Array(runs.indices)
    var random = SmallGenerator()
    var sum = [Double](repeating: 0, count: weights.count)
    for pass in 0..<Self.passes {
      order.shuffle(using: &random)
      for index in order { learn(runs[index]) }
      guard pass >= Self.passes / 2 else { continue }
      for index in sum.indices { sum[index] += weights[index] }
    }
    for index in sum.indices { weights[index] = sum[index] / Double(Self.passes / 2) }
  }

  /// Moves the weights towards what makes the annotators' reading of a run more likely.
  private mutating func learn(_ labelled: LabelledRun) {
    let lattice = RunLattice(labelled.run, self)
    var slopes: [Int: Double] = [:]
    for (word, clues) in labelled.run.outside.enumerated() {
      let slope = lattice.outside(word) - (labelled.isCovered[word] ? 0 : 1)
      guard abs(slope) > 1e-4 else { continue }
      for clue in clues { slopes[outsideStart + clue, default: 0] += slope }
    }
    for (place, span) in labelled.run.spans.enumerated() {
      for label in 0..<Self.labels {
        let slope = lattice.name(place, label) - (labelled.names[place] == label ? 1 : 0)
        guard abs(slope) > 1e-4 else { continue }
        for clue in span.clues { slopes[clue * Self.labels + label, default: 0] += slope }
      }
    }
    for (index, slope) in slopes {
      let slope = slope + Self.ridge * weights[index]
      squares[index] += slope * slope
      weights[index] -= Self.rate * slope / squares[index].squareRoot()
    }
  }

  func score(_ clues: [Int], _ label: Int) -> Double {
    clues.reduce(0) { $0 + weight($1, label) }
  }

  func outsideScore(_ clues: [Int]) -> Double { clues.reduce(0) { $0 + outsideWeight($1) } }
}
