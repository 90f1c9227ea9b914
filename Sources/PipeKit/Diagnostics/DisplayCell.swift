/// How one code point of a source line is shown in a terminal.
///
/// What has no fixed width or could deceive is written out, so that a caret below stands right:
/// tabs become spaces, controls and invisible characters become `<U+202E>`.
struct DisplayCell {
  let text: String
  /// Columns of the terminal.
  let width: Int

  /// Shows `scalar` where `column` columns of the line are already filled.
  init(_ scalar: Unicode.Scalar, column: Int) {
    if scalar == "\t" {
      width = 4 - column % 4
      text = String(repeating: " ", count: width)
    } else if Self.isHidden(scalar) {
      text = "<\(scalar.codePointName)>"
      width = text.utf8.count
    } else {
      text = String(scalar)
      width = Self.width(of: scalar)
    }
  }

  /// Writes out what would not be seen, or would move the cursor, in a piece of a message.
  static func visible(_ message: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in message.unicodeScalars {
      if isHidden(scalar) {
        result.append(contentsOf: "<\(scalar.codePointName)>".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    case .spaceSeparator: scalar != " " && scalar != "\u{3000}"
    default: false
    }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wideBlocks.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Scripts whose characters fill two columns, as Unicode Standard Annex 11 has them.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
  ]
}
