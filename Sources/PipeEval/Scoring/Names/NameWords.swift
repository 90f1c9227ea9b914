import PipeKit

/// The words and marks of a part of a gold text, for finding the name in it. Cold.
struct NameWords {
  struct Word {
    var range: TextRange
    var scalars: [Unicode.Scalar]
    /// In lower case, scalar by scalar.
    var lower: String
  }

  private(set) var words: [Word] = []

  private static let marks: Set<Unicode.Scalar> = [
    ",", ";", ":", "(", ")", "\"", "“", "”", "–", "—", "[", "]", "/",
  ]

  private static let spaces: Set<Unicode.Scalar> = [
    " ", "\t", "\n", "\r", "\u{A0}", "\u{2000}", "\u{2001}", "\u{2002}", "\u{2003}", "\u{2004}",
    "\u{2005}", "\u{2006}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}", "\u{2028}", "\u{2029}",
    "\u{202F}", "\u{205F}", "\u{3000}",
  ]

  /// Cuts a range of a text at white space and at marks, which are words of their own.
  init(_ text: Text, _ range: TextRange) {
    var scalars: [Unicode.Scalar] = []
    var start = Int(range.lower)
    var position = start
    for scalar in text.string(range).unicodeScalars {
      let next = position + UTF8.width(scalar)
      if Self.spaces.contains(scalar) || Self.marks.contains(scalar) {
        add(scalars, from: start)
        scalars = []
        start = next
        if Self.marks.contains(scalar) { add([scalar], from: position) }
      } else {
        scalars.append(scalar)
      }
      position = next
    }
    add(scalars, from: start)
  }

  private mutating func add(_ scalars: [Unicode.Scalar], from start: Int) {
    guard !scalars.isEmpty else { return }
    let end = scalars.reduce(start) { $0 + UTF8.width($1) }
    words.append(
      Word(range: TextRange(start, end), scalars: scalars, lower: Self.lower(scalars)))
  }

  static func lower(_ scalars: [Unicode.Scalar]) -> String {
    scalars.map(\.properties.lowercaseMapping).joined()
  }

  /// The letters, marks of letters and digits in lower case: names that differ in nothing else are
  /// written alike.
  static func fold(_ text: String) -> [UInt8] {
    var letters = String.UnicodeScalarView()
    for scalar in lower(Array(text.unicodeScalars)).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
        letters.append(scalar)
      default: break
      }
    }
    return Array(String(letters).utf8)
  }
}

extension NameWords.Word {
  var isMark: Bool { scalars.count == 1 && !isLetter(scalars[0]) && !isDigit }

  /// Whether it begins with a capital letter.
  var isCapital: Bool { scalars[0].properties.generalCategory == .uppercaseLetter }

  var isDigit: Bool { scalars[0].properties.generalCategory == .decimalNumber }

  var beginsWithLetter: Bool { isLetter(scalars[0]) }

  var hasLetter: Bool { scalars.contains(where: isLetter) }

  var hasSmallLetter: Bool {
    scalars.contains { $0.properties.generalCategory == .lowercaseLetter }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
