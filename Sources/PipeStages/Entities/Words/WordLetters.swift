internal import PipeKit

/// Counts the letters of a word to tell what it looks like.
struct WordLetters {
  /// The place of the first and the last hyphen; zero where there is none.
  private(set) var firstHyphen = 0
  private(set) var lastHyphen = 0
  private var capitals = 0
  private var smalls = 0
  private var digits = 0
  private var dots = 0
  private var beginsWithCapital = false
  private var hasInnerCapital = false
  private var hasCapitalAfterHyphen = false

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var previous: ScalarClass = .other
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let kind: ScalarClass
      var length = 1
      if byte.isASCIILowercase {
        kind = .lowercase
      } else if byte.isASCIIUppercase {
        kind = .uppercase
      } else {
        (kind, length) = other(bytes, at: index)
      }
      count(kind, after: previous, isFirst: index == range.lowerBound)
      if kind == .dash {
        if firstHyphen == 0 { firstHyphen = index }
        lastHyphen = index
      }
      previous = kind
      index += length
    }
  }

  /// The class of anything that is not an ASCII letter.
  private mutating func other(_ bytes: Span<UInt8>, at index: Int) -> (ScalarClass, Int) {
    switch bytes[index] {
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "."):
      dots += 1
      return (.punctuation, 1)
    case 0x30...0x39:
      digits += 1
      return (.digit, 1)
    case 0x80...:
      let (scalar, length) = bytes.scalar(at: index)
      return (ScalarClass(scalar), length)
    default: return (.punctuation, 1)
    }
  }

  @inline(__always)
  private mutating func count(_ kind: ScalarClass, after previous: ScalarClass, isFirst: Bool) {
    switch kind {
    case .uppercase:
      capitals += 1
      if isFirst { beginsWithCapital = true }
      if previous == .lowercase { hasInnerCapital = true }
      if previous == .dash { hasCapitalAfterHyphen = true }
    case .lowercase: smalls += 1
    default: break
    }
  }

  /// What the word looks like, apart from where it stands.
  var shape: EntityWord.Shape {
    var shape: EntityWord.Shape = .word
    if beginsWithCapital { shape.insert(.capital) }
    if smalls > 0 { shape.insert(.hasSmallLetter) }
    if capitals >= 2, smalls == 0 { shape.insert(.allCapitals) }
    if hasInnerCapital { shape.insert(.innerCapital) }
    if digits > 0 { shape.insert(.hasDigit) }
    if dots > 0 { shape.insert(.dotted) }
    if lastHyphen > 0 { shape.insert(.hyphenated) }
    if hasCapitalAfterHyphen, !beginsWithCapital { shape.insert(.hyphenCapital) }
    if beginsWithCapital, capitals == 1, smalls == 0, digits == 0 { shape.insert(.initial) }
    return shape
  }
}
