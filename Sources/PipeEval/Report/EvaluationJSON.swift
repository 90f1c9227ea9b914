import PipeKit

/// Writes an evaluation as one JSON object.
///
/// Every percentage `x` comes with `x_95`, the ends of its interval.
package enum EvaluationJSON {
  package static func bytes(of evaluation: Evaluation) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("task")
    json.string(evaluation.task.rawValue)
    json.key("documents")
    json.integer(evaluation.documents)
    json.key("missing")
    json.integer(evaluation.missing.count)
    write(evaluation.figures, into: &json)
    if let grouping = evaluation.grouping {
      json.key("by")
      json.string(grouping.name)
      json.key("groups")
      json.beginArray()
      for group in evaluation.groups {
        json.beginObject()
        json.key("name")
        json.string(group.name)
        json.key("documents")
        json.integer(group.documents)
        write(group.figures, into: &json)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  /// Writes figures as members of an object, those of one group in an object of their own.
  private static func write(_ figures: [Figure], into json: inout JSONWriter) {
    var open: String?
    for figure in figures {
      if figure.group != open {
        if open != nil { json.endObject() }
        if let group = figure.group {
          json.key(group)
          json.beginObject()
        }
        open = figure.group
      }
      write(figure, into: &json)
    }
    if open != nil { json.endObject() }
  }

  private static func write(_ figure: Figure, into json: inout JSONWriter) {
    switch figure.value {
    case .count(let count):
      json.key(figure.name)
      json.integer(count)
    case .share(let share):
      write(figure.name, share, figure.intervals.first, into: &json)
    case .spans(let score):
      json.key(figure.name)
      json.beginObject()
      for (place, name) in ["p", "r", "f1"].enumerated() {
        let interval = place < figure.intervals.count ? figure.intervals[place] : nil
        write(name, figure.percentages[place], interval, into: &json)
      }
      json.key("gold")
      json.integer(score.gold)
      json.key("pred")
      json.integer(score.found)
      json.endObject()
    }
  }

  private static func write(
    _ name: String, _ value: Percentage, _ interval: ClosedRange<Percentage>?,
    into json: inout JSONWriter
  ) {
    json.key(name)
    json.number(value.description)
    guard let interval else { return }
    json.key("\(name)_95")
    json.beginArray()
    json.number(interval.lowerBound.description)
    json.number(interval.upperBound.description)
    json.endArray()
  }
}
