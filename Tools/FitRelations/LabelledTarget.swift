import Foundation
import PipeKit
import PipeStages

/// One target of the training set: its label, and the words that speak of it.
struct LabelledTarget {
  /// −1, 0 or 1.
  var label: Int
  var items: [SentimentTrace.Item]

  private struct Record: Decodable {
    struct Target: Decodable { var start: Int, end: Int }
    var text: String
    var label: Int
    var target: Target
  }

  static func read(_ path: String) throws -> [LabelledTarget] {
    var sentences = Sentences()
    try sentences.prepare(PrepareContext())
    var trace = SentimentTrace()
    return try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).map { line in
      let record = try JSONDecoder().decode(Record.self, from: line)
      let text = Text(record.text)
      var notes = Annotations()
      try sentences.annotate(text, into: &notes)
      let scalars = record.text.unicodeScalars
      func offset(_ count: Int) -> Int {
        scalars.prefix(count).reduce(0) { $0 + UTF8.width($1) }
      }
      let range = TextRange(offset(record.target.start), offset(record.target.end))
      notes.entities.append(Entity(range, label: .person))
      return LabelledTarget(label: record.label, items: trace.trace(text, notes)[0])
    }
  }
}
