internal import PipeKit

extension Tokenizer {
  /// A word from its first letter on: with its inner apostrophes, hyphens and stops.
  mutating func word(
    _ bytes: Span<UInt8>, from start: Int, into tokens: inout Layer<Token>
  ) -> Int {
    var end = start
    var shape = WordShape()
    scan: while true {
      while end < bytes.count, bytes[end].isASCIILetter {
        shape.add(bytes[end])
        end += 1
      }
      guard end < bytes.count else { break }
      switch bytes[end] {
      case 0x20, 0x0A, UInt8(ascii: ","):
        break scan
      case 0x30...0x39:
        shape.hasDigit = true
        end += 1
      case UInt8(ascii: "'"):
        guard isWordByte(bytes, end + 1) else { break scan }
        shape.apostrophe = end
        end += 1
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        guard isWordByte(bytes, end + 1) else { break scan }
        end += 1
      case UInt8(ascii: "\""):
        // Two strokes before the last letter of a Hebrew abbreviation.
        guard end > start, bytes[end - 1] >= 0x80, isHebrew(bytes, end - 2),
          isHebrew(bytes, end + 1)
        else { break scan }
        end += 1
      case UInt8(ascii: "&"):
        guard isCapital(bytes, end - 1), isCapital(bytes, end + 1) else { break scan }
        end += 1
      case UInt8(ascii: "/"):
        guard end == start + 1, isLoneLetter(bytes, end + 1) else { break scan }
        end += 1
      case UInt8(ascii: "."):
        return wordBeforeStop(bytes, start, stop: end, shape, into: &tokens)
      case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "+"):
        if let address = address(bytes, from: start, at: end) {
          return emit(start, address.end, address.kind, [], into: &tokens)
        }
        break scan
      case 0x80...:
        guard let length = shape.addScalar(bytes, at: end) else { break scan }
        end += length
      default:
        break scan
      }
    }
    return emitWord(bytes, start, end, shape, into: &tokens)
  }

  /// Adds a word, its contractions as tokens of their own: do|n't, he|'s.
  mutating func emitWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ shape: WordShape,
    into tokens: inout Layer<Token>
  ) -> Int {
    let looks = shape.traits(length: end - start)
    guard shape.apostrophe > start else { return emit(start, end, .word, looks, into: &tokens) }
    let split = Contractions.split(bytes, start..<end)
    var from = start
    for piece in 0..<split.count {
      let to = split.places[piece]
      _ = emit(from, to, .word, piece == 0 ? looks : [.lower, .hasLower], into: &tokens)
      from = to
    }
    let last = split.count == 0 ? looks : [.lower, .hasLower]
    return emit(from, end, .word, last, into: &tokens)
  }

  /// Decides what a stop right after letters is: part of an abbreviation, of an address or of a
  /// name such as index.html, or a mark of its own.
  private mutating func wordBeforeStop(
    _ bytes: Span<UInt8>, _ start: Int, stop: Int, _ shape: WordShape,
    into tokens: inout Layer<Token>
  ) -> Int {
    let next = stop + 1
    let goesOn = next < bytes.count && (bytes[next].isASCIILetter || bytes[next].isASCIIDigit)
    if goesOn {
      if let address = address(bytes, from: start, at: stop) {
        return emit(start, address.end, address.kind, [], into: &tokens)
      }
      if let end = Acronyms.end(bytes, from: start, stop: stop) {
        return emitAbbreviation(bytes, start, end, shape, into: &tokens)
      }
      if let end = dottedNameEnd(bytes, stop: stop) {
        return emitWord(bytes, start, end, shape, into: &tokens)
      }
    }
    if isAbbreviation(bytes, start, stop: stop, shape) {
      return emitAbbreviation(bytes, start, next, shape, into: &tokens)
    }
    return emitWord(bytes, start, stop, shape, into: &tokens)
  }

  private func isAbbreviation(
    _ bytes: Span<UInt8>, _ start: Int, stop: Int, _ shape: WordShape
  ) -> Bool {
    let next = stop + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: ".") { return false }
    if stop == start + 1, shape.startsUpper { return isInitial(bytes, start) }
    if isLongInitial(bytes, start, stop: stop, shape) { return true }
    if let known = language.abbreviations.value(bytes, base(bytes, start..<stop, shape)) {
      if known.contains(.capitalised), !shape.startsUpper { return false }
      // IE. and MS. are names of other things; EE. UU. is plural.
      if stop == start + 2, shape.isCapitals, !known.isDisjoint(with: [.joins, .title]) {
        return bytes[start + 1] == UInt8(ascii: "R") || bytes[start] == bytes[start + 1]
      }
      if known.contains(.onlyBeforeNumber) { return numberFollows(bytes, next) }
      return true
    }
    return next < bytes.count && bytes[next] == UInt8(ascii: ",")
      && stop - start <= 6 && shape.apostrophe == 0
  }

  /// Whether a capital with a stop is the initial of a name. It is none right after a sign, as in
  /// 15°C., and "I." is one only after a name.
  private func isInitial(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard let before = traits.last else { return bytes[start] != UInt8(ascii: "I") }
    if !followsSpace {
      return !before.isDisjoint(with: .opener.union(.initial).union(.terminator))
        || language != .english && before.isSuperset(of: [.rule, .single])
          && traits.dropLast().last?.contains(.initial) == true
    }
    guard bytes[start] == UInt8(ascii: "I") else { return true }
    return before.contains(.upper) && !followsLineEnd
  }

  /// Whether a capital beyond ASCII with a stop is an initial: А. С. Пушкин. Not in English, whose
  /// models know such a stop as a mark of its own.
  private func isLongInitial(
    _ bytes: Span<UInt8>, _ start: Int, stop: Int, _ shape: WordShape
  ) -> Bool {
    language != .english && bytes[start] >= 0xC0 && shape.startsUpper
      && stop == start + bytes.scalar(at: start).count
  }

  /// A word without what is written before it with an apostrophe, where the language does so:
  /// the ing of l'ing. Of German compounds, the streets: the str of Hauptstr.
  private func base(
    _ bytes: Span<UInt8>, _ word: Range<Int>, _ shape: WordShape
  ) -> Range<Int> {
    if language == .german, word.count > 5,
      bytes.extracting(word.upperBound - 3..<word.upperBound).equals("str")
    {
      return word.upperBound - 3..<word.upperBound
    }
    guard language.hasElision, shape.apostrophe > word.lowerBound else { return word }
    return shape.apostrophe + bytes.scalar(at: shape.apostrophe).count..<word.upperBound
  }

  private mutating func emitAbbreviation(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ shape: WordShape,
    into tokens: inout Layer<Token>
  ) -> Int {
    var looks = shape.traits(length: end - start)
    guard bytes[end - 1] == UInt8(ascii: ".") else {
      return emit(start, end, .word, looks, into: &tokens)
    }
    if end == start + 2 && shape.startsUpper || isLongInitial(bytes, start, stop: end - 1, shape) {
      looks.formUnion([.initial, .oneLetter])
    } else {
      looks.formUnion(abbreviationTraits(bytes, start..<end - 1, shape))
    }
    return emit(start, end, .word, looks, into: &tokens)
  }

  private func abbreviationTraits(
    _ bytes: Span<UInt8>, _ word: Range<Int>, _ shape: WordShape
  ) -> TokenTraits {
    guard let known = language.abbreviations.value(bytes, base(bytes, word, shape)) else {
      return .mayEnd
    }
    var traits: TokenTraits = []
    if known.contains(.joins) { traits.insert(.title) }
    if known.contains(.title) { traits.insert(shape.startsUpper ? .title : .mayEnd) }
    if known.contains(.number) { traits.insert(.beforeNumber) }
    if known.contains(.mayEnd) { traits.insert(.mayEnd) }
    if known.contains(.hour) { traits.insert(.hour) }
    if known.contains(.ends) { traits.formUnion([.mayEnd, .ends]) }
    return traits
  }

  /// Whether a number or a month is the next word: no. 5, (b. March 2009).
  private func numberFollows(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard start < bytes.count else { return false }
    if bytes[start].isASCIIDigit { return true }
    guard bytes[start].isASCIIUppercase else { return false }
    var end = start
    while end < bytes.count, end - start < 10, bytes[end].isASCIILetter { end += 1 }
    return SentenceWords.months.value(bytes, start..<end) != nil
  }

  /// The end of a name with stops in it, such as index.html or ASP.NET; nil for `end.Next`.
  private func dottedNameEnd(_ bytes: Span<UInt8>, stop: Int) -> Int? {
    let before = bytes[stop - 1]
    let after = bytes[stop + 1]
    if after.isASCIIDigit ? !before.isASCIIDigit : before.isASCIIUppercase != after.isASCIIUppercase
    {
      return nil
    }
    if after.isASCIIUppercase, stop + 2 < bytes.count, bytes[stop + 2].isASCIILowercase {
      return nil
    }
    var end = stop + 1
    while end < bytes.count, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  @inline(__always)
  func isWordByte(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
    return byte >= 0xC0 && ScalarClass(bytes.scalar(at: index).scalar).isLetter
  }

  private func isHebrew(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= 0 && index + 1 < bytes.count && bytes[index] == 0xD7 && bytes[index + 1] >= 0x90
  }

  /// Whether one letter follows and no more: the S of A/S.
  private func isLoneLetter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && bytes[index].isASCIILetter && !isWordByte(bytes, index + 1)
  }

  @inline(__always)
  private func isCapital(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index >= 0 && index < bytes.count && bytes[index].isASCIIUppercase
  }
}
