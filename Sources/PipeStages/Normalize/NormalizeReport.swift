internal import PipeKit

/// What a rule of `normalize` is called in the facts of a document.
enum NormalizeRule: Int, CaseIterable {
  case mojibake, entities, tags, width, ligatures, digits, letterCase, bullets, hyphenation, repeats
  case unicode, whitespace, lineEnds, controls, invisible, bidi, quotes, dashes, ellipsis
  /// Marks of direction that were found and left.
  case bidiKept

  /// The name of the fact.
  var fact: String {
    switch self {
    case .mojibake: "normalize.mojibake"
    case .entities: "normalize.entities"
    case .tags: "normalize.tags"
    case .width: "normalize.width"
    case .ligatures: "normalize.ligatures"
    case .digits: "normalize.digits"
    case .letterCase: "normalize.case"
    case .bullets: "normalize.bullets"
    case .hyphenation: "normalize.hyphenation"
    case .repeats: "normalize.repeats"
    case .unicode: "normalize.unicode"
    case .whitespace: "normalize.whitespace"
    case .lineEnds: "normalize.line_ends"
    case .controls: "normalize.controls"
    case .invisible: "normalize.invisible"
    case .bidi: "normalize.bidi"
    case .quotes: "normalize.quotes"
    case .dashes: "normalize.dashes"
    case .ellipsis: "normalize.ellipsis"
    case .bidiKept: "bidi_controls"
    }
  }
}

/// How often each rule changed a text.
struct NormalizeReport: Sendable {
  private var counts = [Int](repeating: 0, count: NormalizeRule.allCases.count)

  subscript(rule: NormalizeRule) -> Int {
    get { counts[rule.rawValue] }
    set { counts[rule.rawValue] = newValue }
  }

  /// Adds another report to this one.
  mutating func add(_ other: NormalizeReport) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// Writes what is not zero, in the order of the rules.
  func write(to output: inout TextBuilder) {
    for rule in NormalizeRule.allCases { output.count(rule.fact, self[rule]) }
  }
}
