internal import PipeKit

/// Lines that end in whose picture they are under: "… this month. Photo: Bloomberg".
enum CaptionCredit {
  /// How far from its end a line is searched.
  private static let reach = 70

  private static let signs: [StaticString] = [
    "photo:", "photo by ", "photo credit", "photo courtesy", "(file photo", "(photo", "picture:",
    "image:", "getty images", "reuters/", "/reuters", "ap photo", "/afp", "afp via", "afp photo",
    "file photo)", "/getty", "epa-efe", "| pic:", "courtesy of ",
  ]

  static func matches(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Bool {
    let start = max(line.range.lowerBound, line.range.upperBound - reach)
    let beginnings = beginnings.span
    for index in start..<max(start, line.range.upperBound - 2) {
      // Nearly every place is passed over here: no sign has these three bytes.
      let mayBe =
        beginnings[Int(bytes[index])] & beginnings[256 + Int(bytes[index + 1])]
        & beginnings[512 + Int(bytes[index + 2])]
      if mayBe != 0, isSign(bytes, line, at: index, among: mayBe) { return true }
    }
    return false
  }

  /// By the first, the second and the third byte: a bit for each sign that has it there.
  private static let beginnings: [UInt32] = {
    var masks = [UInt32](repeating: 0, count: 3 * 256)
    for (number, sign) in signs.enumerated() {
      for place in 0..<3 {
        let byte = sign.utf8Start[place]
        for form in UInt8.min...UInt8.max where form.asciiLowercased == byte {
          masks[place * 256 + Int(form)] |= 1 << UInt32(number)
        }
      }
    }
    return masks
  }()

  private static func isSign(
    _ bytes: Span<UInt8>, _ line: ZoneLine, at index: Int, among mayBe: UInt32
  ) -> Bool {
    let isStart = index == line.range.lowerBound || !bytes[index - 1].isASCIILetter
    for (number, sign) in signs.enumerated() where mayBe & 1 << UInt32(number) != 0 {
      guard let end = line.end(of: sign, bytes, at: index) else { continue }
      let needsStart = sign.withUTF8Buffer { $0[0].isASCIILetter }
      guard isStart || !needsStart else { continue }
      guard !needsStart || isApart(bytes, line, before: index, until: end) else { return false }
      return isCredit(bytes, ZoneLine(bytes, end..<line.range.upperBound))
    }
    return false
  }

  /// Whether a sign does not go on a sentence, as in "a drink courtesy of the house": a mark stands
  /// before it, or a name in a line that is no sentence.
  private static func isApart(
    _ bytes: Span<UInt8>, _ line: ZoneLine, before index: Int, until end: Int
  ) -> Bool {
    // "(a file photo)"
    if bytes[end - 1] == UInt8(ascii: ")") { return true }
    var place = index
    while place > line.range.lowerBound, bytes[place - 1] <= 0x20 { place -= 1 }
    guard place > line.range.lowerBound else { return true }
    let last = bytes.scalar(at: bytes.scalarStart(before: place)).scalar
    let kind = ScalarClass(last)
    guard kind.isLetter || kind == .digit || last == "," else { return true }
    if line.endsSentence(bytes) { return false }
    var start = place
    let limit = max(line.range.lowerBound, place - 40)
    while start > limit, bytes[start - 1] > 0x20 { start -= 1 }
    return ZoneLine.isCapitalised(bytes, start..<place)
  }

  /// Whether what follows a sign is a name and no more of the story.
  private static func isCredit(_ bytes: Span<UInt8>, _ rest: ZoneLine) -> Bool {
    var position = rest.range.lowerBound
    while let word = rest.word(bytes, from: position) {
      position = word.upperBound
      let core = ZoneLine.core(bytes, word)
      let isName = core.isEmpty || !bytes[core.lowerBound].isASCIILowercase
      guard isName || small.value(bytes, core) != nil else { return false }
    }
    return true
  }

  private static let small = WordTable<Bool>([
    ("via by of for and the de file photo photos images image courtesy handout pool", true)
  ])
}
