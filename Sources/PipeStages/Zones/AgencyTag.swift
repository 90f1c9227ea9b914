internal import PipeKit

/// The names of news agencies, and where they stand by themselves.
enum AgencyTag {
  private static let names = WordTable<Bool>([
    (
      """
      reuters ap afp upi xinhua tass interfax efe dpa ansa pti ani ians kuna spa mena wam qna ips
      aps bernama antara kyodo jiji yonhap cna ann aap tap pna sana irna bns pap ctk anadolu aa
      bloomberg tanjug mti agerpres belta kyodonews petra bna ona map nan gna apa azertac lusa
      belga stt ntb tt ritzau swissinfo un.news prnewswire
      """, true
    )
  ])

  /// Whether a word is the name of an agency as agencies write it: with a capital, and in
  /// capitals where it is short.
  static func isName(_ bytes: Span<UInt8>, _ core: Range<Int>) -> Bool {
    guard ZoneLine.isCapitalised(bytes, core), names.value(bytes, core) != nil else { return false }
    guard core.count <= 4 else { return true }
    for index in core where bytes[index].isASCIILowercase { return false }
    return true
  }

  /// Whether a line is an agency's name and nothing else, a dash aside.
  static func isWholeLine(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Bool {
    guard let word = line.word(bytes, from: line.range.lowerBound) else { return false }
    var core = ZoneLine.core(bytes, word)
    var end = word.upperBound
    if core.isEmpty || bytes[word.lowerBound] == 0xE2, word.count <= 3,
      let next = line.word(bytes, from: end)
    {
      core = ZoneLine.core(bytes, next)
      end = next.upperBound
    }
    return end == line.range.upperBound && isName(bytes, core)
  }

  /// The agency that a paragraph ends in: "… of Oman. — SPA", "… he said. (AFP)".
  static func range(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Range<Int>? {
    var start = line.range.upperBound
    // No tag is longer.
    let limit = max(line.range.lowerBound, start - 24)
    while start > limit, bytes[start - 1] > 0x20 { start -= 1 }
    let word = start..<line.range.upperBound
    let core = ZoneLine.core(bytes, word)
    guard start > line.range.lowerBound, isName(bytes, core) else { return nil }
    // The tag follows a sentence that has ended, with a bracket, a dash or a stroke.
    var before = start
    while before > limit, bytes[before - 1] <= 0x20 { before -= 1 }
    let isBracketed =
      bytes[word.lowerBound] == UInt8(ascii: "(")
      && bytes[word.upperBound - 1] == UInt8(ascii: ")")
    if isBracketed || bytes[word.lowerBound] == UInt8(ascii: "/") {
      return closes(bytes, before: before) ? word : nil
    }
    guard before > limit else { return nil }
    let dash = bytes.scalarStart(before: before)
    switch bytes.scalar(at: dash).scalar {
    case "-", "\u{2013}", "\u{2014}", "/":
      var sentence = dash
      while sentence > limit, bytes[sentence - 1] == UInt8(ascii: "-") { sentence -= 1 }
      let tag = sentence
      while sentence > line.range.lowerBound, bytes[sentence - 1] <= 0x20 { sentence -= 1 }
      return closes(bytes, before: sentence) ? tag..<line.range.upperBound : nil
    default: return nil
    }
  }

  private static func closes(_ bytes: Span<UInt8>, before end: Int) -> Bool {
    guard end > 0 else { return false }
    switch bytes.scalar(at: bytes.scalarStart(before: end)).scalar {
    case ".", "!", "?", "\"", "\u{201D}", "'", "\u{2019}", ")": return true
    default: return false
    }
  }
}
