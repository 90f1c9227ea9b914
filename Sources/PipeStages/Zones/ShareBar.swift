internal import PipeKit

/// Lines of buttons that send a story on.
enum ShareBar {
  private enum Word {
    case button, service, other
  }

  private static let words = WordTable<Word>([
    ("share tweet retweet pin", .button),
    (
      """
      facebook twitter x whatsapp email e-mail linkedin reddit pinterest messenger telegram
      flipboard print instagram tumblr viber wechat weibo snapchat threads bluesky mail sms
      """, .service
    ),
    (
      """
      this article story page post item video on via with by to a friend copy link copied save
      close panel options sharing more about + & | • / , or and these are external links will open
      in new window opens print-friendly version
      """, .other
    ),
  ])

  static func matches(_ bytes: Span<UInt8>, _ line: ZoneLine) -> Bool {
    var position = line.range.lowerBound
    var buttons = 0
    var services = 0
    var count = 0
    var startsWithButton = false
    while let word = line.word(bytes, from: position) {
      position = word.upperBound
      count += 1
      let core = ZoneLine.core(bytes, word)
      switch words.value(bytes, core.isEmpty ? word : core) {
      case .button:
        buttons += 1
        if count == 1 { startsWithButton = true }
      case .service: services += 1
      case .other: break
      case nil: return false
      }
      if count > 16 { return false }
    }
    return startsWithButton || buttons + services >= 2
  }
}
