import PipeKit

extension NameFold {
  /// The key of a name that is words of ASCII letters and digits with single spaces between them,
  /// as most are; nil for any other.
  ///
  /// Hot: runs over every distinct name of every shard.
  static func plainKey(of name: Span<UInt8>, _ kind: Kind) -> [UInt8]? {
    guard isPlain(name) else { return nil }
    let key = name.withUnsafeBufferPointer { $0.map(\.asciiLowercased) }
    let words = key.span
    var start = 0
    if let gap = words.firstIndex(of: 0x20, from: 0), words.extracting(..<gap).equals("the") {
      start = gap + 1
    }
    while kind == .person, let gap = words.firstIndex(of: 0x20, from: start),
      Honorific(words.extracting(start..<gap)) != nil
    {
      start = gap + 1
    }
    var end = key.count
    if kind == .organization, let gap = key[start...].lastIndex(of: 0x20),
      isLegalForm(words.extracting((gap + 1)...))
    {
      end = gap
    }
    return end - start == key.count ? key : Array(key[start..<end])
  }

  /// Whether folding changes nothing in the name but case and whole words.
  private static func isPlain(_ name: Span<UInt8>) -> Bool {
    var wordStart = 0
    for index in 0...name.count {
      if index < name.count, name[index].isASCIILetter || name[index].isASCIIDigit { continue }
      guard index == name.count || name[index] == 0x20 else { return false }
      // Two spaces make one, and letters by themselves are joined.
      guard index - wordStart > 1 else { return false }
      wordStart = index + 1
    }
    return true
  }
}
