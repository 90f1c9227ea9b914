internal import PipeKit

/// Writes letters and digits in one way, each by itself: width, ligatures, digits, case, bullets.
struct FoldingRewriter: Sendable {
  private let options: Options
  private var replacement: [UInt8] = []
  /// How many characters each rule changed.
  private(set) var report = NormalizeReport()

  /// Which rules apply.
  struct Options: Sendable, Hashable {
    var width = false
    var ligatures = false
    var digits = false
    var bullets = false
    var letterCase = Normalize.LetterCase.keep

    var isEmpty: Bool { self == Options() }
  }

  init(_ options: Options) { self.options = options }

  mutating func rewrite(_ text: Text, into output: inout TextBuilder) {
    report = NormalizeReport()
    let bytes = text.bytes
    var index = next(bytes, from: 0)
    while index < bytes.count {
      if bytes[index] < 0x80 {
        let small: InlineArray<1, UInt8> = [bytes[index].asciiLowercased]
        output.replace(TextRange(index, index + 1), with: small.span)
        report[.letterCase] += 1
        index = next(bytes, from: index + 1)
        continue
      }
      let (scalar, length) = bytes.scalar(at: index)
      replacement.removeAll(keepingCapacity: true)
      if let rule = rule(scalar, bytes, index) {
        output.replace(TextRange(index, index + length), with: replacement.span)
        report[rule] += 1
      }
      index = next(bytes, from: index + length)
    }
  }

  /// Where the next scalar begins that a rule may change, or the end: of ASCII only capitals do.
  @inline(__always)
  private func next(_ bytes: Span<UInt8>, from index: Int) -> Int {
    options.letterCase == .keep
      ? bytes.firstNonASCII(from: index) : bytes.firstCapitalOrNonASCII(from: index)
  }

  /// The rule that changes a scalar beyond ASCII; what it becomes is in `replacement`.
  private mutating func rule(
    _ scalar: Unicode.Scalar, _ bytes: Span<UInt8>, _ index: Int
  ) -> NormalizeRule? {
    if options.width, WideForms.append(scalar, to: &replacement) { return .width }
    if options.ligatures, Ligatures.append(scalar, to: &replacement) { return .ligatures }
    if options.digits, let digit = Self.digit(scalar) {
      replacement.append(digit)
      return .digits
    }
    if options.bullets, ScalarClass(scalar) == .bullet, beginsLine(bytes, index) {
      replacement.append(UInt8(ascii: "-"))
      return .bullets
    }
    switch options.letterCase {
    case .keep: return nil
    case .lower: return CaseData.lower.append(scalar, to: &replacement) ? .letterCase : nil
    case .fold: return CaseData.fold.append(scalar, to: &replacement) ? .letterCase : nil
    }
  }

  /// The ASCII digit of a decimal digit of another script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard ScalarClass(scalar) == .digit,
      let value = scalar.properties.numericValue, value >= 0, value <= 9
    else { return nil }
    return 0x30 + UInt8(value)
  }

  /// Whether nothing but a few spaces stands between the start of the line and `index`.
  private func beginsLine(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var place = index
    while place > 0, index - place < 16, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 {
      place -= 1
    }
    return place == 0 || bytes[place - 1] == 0x0A || bytes[place - 1] == 0x0D
  }
}
