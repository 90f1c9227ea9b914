internal import PipeKit

/// The documents of two runs, compared one by one.
///
/// The files are read side by side: of runs over the same input only the documents that one of them
/// lacks are held in memory.
struct RunComparison {
  private(set) var layers: [String: LayerChanges] = [:]
  /// Layers in the order they were met.
  private(set) var order: [String] = []
  private(set) var same = 0
  private(set) var different = 0
  /// The first differences, each with its document.
  private(set) var shown: [String] = []
  private(set) var hidden = 0
  private var left: [[UInt8]: JSONValue] = [:]
  private var right: [[UInt8]: JSONValue] = [:]
  private let limit: Int

  /// A line that is no document.
  struct BadLine: Error {
    let path: String
    let line: Int
  }

  /// Compares `documents.jsonl` of two runs and keeps the first `limit` differences to show.
  init(_ old: String, _ new: String, limit: Int) throws {
    self.limit = limit
    let first = try LineReader(old)
    let second = try LineReader(new)
    var line = 0
    while true {
      line += 1
      let one = try first.next()
      let other = try second.next()
      if one == nil, other == nil { break }
      if let one, one == other {
        try countSame(try Self.document(one, old, line))
        continue
      }
      if let one {
        let document = try Self.document(one, old, line)
        let id = Self.id(document)
        if let match = right.removeValue(forKey: id) {
          compare(document, match)
        } else {
          left[id] = document
        }
      }
      if let other {
        let document = try Self.document(other, new, line)
        let id = Self.id(document)
        if let match = left.removeValue(forKey: id) {
          compare(match, document)
        } else {
          right[id] = document
        }
      }
    }
    for id in removed { show("- document '\(id)'") }
    for id in added { show("+ document '\(id)'") }
  }

  /// The identifiers of documents that only the first run has, in byte order.
  var removed: [String] { Self.sorted(left) }
  /// The identifiers of documents that only the second run has.
  var added: [String] { Self.sorted(right) }

  var isEmpty: Bool { different == 0 && left.isEmpty && right.isEmpty }

  private static func sorted(_ documents: [[UInt8]: JSONValue]) -> [String] {
    documents.keys.sorted { $0.lexicographicallyPrecedes($1) }
      .map { SafeText.visible(String(decoding: $0, as: UTF8.self)) }
  }

  private mutating func countSame(_ document: JSONValue) throws {
    same += 1
    add(DocumentComparison(document, document))
  }

  private mutating func compare(_ old: JSONValue, _ new: JSONValue) {
    let comparison = DocumentComparison(old, new)
    if comparison.differences.isEmpty { same += 1 } else { different += 1 }
    let id = SafeText.visible(String(decoding: Self.id(old), as: UTF8.self))
    for difference in comparison.differences {
      show("\(id)  \(difference.layer)  \(difference.text)")
    }
    add(comparison)
  }

  private mutating func add(_ comparison: DocumentComparison) {
    for name in comparison.order {
      guard let changes = comparison.layers[name] else { continue }
      if layers[name] == nil { order.append(name) }
      var total = layers[name] ?? LayerChanges()
      total.same += changes.same
      total.added += changes.added
      total.removed += changes.removed
      total.relabelled += changes.relabelled
      total.moved += changes.moved
      total.changed += changes.changed
      layers[name] = total
    }
  }

  private mutating func show(_ text: String) {
    if shown.count < limit { shown.append(text) } else { hidden += 1 }
  }

  private static func document(_ line: [UInt8], _ path: String, _ number: Int) throws -> JSONValue {
    guard let document = try? JSONParser.parse(line), document["id"]?.string != nil else {
      throw BadLine(path: path, line: number)
    }
    return document
  }

  private static func id(_ document: JSONValue) -> [UInt8] {
    Array((document["id"]?.string ?? "").utf8)
  }
}
