public import PipeKit

/// Other names for the labels of entities: `conll`, `ontonotes`, or the user's own, such as
/// `[LOC=GPE, MISC=]`, where nothing after the sign drops the label.
public struct LabelMapping: Sendable, SettingValue {
  /// What stands for each label; nil drops it. A label that is not named stays.
  private var names: [Symbol: Symbol?] = [:]
  public private(set) var notation = "[]"

  public static var shape: SettingShape { .list(.string) }

  public init() {}

  public init(_ node: ConfigNode) throws(Diagnostic) {
    switch node.value {
    case .scalar(let text, _):
      notation = text
      if let known = Self.known[text] {
        names = known
      } else if text.utf8.contains(UInt8(ascii: "=")) {
        try add(node)
      } else if !node.isNull {
        throw Self.mismatch(
          node, help: "write 'conll', 'ontonotes', or your own as '[LOC=GPE, MISC=]'")
      }
    case .sequence(let items):
      for item in items { try add(item) }
      notation = "[" + items.compactMap(\.scalar).joined(separator: ", ") + "]"
    case .mapping:
      throw Self.mismatch(node, help: "write it as '[LOC=GPE, MISC=]'")
    }
  }

  private mutating func add(_ node: ConfigNode) throws(Diagnostic) {
    let parts = (node.scalar ?? "").split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false
    ).map { $0.filter { $0 != " " } }
    guard parts.count == 2, !parts[0].isEmpty else {
      throw Diagnostic(
        "wrong-type", "expected two labels such as 'LOC=GPE', found \(node.kind)",
        at: node.location, help: "a label with nothing after '=' is dropped")
    }
    let label = try LabelName(ConfigNode(.scalar(parts[0], isQuoted: true), at: node.location))
    names[label.symbol] = .some(parts[1].isEmpty ? nil : Symbol(parts[1]))
  }

  /// What a label is called; nil if it is dropped.
  func name(of label: Symbol) -> Symbol? { names.isEmpty ? label : names[label] ?? label }

  /// The label sets that people know.
  private static let known: [String: [Symbol: Symbol?]] = [
    // CoNLL-2003's four; what they do not cover is dropped.
    "conll": [
      .person: "PER", .organization: "ORG", .location: "LOC", .facility: "LOC",
      .nationality: "MISC", .product: "MISC", .miscellaneous: "MISC", .date: nil, .money: nil,
      .time: nil, .percent: nil, .quantity: nil, .ordinal: nil, .cardinal: nil,
    ],
    // OntoNotes has no name for the rest, which are mostly events.
    "ontonotes": [.location: "GPE", .miscellaneous: "EVENT"],
  ]
}
