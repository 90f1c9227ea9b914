import Foundation
import PipeKit
import PipeStages

/// A run of capitalised words with the names that annotators found in it.
struct LabelledRun {
  var run: NameClueTrace.Run
  /// For each candidate span of the run, the column of its label if it is a name.
  var names: [Int?]
  /// Whether a word is in a name.
  var isCovered: [Bool]

  private struct Record: Decodable {
    struct Entity: Decodable {
      var start: Int
      var end: Int
      var label: String
    }
    var text: String
    var entities: [Entity]
  }

  private static let columns = [
    "Person": 0, "Organization": 1, "Location": 2, "NORP": 3, "Facility": 4, "Product": 5,
    "Misc": 6,
  ]

  static func read(_ path: String) throws -> [LabelledRun] {
    var sentences = Sentences()
    try sentences.prepare(PrepareContext())
    var trace = NameClueTrace()
    var runs: [LabelledRun] = []
    for line in try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A) {
      let record = try JSONDecoder().decode(Record.self, from: line)
      let text = Text(record.text)
      var notes = Annotations()
      try sentences.annotate(text, into: &notes)
      var cursor = OffsetCursor(text, unit: .codepoint)
      var gold: [(range: TextRange, column: Int)] = []
      for entity in record.entities.sorted(by: { $0.start < $1.start }) {
        guard let column = columns[entity.label],
          let lower = cursor.byteOffset(of: entity.start),
          let upper = cursor.byteOffset(of: entity.end)
        else { continue }
        gold.append((TextRange(lower, upper), column))
      }
      var next = 0
      for run in trace.runs(text, notes) {
        guard let first = run.words.first, let last = run.words.last else { continue }
        let whole = TextRange(first.lower, last.upper)
        while next < gold.count, gold[next].range.upper <= whole.lower { next += 1 }
        let inside = gold[next...].prefix { $0.range.lower < whole.upper }
        if let labelled = LabelledRun(run, Array(inside)) { runs.append(labelled) }
      }
    }
    return runs
  }

  /// Fails where a name of the annotators is none of the candidates.
  private init?(_ run: NameClueTrace.Run, _ gold: [(range: TextRange, column: Int)]) {
    self.run = run
    names = Array(repeating: nil, count: run.spans.count)
    isCovered = Array(repeating: false, count: run.words.count)
    for (range, column) in gold {
      let place = run.spans.firstIndex { span in
        run.words[span.words.lowerBound].lower == range.lower
          && run.words[span.words.upperBound - 1].upper == range.upper
      }
      guard let place else { return nil }
      names[place] = column
      for word in run.spans[place].words {
        if isCovered[word] { return nil }
        isCovered[word] = true
      }
    }
  }
}
