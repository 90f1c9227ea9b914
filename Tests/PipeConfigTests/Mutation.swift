import TestSupport

/// Small seeded changes to a text, of the kind that fingers and editors make.
struct Mutation {
  private var random: SeededRandom
  private static let pieces = [
    " ", "  ", "\t", "\n", "\r\n", ":", ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a ",
    "*a", "!t ", "|", ">", "%", "@", "`", "?", "${", "}", "${A:b}", "<<: ", "---\n", "...\n", "é",
    "\u{FEFF}", "\u{0}", "\u{7}", "日本", "👩‍🚀", "\\", "~", "null", "1e9", "-1",
  ]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// The text with one to four changes.
  mutating func mutate(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...below(4) {
      let place = below(text.count + 1)
      switch below(5) {
      case 0: text.insert(contentsOf: Self.pieces[below(Self.pieces.count)].utf8, at: place)
      case 1 where place < text.count: text.remove(at: place)
      case 2 where place < text.count: text[place] = UInt8(truncatingIfNeeded: random.next())
      case 3: text.removeSubrange(place..<min(text.count, place + below(20)))
      default:
        let from = below(text.count + 1)
        let piece = text[from..<min(text.count, from + below(40))]
        text.insert(contentsOf: Array(piece), at: place)
      }
    }
    return text
  }

  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
}
