import PipeKit

/// Which labels are scored, and under which names: gold's and the pipeline's often differ.
package struct LabelMap: Sendable {
  /// What stands for each label; nil drops it.
  private var names: [[UInt8]: String?] = [:]
  /// The labels to score, after mapping; nil for all.
  private var kept: Set<[UInt8]>?

  package init() {}

  /// Reads a map such as `{"GPE": "LOC", "TIME": null}`; a label it does not name stays.
  package init(_ bytes: [UInt8]) throws(GoldError) {
    let json: JSONValue
    do {
      json = try JSONParser.parse(bytes)
    } catch {
      throw GoldError("\(error)")
    }
    guard case .object(let members) = json else {
      throw GoldError("expected an object, found \(json.kind)")
    }
    for member in members {
      switch member.value {
      case .string(let name): names[Array(member.key.utf8)] = .some(name)
      case .null: names[Array(member.key.utf8)] = .some(nil)
      case .bool, .number, .array, .object:
        throw GoldError("'\(member.key)' maps to \(member.value.kind), not to a label or null")
      }
    }
  }

  /// Scores these labels only, named as they are after mapping.
  package mutating func keep(only labels: [String]) {
    kept = Set(labels.map { Array($0.utf8) })
  }

  /// The name a label is scored under; nil where it is not scored.
  func name(of label: String) -> String? {
    guard let name = names[Array(label.utf8)] ?? label else { return nil }
    return kept?.contains(Array(name.utf8)) == false ? nil : name
  }
}
