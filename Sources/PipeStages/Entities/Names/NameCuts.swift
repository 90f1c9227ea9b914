internal import PipeKit

/// The best way to cut each run of capitalised words into names and other words, with the scratch
/// space to find it. Hot.
struct NameCuts: Sendable {
  /// The best way to cut the words up to each place.
  private var paths: [Path] = []
  /// For each word of the run, the points for its being in no name and for a name's ending with it.
  private var words: [Word] = []

  private struct Path: BitwiseCopyable {
    var points = Int32.min
    /// How many words the last piece has.
    var count: Int32 = 0
    /// The last piece's kind; nil for a word outside names.
    var lane: NameLane?
    /// By how much the kind beats the next.
    var margin: Int32 = 0
  }

  private struct Word: BitwiseCopyable {
    var outside = 0
    var end = NameScores()
  }

  /// Finds the best cuts of a run.
  mutating func search(
    _ run: Range<Int>, _ evidence: borrowing NameEvidence, _ known: borrowing KnownNames
  ) {
    while paths.count <= run.count {
      paths.append(Path())
      words.append(Word())
    }
    for (place, index) in run.enumerated() {
      words[place] = Word(
        outside: evidence.pointsOutside(index), end: evidence.pointsOfEnd(index + 1))
      paths[place + 1] = Path()
    }
    paths[0].points = 0
    for place in 0..<run.count {
      let start = run.lowerBound + place
      extend(to: place + 1, from: place, points: words[place].outside, lane: nil, margin: 0)
      var around = 0
      var counted = start
      evidence.forEachSpan(from: start, in: run, known) { end, lanes, cutsKnown in
        while counted < end {
          around += words[counted - run.lowerBound].outside
          counted += 1
        }
        let scores = evidence.points(
          start..<end, known: lanes, cutsKnown: cutsKnown,
          end: words[end - 1 - run.lowerBound].end)
        let (lane, points) = scores.best
        extend(
          to: place + end - start, from: place, points: points, lane: lane,
          margin: points - max(scores.runnerUp(to: lane), around))
      }
    }
  }

  private mutating func extend(
    to end: Int, from start: Int, points: Int, lane: NameLane?, margin: Int
  ) {
    let total = paths[start].points + Int32(points)
    guard total > paths[end].points else { return }
    paths[end] = Path(
      points: total, count: Int32(end - start), lane: lane, margin: Int32(margin))
  }

  /// Reads the best path back and proposes its names.
  func collect(_ run: Range<Int>, into proposals: inout [Proposal]) {
    let first = proposals.count
    var end = run.count
    while end > 0 {
      let path = paths[end]
      let start = end - Int(path.count)
      if let lane = path.lane {
        proposals.append(
          Proposal(
            run.lowerBound + start..<run.lowerBound + end, lane.label,
            score: Self.score(margin: Int(path.margin)), source: .name))
      }
      end = start
    }
    // Most runs have one name, and a slice that is changed is copied.
    if proposals.count > first + 1 { proposals[first...].reverse() }
  }

  /// How often a name was right on development articles, by how many points it beats the next best
  /// reading.
  private static func score(margin: Int) -> Score {
    Score(tenThousandths: precision[min(max(margin, 0), precision.count - 1)])
  }

  /// Ten thousand times the share of right names, for margins from 0 points.
  private static let precision: [Int32] = [
    2000, 2700, 3300, 3900, 4500, 5000, 5500, 6000, 6500, 7000, 7400, 7800, 8100, 8400, 8650, 8850,
    9050, 9200, 9300, 9400, 9480, 9550, 9600, 9650, 9700, 9730, 9750, 9770, 9790, 9800,
  ]
}
