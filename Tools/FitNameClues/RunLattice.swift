import Foundation
import PipeStages

/// How likely each name and each word outside names is in a run, by the forward-backward sums.
struct RunLattice {
  private let run: NameClueTrace.Run
  private var names: [[Double]] = []
  private var words: [Double] = []
  private var forward: [Double]
  private var backward: [Double]

  init(_ run: NameClueTrace.Run, _ field: SegmentalField) {
    self.run = run
    forward = Array(repeating: -.infinity, count: run.words.count + 1)
    backward = forward
    names = run.spans.map { span in
      (0..<SegmentalField.labels).map { field.score(span.clues, $0) }
    }
    words = run.outside.map { field.outsideScore($0) }
    sum()
  }

  private mutating func sum() {
    let count = run.words.count
    var spansFrom = [[Int]](repeating: [], count: count)
    for (place, span) in run.spans.enumerated() {
      spansFrom[span.words.lowerBound].append(place)
    }
    forward[0] = 0
    backward[count] = 0
    for word in 0..<count {
      forward[word + 1] = Self.add(forward[word + 1], forward[word] + words[word])
      for place in spansFrom[word] {
        let end = run.spans[place].words.upperBound
        for score in names[place] { forward[end] = Self.add(forward[end], forward[word] + score) }
      }
    }
    for word in (0..<count).reversed() {
      backward[word] = words[word] + backward[word + 1]
      for place in spansFrom[word] {
        let end = run.spans[place].words.upperBound
        for score in names[place] {
          backward[word] = Self.add(backward[word], score + backward[end])
        }
      }
    }
  }

  /// The logarithm of the sum of two numbers given by their logarithms.
  private static func add(_ left: Double, _ right: Double) -> Double {
    let (large, small) = left > right ? (left, right) : (right, left)
    return small == -.infinity ? large : large + log1p(exp(small - large))
  }

  /// How likely a word is in no name.
  func outside(_ word: Int) -> Double {
    exp(forward[word] + words[word] + backward[word + 1] - backward[0])
  }

  /// How likely a span is a name with a label.
  func name(_ place: Int, _ label: Int) -> Double {
    let span = run.spans[place].words
    return exp(
      forward[span.lowerBound] + names[place][label] + backward[span.upperBound] - backward[0])
  }
}
