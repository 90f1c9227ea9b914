import Foundation
import PipeKit
import PipeStages

/// What the rules of layout should do, worked out slowly: one rule after the other, over scalars.
struct NormalizeOracle {
  private var values: [String: String] = [
    "unicode": "NFC", "whitespace": "collapse_keep_lines", "line_ends": "lf", "controls": "remove",
    "quotes": "keep", "dashes": "keep", "ellipsis": "keep",
  ]

  /// Settings that between them use every value and several pairs.
  static let someSettings = [
    "whitespace: keep", "whitespace: collapse", "line_ends: keep", "controls: keep",
    "unicode: none", "quotes: straight, dashes: ascii, ellipsis: ascii",
    "whitespace: keep, line_ends: keep, controls: keep, unicode: none",
    "whitespace: keep, line_ends: keep", "whitespace: collapse, controls: keep",
    "unicode: none, whitespace: collapse", "line_ends: keep, controls: keep",
    "whitespace: keep, unicode: none, quotes: straight",
  ]

  init(_ notation: String) {
    for (name, value) in Self.pairs(notation) { values[name] = value }
  }

  /// Reads `{ name: value, … }`.
  static func node(_ notation: String) -> ConfigNode {
    let place = SourceLocation(file: "test", line: 1, column: 1)
    func scalar(_ text: String) -> ConfigNode {
      ConfigNode(.scalar(text, isQuoted: false), at: place)
    }
    return ConfigNode(.mapping(pairs(notation).map { (scalar($0), scalar($1)) }), at: place)
  }

  private static func pairs(_ notation: String) -> [(String, String)] {
    notation.filter { $0 != "{" && $0 != "}" }.split(separator: ",").map { pair in
      let sides = pair.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      return (sides[0], sides[1])
    }
  }

  static func stage(_ notation: String) throws -> Normalize {
    var problems: [Diagnostic] = []
    let stage = Normalize(settings: node(notation), problems: &problems)
    if let problem = problems.first { throw problem }
    return stage
  }

  /// The stage with its rules of characters turned off: those that the oracle does not know.
  static func layoutStage(_ notation: String) throws -> Normalize {
    try stage(notation + ", mojibake: off, entities: keep, ligatures: keep")
  }

  static func rewrite(
    _ text: Text, with stage: Normalize
  ) throws -> (text: Text, alignment: Alignment) {
    var stage = stage
    var builder = TextBuilder(rewriting: text)
    try stage.rewrite(text, into: &builder)
    return builder.finish()
  }

  /// The text that the stage should make.
  func rewrite(_ text: Text) -> Text {
    var scalars = Array(text.string.unicodeScalars).filter { !isRemoved($0) }
    if values["line_ends"] == "lf" { scalars = unifyLineEnds(scalars) }
    if values["whitespace"] != "keep" { scalars = collapse(scalars) }
    var string = String(String.UnicodeScalarView(scalars.flatMap { replacement($0) }))
    if values["unicode"] == "NFC" { string = Self.composed(string) }
    return Text(string)
  }

  /// The NFC of a string by Foundation, which leaves a syllable and its last letter apart unless
  /// they were decomposed before.
  static func composed(_ string: String) -> String {
    string.decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
  }

  private func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{200B}" { return values["whitespace"] != "keep" }
    guard values["controls"] == "remove" else { return false }
    switch scalar.value {
    case 0...8, 0x0E...0x1F, 0x7F, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFC: return true
    default: return false
    }
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }

  private func unifyLineEnds(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
      result.append(isLineEnd(scalar) ? "\n" : scalar)
    }
    return result
  }

  private func collapse(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for run in scalars.split(omittingEmptySubsequences: false, whereSeparator: isSpace) {
      if let first = run.first, isSpace(first) { continue }
      let before = scalars[..<run.startIndex].reversed().prefix(while: isSpace).reversed()
      if !run.isEmpty, !result.isEmpty { result += joint(Array(before)) }
      result += run
    }
    return result
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// What stands for a run of white space between two words.
  private func joint(_ run: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var lineEnds: [[Unicode.Scalar]] = []
    for (index, scalar) in run.enumerated() where isLineEnd(scalar) {
      if scalar == "\n", index > 0, run[index - 1] == "\r" {
        lineEnds[lineEnds.count - 1].append(scalar)
      } else {
        lineEnds.append([scalar])
      }
    }
    if lineEnds.isEmpty || values["whitespace"] == "collapse" { return [" "] }
    return Array(lineEnds.prefix(2).joined())
  }

  private func replacement(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{2018}"..."\u{201B}", "\u{2BC}": values["quotes"] == "straight" ? ["'"] : [scalar]
    case "\u{201C}"..."\u{201F}": values["quotes"] == "straight" ? ["\""] : [scalar]
    case "\u{2010}"..."\u{2013}", "\u{FF0D}": values["dashes"] == "ascii" ? ["-"] : [scalar]
    case "\u{2014}", "\u{2015}": values["dashes"] == "ascii" ? ["-", "-"] : [scalar]
    case "\u{2026}": values["ellipsis"] == "ascii" ? [".", ".", "."] : [scalar]
    default: [scalar]
    }
  }
}
