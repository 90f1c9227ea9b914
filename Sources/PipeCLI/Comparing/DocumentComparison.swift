internal import PipeKit

/// Two versions of one document, compared annotation by annotation.
struct DocumentComparison {
  /// One difference, for a person.
  struct Difference: Hashable {
    var layer: String
    var text: String
  }

  private(set) var layers: [String: LayerChanges] = [:]
  private(set) var differences: [Difference] = []
  /// Layers in the order they were met.
  private(set) var order: [String] = []

  init(_ old: JSONValue, _ new: JSONValue) {
    for key in Self.keys(old, new) where key != "id" {
      let (left, right) = (old[key], new[key])
      switch key {
      case "sentiment": compareJudgements(left, right, layer: key, of: "the document")
      case "facts": compareMembers(left, right, layer: key)
      case "source", "meta", "text", "offset_unit": compareValues(left, right, layer: key)
      default: compareSpans(left, right, layer: key)
      }
    }
  }

  private static func keys(_ old: JSONValue, _ new: JSONValue) -> [String] {
    var keys: [String] = []
    for case .object(let members) in [old, new] {
      for member in members where !keys.contains(member.key) { keys.append(member.key) }
    }
    return keys
  }

  private mutating func note(
    _ layer: String, _ change: WritableKeyPath<LayerChanges, Int>, _ text: String? = nil
  ) {
    if layers[layer] == nil { order.append(layer) }
    layers[layer, default: LayerChanges()][keyPath: change] += 1
    if let text { differences.append(Difference(layer: layer, text: text)) }
  }

  private mutating func compareValues(_ old: JSONValue?, _ new: JSONValue?, layer: String) {
    if old == new { note(layer, \.same) } else { note(layer, \.changed, "differs") }
  }

  private mutating func compareMembers(_ old: JSONValue?, _ new: JSONValue?, layer: String) {
    let empty = JSONValue.object([])
    for key in Self.keys(old ?? empty, new ?? empty) {
      switch (old?[key], new?[key]) {
      case (nil, let right?): note(layer, \.added, "+ \(key): \(Self.text(right))")
      case (let left?, nil): note(layer, \.removed, "- \(key): \(Self.text(left))")
      case (let left?, let right?) where left != right:
        note(layer, \.changed, "\(key): \(Self.text(left)) → \(Self.text(right))")
      default: note(layer, \.same)
      }
    }
  }

  private mutating func compareJudgements(
    _ old: JSONValue?, _ new: JSONValue?, layer: String, of what: String
  ) {
    switch (old, new) {
    case (nil, nil): break
    case (nil, let right?): note(layer, \.added, "+ \(what): \(Self.judgement(right))")
    case (let left?, nil): note(layer, \.removed, "- \(what): \(Self.judgement(left))")
    case (let left?, let right?):
      let text = "\(what): \(Self.judgement(left)) → \(Self.judgement(right))"
      if left["label"] != right["label"] {
        note(layer, \.relabelled, text)
      } else if left["score"] != right["score"] {
        note(layer, \.moved, text)
      } else if left != right {
        note(layer, \.changed, "\(what): other evidence")
      } else {
        note(layer, \.same)
      }
    }
  }

  /// Where an annotation stands.
  private struct Place: Hashable, Comparable {
    var start: Int
    var end: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.start, left.end) < (right.start, right.end)
    }
  }

  private mutating func compareSpans(_ old: JSONValue?, _ new: JSONValue?, layer: String) {
    let (left, right) = (Self.byPlace(old), Self.byPlace(new))
    for place in Set(left.keys).union(right.keys).sorted() {
      let (before, after) = (left[place] ?? [], right[place] ?? [])
      for index in 0..<max(before.count, after.count) {
        if index >= after.count {
          note(layer, \.removed, "- \(Self.span(before[index]))")
        } else if index >= before.count {
          note(layer, \.added, "+ \(Self.span(after[index]))")
        } else {
          compareSpan(before[index], after[index], layer: layer)
        }
      }
    }
  }

  private mutating func compareSpan(_ old: JSONValue, _ new: JSONValue, layer: String) {
    if old["label"] != new["label"] || old["kind"] != new["kind"] {
      note(layer, \.relabelled, "\(Self.span(old)) → \(Self.label(new))")
    } else if old["score"] != new["score"] {
      let scores = [old, new].map { $0["score"].map(Self.text) ?? "none" }
      note(layer, \.moved, "\(Self.span(old)): \(scores[0]) → \(scores[1])")
    } else {
      let names = Self.keys(old, new).filter { $0 != "sentiment" && old[$0] != new[$0] }
      if names.isEmpty {
        note(layer, \.same)
      } else {
        let changes = names.map { name in
          "\(name) \(old[name].map(Self.text) ?? "none") → \(new[name].map(Self.text) ?? "none")"
        }
        note(layer, \.changed, "\(Self.span(old)): \(changes.joined(separator: ", "))")
      }
    }
    compareJudgements(
      old["sentiment"], new["sentiment"], layer: "\(layer).sentiment", of: Self.span(old))
  }

  private static func byPlace(_ value: JSONValue?) -> [Place: [JSONValue]] {
    var items: [Place: [JSONValue]] = [:]
    for item in value?.array ?? [] {
      let place = Place(start: item["start"]?.integer ?? -1, end: item["end"]?.integer ?? -1)
      items[place, default: []].append(item)
    }
    return items
  }

  /// An annotation in a few words: `[12–19] Sweden LOC`.
  private static func span(_ item: JSONValue) -> String {
    let (start, end) = (item["start"]?.integer ?? -1, item["end"]?.integer ?? -1)
    let words = item["text"]?.string.map { " \(SafeText.visible(String($0.prefix(60))))" } ?? ""
    let label = label(item)
    return "[\(start)–\(end)]\(words)\(label.isEmpty ? "" : " \(label)")"
  }

  private static func label(_ item: JSONValue) -> String {
    (item["label"] ?? item["kind"])?.string ?? ""
  }

  private static func judgement(_ value: JSONValue) -> String {
    "\(label(value)) \(value["score"].map(text) ?? "")"
  }

  private static func text(_ value: JSONValue) -> String {
    if case .string(let text) = value { return SafeText.visible(String(text.prefix(60))) }
    var json = JSONWriter()
    json.value(value)
    return SafeText.visible(String(String(decoding: json.bytes, as: UTF8.self).prefix(60)))
  }
}
