internal import PipeKit

/// What one look over a text's bytes says of the passes that need not go over it.
///
/// Hot: plain ASCII is passed eight bytes at a time.
struct TextGlance {
  /// The bytes from C0 on that scalars of the text begin with, a bit each.
  private var leads: UInt64 = 0
  /// Whether two scalars beyond ASCII stand side by side, or a space right after one that could be
  /// a letter: without either nothing can be read as UTF-8 in disguise.
  private(set) var hasRuns = false

  init(_ bytes: Span<UInt8>) {
    var index = bytes.firstNonASCII(from: 0)
    while index < bytes.count {
      let lead = bytes[index]
      leads |= 1 << UInt64(lead & 0x3F)
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let next = index + length
      guard next < bytes.count else { return }
      // E2 begins punctuation and signs; no code page has a letter among them.
      if bytes[next] >= 0x80 || bytes[next] == 0x20 && lead != 0xE2 { hasRuns = true }
      index = bytes.firstNonASCII(from: next)
    }
  }

  /// Whether nothing lies beyond ASCII.
  var isASCII: Bool { leads == 0 }

  /// Whether there may be scalars from U+0080 to U+00BF.
  var mayHaveControls: Bool { has(0xC2) }

  /// Whether there may be letters that ``Ligatures`` knows.
  var mayHaveLigatures: Bool { has(0xC4) || has(0xC5) || has(0xC7) || has(0xEF) }

  private func has(_ lead: UInt8) -> Bool { leads >> UInt64(lead & 0x3F) & 1 == 1 }
}
