internal import PipeKit

/// A word without case, accents and full stops, as one number: "U.S." and "US" have one key.
///
/// A hash of the folded letters (FNV-1a). Hot: nothing is allocated.
struct NameKey: Hashable, Sendable, BitwiseCopyable {
  private(set) var value: UInt64

  /// The key of no letters at all.
  @inline(__always)
  init() { value = 0xCBF2_9CE4_8422_2325 }

  /// The key of a word of the text.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte != UInt8(ascii: ".") { add(byte.asciiLowercased) }
        index += 1
      } else {
        let (scalar, length) = bytes.scalar(at: index)
        add(LetterFolding.fold(scalar))
        index += length
      }
    }
  }

  /// The key of a word with its case, but without accents and full stops.
  init(cased bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = bytes.scalar(at: index)
      let isCapital = ScalarClass(scalar) == .uppercase
      if scalar.isASCII {
        if bytes[index] != UInt8(ascii: ".") { add(bytes[index]) }
      } else if case .letter(let letter) = LetterFolding.fold(scalar), isCapital {
        add(letter & 0xDF)
      } else {
        add(LetterFolding.fold(scalar))
        if isCapital { add(0) }
      }
      index += length
    }
  }

  /// The key of the letters and digits alone: "Al-Jazeera" and "Al Jazeera" have one.
  init(compact bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    addCompact(bytes, range)
  }

  /// Adds the letters and digits of some more of a text.
  mutating func addCompact(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte.isASCIILetter {
          add(byte | 0x20)
        } else if byte.isASCIIDigit {
          add(byte)
        }
        index += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: index)
      switch ScalarClass(scalar) {
      case .uppercase, .lowercase, .letter, .ideograph, .digit, .number:
        add(LetterFolding.fold(scalar))
      default: break
      }
      index += length
    }
  }

  /// The key of a word in small letters without accents.
  init(_ word: String) { self = word.utf8.reduce(into: NameKey()) { $0.addSmallLetter($1) } }

  /// The key of a mark.
  @inline(__always)
  init(mark: UInt8) {
    self.init()
    add(mark)
  }

  /// The key of a number.
  init(number: Int32) {
    self.init()
    for shift in [0, 8, 16, 24] { add(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// The key of the words of `self` with one more word after them.
  @inline(__always)
  func followed(by word: NameKey) -> NameKey {
    var key = self
    key.value = (value ^ word.value &* 0x9E37_79B9_7F4A_7C15) &* 0x0000_0100_0000_01B3
    return key
  }

  /// Adds the letter that begins at a place of the text.
  mutating func addLetter(_ bytes: Span<UInt8>, at index: Int) {
    if bytes[index] < 0x80 {
      add(bytes[index].asciiLowercased)
    } else {
      add(LetterFolding.fold(bytes.scalar(at: index).scalar))
    }
  }

  /// Adds a letter that folding would not change.
  @inline(__always)
  mutating func addSmallLetter(_ letter: UInt8) { add(letter) }

  /// A place in a table whose size is a power of two.
  @inline(__always)
  func slot(mask: Int) -> Int {
    Int(truncatingIfNeeded: (value ^ value >> 29) &* 0xBF58_476D_1CE4_E5B9 >> 32) & mask
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  private mutating func add(_ folded: LetterFolding.Folded) {
    switch folded {
    case .nothing: break
    case .letter(let letter): add(letter)
    case .pair(let first, let second):
      add(first)
      add(second)
    case .scalar(let scalar):
      // Every scalar has a UTF-8 form.
      for byte in UTF8.encode(scalar)! { add(byte) }
    }
  }
}
