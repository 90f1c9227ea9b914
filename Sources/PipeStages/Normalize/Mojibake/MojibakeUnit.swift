internal import PipeKit

/// Characters of a text that together would be one character, had their bytes been read as UTF-8.
struct MojibakeUnit: BitwiseCopyable {
  var start: Int
  var end: Int
  /// The page in which the characters are the bytes.
  var page: CodePage
  /// The character that the bytes were meant to be.
  var meant: UInt32
  /// How odd the characters are as they stand, and how likely the one that they were meant to be.
  var score = 0
  /// Whether it is one only where its page has been found elsewhere in the document.
  var needsPage = false
  /// How many units of the page stand right before it and after it.
  var neighbours = 0

  init(start: Int, end: Int, page: CodePage, meant: UInt32) {
    self.start = start
    self.end = end
    self.page = page
    self.meant = meant
  }

  /// The script of the character that was meant, as far as it matters that neighbours share one.
  var script: MojibakeScript { MojibakeScript(meant) }
}

/// Characters that stand together in words.
enum MojibakeScript: UInt8, Sendable {
  case latin, greek, cyrillic, hebrew, arabic, indic, eastAsian, pictures, punctuation, control,
    other

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x80...0x9F: self = .control
    case 0xA0...0xBF, 0xD7, 0xF7: self = .punctuation
    case 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x2B0...0x36F: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: self = .arabic
    case 0x900...0x109F: self = .indic
    case 0x2000...0x206F: self = .punctuation
    case 0x20A0...0x2BFF, 0xFE0F, 0x1F000...0x1FAFF: self = .pictures
    case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF: self = .eastAsian
    case 0xFB00...0xFB06: self = .latin
    default: self = .other
    }
  }
}
