import PipeKit
import PipeModels

/// How often names found by a given margin turned out to be right, label by label.
struct NameCalibration: Hashable, Sendable {
  /// Margins are told apart in steps of half a unit of weight, up to 8 units.
  static let step = Int32(SequenceModel.unitsPerWeight / 2)
  static let steps = 17

  /// For each label, the score at each step; never falling.
  private var scores: [[Int32]]

  /// Creates a calibration from scores in ten-thousandths, ``steps`` a label.
  init(scores: [[Int32]]) {
    precondition(scores.allSatisfy { $0.count == Self.steps }, "one score a step")
    self.scores = scores
  }

  /// The score of a name whose next best reading is `margin` behind.
  func score(label: Int, margin: Int32) -> Score {
    let row = scores[label]
    let place = min(max(0, margin), Self.step * Int32(Self.steps - 1))
    let step = Int(place / Self.step)
    guard step + 1 < Self.steps else { return Score(tenThousandths: row[Self.steps - 1]) }
    let part = place % Self.step
    return Score(
      tenThousandths: row[step] + (row[step + 1] - row[step]) * part / Self.step)
  }
}

extension NameCalibration {
  private static let section = "calibration"

  /// Adds the scores to a model file.
  func write(to file: inout ModelFile) {
    var writer = ModelWriter()
    for row in scores {
      for score in row { writer.count(Int(score)) }
    }
    file.append(Self.section, writer.bytes)
  }

  /// Reads the scores of `labels` labels out of a model file.
  init(reading file: ModelFile, labels: Int) throws(ModelFileError) {
    var reader = try file.reader(Self.section)
    scores = []
    for _ in 0..<labels {
      var row: [Int32] = []
      for _ in 0..<Self.steps {
        let score = Int32(try reader.count(upTo: 10_000))
        guard score >= row.last ?? 0 else { throw reader.malformed }
        row.append(score)
      }
      scores.append(row)
    }
    try reader.finish()
  }
}
