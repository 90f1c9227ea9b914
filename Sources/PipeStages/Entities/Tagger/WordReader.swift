import PipeKit
import PipeModels

/// Reads the bytes of a word into its form; holds the lower-case bytes of the word read last.
struct WordReader {
  /// The word in lower case.
  private(set) var lower: [UInt8] = []
  /// Where each scalar of ``lower`` begins, and after the last one the end.
  private(set) var scalarStarts: [Int] = [0]
  /// The word with every digit written as 0.
  private var zeroed: [UInt8] = []
  private var lowerZeroed: [UInt8] = []
  private var shape: [UInt8] = []
  private var outline: [UInt8] = []

  /// Reads one word; `table` says what the model knows of it.
  mutating func read(_ bytes: Span<UInt8>, table: WordFactTable) -> WordForm {
    reset()
    var form = WordForm()
    var letters = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        take(bytes[index], &form, &letters)
        index += 1
        continue
      }
      let (scalar, count) = bytes.scalar(at: index)
      take(scalar.value, bytes.extracting(index..<index + count), &form, &letters)
      index += count
    }
    scalarStarts.append(lower.count)
    form.word = FeatureHash.bytes(bytes)
    form.lower = FeatureHash.bytes(lower.span)
    form.shape = FeatureHash.bytes(shape.span)
    form.outline = FeatureHash.bytes(outline.span)
    form.prefix = prefixHash(3)
    form.suffix = suffixHash(3)
    form.length = UInt8(min(scalarStarts.count - 1, 12))
    form.facts = facts(table)
    if form.isCapitalised, form.traits.contains(.hasLower) { form.traits.insert(.title) }
    if letters > 1, form.traits.contains(.hasUpper), !form.traits.contains(.hasLower) {
      form.traits.insert(.allCapitals)
    }
    form.traits.formUnion(WordClasses.traits(of: lower.span))
    if form.traits.contains(.hasUpper) || form.traits.contains(.hasDigit)
      || CapitalisationCounts.isAlmostAlwaysCapitalised(form.facts.capitals)
    {
      form.traits.insert(.trigger)
    }
    return form
  }

  /// The hash of the word with digits written as 0.
  var zeroedHash: UInt32 { FeatureHash.bytes(zeroed.span) }

  /// The same in lower case: what raw text is counted by.
  var lowerZeroedHash: UInt32 { FeatureHash.bytes(lowerZeroed.span) }

  /// The hash of the first `count` scalars in lower case, or of the word if it is shorter.
  func prefixHash(_ count: Int) -> UInt32 {
    let end = scalarStarts[min(count, scalarStarts.count - 1)]
    return FeatureHash.bytes(lower.span.extracting(0..<end))
  }

  /// The hash of the last `count` scalars in lower case, or of the word if it is shorter.
  func suffixHash(_ count: Int) -> UInt32 {
    let start = scalarStarts[max(0, scalarStarts.count - 1 - count)]
    return FeatureHash.bytes(lower.span.extracting(start..<lower.count))
  }

  private mutating func reset() {
    lower.removeAll(keepingCapacity: true)
    scalarStarts.removeAll(keepingCapacity: true)
    zeroed.removeAll(keepingCapacity: true)
    lowerZeroed.removeAll(keepingCapacity: true)
    shape.removeAll(keepingCapacity: true)
    outline.removeAll(keepingCapacity: true)
  }

  /// Takes an ASCII character, as nearly all are.
  private mutating func take(_ byte: UInt8, _ form: inout WordForm, _ letters: inout Int) {
    let isFirst = lower.isEmpty
    scalarStarts.append(lower.count)
    let small = byte.asciiLowercased
    lower.append(small)
    guard !byte.isASCIIDigit else {
      form.traits.insert(.hasDigit)
      zeroed.append(UInt8(ascii: "0"))
      lowerZeroed.append(UInt8(ascii: "0"))
      return take(symbol: UInt8(ascii: "d"))
    }
    zeroed.append(byte)
    lowerZeroed.append(small)
    if byte.isASCIIUppercase {
      letters += 1
      form.traits.insert(isFirst ? [.capitalised, .hasUpper] : .hasUpper)
      take(symbol: UInt8(ascii: "X"))
    } else if byte.isASCIILowercase {
      letters += 1
      form.traits.insert(.hasLower)
      take(symbol: UInt8(ascii: "x"))
    } else {
      if byte == UInt8(ascii: "-") { form.traits.insert(.hasHyphen) }
      take(symbol: byte)
    }
  }

  /// Adds the class of a letter to the shape and the outline.
  private mutating func take(symbol: UInt8) {
    let run = shape.count
    if run < 2 || shape[run - 1] != symbol || shape[run - 2] != symbol { shape.append(symbol) }
    if outline.last != symbol { outline.append(symbol) }
  }

  /// Takes a scalar beyond ASCII.
  private mutating func take(
    _ scalar: UInt32, _ bytes: Span<UInt8>, _ form: inout WordForm, _ letters: inout Int
  ) {
    let isFirst = lower.isEmpty
    let start = lower.count
    scalarStarts.append(start)
    let symbol: UInt8
    if let small = LetterCase.lowercase(scalar) {
      symbol = UInt8(ascii: "X")
      letters += 1
      form.traits.insert(isFirst ? [.capitalised, .hasUpper] : .hasUpper)
      Self.append(small, to: &lower)
    } else {
      bytes.withUnsafeBufferPointer { lower.append(contentsOf: $0) }
      if LetterCase.isLetterBeyondASCII(scalar) {
        symbol = UInt8(ascii: "x")
        letters += 1
        form.traits.insert(.hasLower)
      } else {
        symbol = UInt8(ascii: "?")
        if scalar == 0x2010 || scalar == 0x2011 { form.traits.insert(.hasHyphen) }
      }
    }
    bytes.withUnsafeBufferPointer { zeroed.append(contentsOf: $0) }
    lowerZeroed.append(contentsOf: lower[start...])
    take(symbol: symbol)
  }

  /// Facts of the word as it stands, with those it lacks taken from its lower-case form.
  private func facts(_ table: WordFactTable) -> WordFacts {
    let small = table[FeatureHash.bytes(lowerZeroed.span)]
    var facts = table[FeatureHash.bytes(zeroed.span)]
    if facts.fine == 0 {
      (facts.coarse, facts.middle, facts.fine) = (small.coarse, small.middle, small.fine)
    }
    facts.capitals = small.capitals
    facts.lists = small.lists
    return facts
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
