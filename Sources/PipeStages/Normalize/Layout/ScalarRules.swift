internal import PipeKit

/// What the settings say of each scalar by itself; composition is another matter.
struct ScalarRules: Sendable {
  /// What to do with a scalar.
  enum Action {
    case keep, space, lineEnd
    /// A mark of direction that stays and is counted.
    case keepDirection
    case remove(NormalizeRule)
    case replace(StaticString, NormalizeRule)
  }

  private let keepsSpace: Bool
  private let removesControls: Bool
  private let removesInvisible: Bool
  private let removesDirections: Bool
  /// Whether every line end becomes a line feed.
  let unifiesLineEnds: Bool
  private let straightensQuotes: Bool
  private let plainDashes: Bool
  private let plainEllipsis: Bool

  init(_ stage: Normalize) {
    keepsSpace = stage.whitespace == .keep
    removesControls = stage.controls == .remove
    removesInvisible = stage.invisible == .strip
    removesDirections = stage.bidi == .remove
    unifiesLineEnds = stage.lineEnds == .lf
    straightensQuotes = stage.quotes == .straight
    plainDashes = stage.dashes == .ascii
    plainEllipsis = stage.ellipsis == .ascii
  }

  @inline(__always)
  func action(on scalar: Unicode.Scalar) -> Action {
    // No letter of a living script lies in these ranges.
    switch scalar.value {
    case 0x00...0xA0: lowAction(scalar.value)
    case 0xAD, 0x180E: invisible
    case 0x02BC: straightensQuotes ? .replace("'", .quotes) : .keep
    case 0x061C: direction
    case 0x1680, 0x3000: space
    case 0x2000...0x206F: punctuationAction(scalar.value)
    case 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: dashAction(scalar.value)
    case 0xFEFF, 0xFFF9...0xFFFC: control
    default: .keep
    }
  }

  /// Whether a scalar goes without a trace.
  @inline(__always)
  func removes(_ scalar: Unicode.Scalar) -> Bool {
    if case .remove = action(on: scalar) { true } else { false }
  }

  private var control: Action { removesControls ? .remove(.controls) : .keep }

  private var invisible: Action { removesInvisible ? .remove(.invisible) : .keep }

  private var direction: Action { removesDirections ? .remove(.bidi) : .keepDirection }

  private var space: Action { keepsSpace ? .keep : .space }

  private var lineEnd: Action { keepsSpace && !unifiesLineEnds ? .keep : .lineEnd }

  private func lowAction(_ value: UInt32) -> Action {
    switch value {
    case 0x0A, 0x0D, 0x85: lineEnd
    case 0x09, 0x0B, 0x0C, 0x20, 0xA0: space
    case 0x00...0x1F, 0x7F: control
    default: .keep
    }
  }

  /// The block of general punctuation.
  private func punctuationAction(_ value: UInt32) -> Action {
    switch value {
    case 0x2000...0x200A, 0x202F, 0x205F: space
    case 0x2028, 0x2029: lineEnd
    // A space without width goes with the white space that it is not.
    case 0x200B: keepsSpace ? invisible : .remove(.whitespace)
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: direction
    case 0x2060...0x2064: invisible
    case 0x2010...0x2015, 0x2053: dashAction(value)
    case 0x2018...0x201B: straightensQuotes ? .replace("'", .quotes) : .keep
    case 0x201C...0x201F: straightensQuotes ? .replace("\"", .quotes) : .keep
    case 0x2026: plainEllipsis ? .replace("...", .ellipsis) : .keep
    case 0x206A...0x206F: control
    default: .keep
    }
  }

  private func dashAction(_ value: UInt32) -> Action {
    guard plainDashes else { return .keep }
    switch value {
    case 0x2014, 0x2015, 0x2E3A, 0x2E3B, 0xFE58: return .replace("--", .dashes)
    default: return .replace("-", .dashes)
    }
  }
}
