package import PipeKit

/// What makes one plan another, in a few lines.
package enum PlanDifference {
  /// How many lines are given of each part.
  private static let limit = 5
  /// Stands for the digest of a file that cannot be read.
  private static let unread = "unreadable"

  /// The differences between the plan of a folder and the one that is asked for.
  package static func lines(from old: RunPlan, to new: RunPlan) -> [String] {
    var lines = differences(old.tool, new.tool, at: "the tool")
    lines += differences(old.pipeline, new.pipeline, at: "")
    lines += records(old.files, new.files, "file")
    let inputs = [old, new].map { plan in
      plan.inputs.map {
        InputRecord(path: $0.path, size: $0.size, sha256: $0.sha256 ?? unread)
      }
    }
    lines += records(inputs[0], inputs[1], "input")
    if lines.isEmpty, old.inputs != new.inputs {
      lines.append("the inputs are read in another order or with other keys")
    }
    if old.limit != new.limit {
      lines.append("--limit: \(Self.limitText(old)) → \(Self.limitText(new))")
    }
    if lines.isEmpty, old.shards != new.shards {
      lines.append("the input is cut into \(old.shards.count) → \(new.shards.count) shards")
    }
    if lines.isEmpty, !new.isRepeatable { lines.append(unrepeatable(new)) }
    return lines
  }

  /// What differs between two descriptions of a run, named by the keys that lead to it.
  package static func lines(from old: JSONValue, to new: JSONValue) -> [String] {
    differences(old, new, at: "")
  }

  private static func unrepeatable(_ plan: RunPlan) -> String {
    let path = plan.inputs.first { $0.sha256 == nil && !$0.isUnreadable }?.path ?? "-"
    return path == "-"
      ? "standard input cannot be read again" : "what '\(path)' gives cannot be known"
  }

  private static func limitText(_ plan: RunPlan) -> String { plan.limit.map { "\($0)" } ?? "none" }

  /// What differs between two values, named by the keys that lead to it.
  private static func differences(_ old: JSONValue, _ new: JSONValue, at path: String) -> [String] {
    var lines: [String] = []
    compare(old, new, path, &lines)
    guard lines.count > limit else { return lines }
    return lines.prefix(limit) + ["and \(lines.count - limit) more"]
  }

  private static func compare(
    _ old: JSONValue?, _ new: JSONValue?, _ path: String, _ lines: inout [String]
  ) {
    if old == new { return }
    if let left = old.map(members), let right = new.map(members), !left.isEmpty, !right.isEmpty {
      let before = lines.count
      for (key, value) in left {
        let other = right.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
        compare(value, other, path.isEmpty ? key : "\(path).\(key)", &lines)
      }
      for (key, value) in right
      where !left.contains(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
        compare(nil, value, path.isEmpty ? key : "\(path).\(key)", &lines)
      }
      if lines.count == before { lines.append("\(path): another order") }
      return
    }
    lines.append("\(path): \(text(old)) → \(text(new))")
  }

  /// The parts of a value by name: of an array of objects by their `id`.
  private static func members(_ value: JSONValue) -> [(key: String, value: JSONValue)] {
    switch value {
    case .object(let members): members.map { ($0.key, $0.value) }
    case .array(let elements):
      elements.enumerated().map { index, element in
        (element["id"]?.string ?? "\(index + 1)", element)
      }
    case .null, .bool, .number, .string: []
    }
  }

  private static func text(_ value: JSONValue?) -> String {
    guard let value else { return "nothing" }
    if case .string(let text) = value { return shortened(text) }
    var json = JSONWriter()
    json.value(value)
    return shortened(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func shortened(_ text: String) -> String {
    text.utf8.count <= 60 ? text : text.prefix(40) + "…"
  }

  /// How a digest has changed, or that there was none or is none now.
  private static func change(_ old: String, _ new: String) -> String {
    switch unread {
    case old: "could not be read and can be now"
    case new: "cannot be read any more"
    default: "sha256 \(old.prefix(8))… → \(new.prefix(8))…"
    }
  }

  private static func records(
    _ old: [InputRecord], _ new: [InputRecord], _ noun: String
  ) -> [String] {
    let before = Dictionary(old.map { (Array($0.path.utf8), $0) }) { first, _ in first }
    let after = Dictionary(new.map { (Array($0.path.utf8), $0) }) { first, _ in first }
    var lines: [String] = []
    for record in old {
      guard let other = after[Array(record.path.utf8)] else {
        lines.append("\(noun) '\(record.path)': no longer there")
        continue
      }
      if other.sha256 != record.sha256 {
        lines.append("\(noun) '\(record.path)': \(change(record.sha256, other.sha256))")
      }
    }
    for record in new where before[Array(record.path.utf8)] == nil {
      lines.append("\(noun) '\(record.path)': new")
    }
    guard lines.count > limit else { return lines }
    return lines.prefix(limit) + ["and \(lines.count - limit) more \(noun)s"]
  }
}
