internal import PipeKit

extension Tokenizer {
  /// A URL or an e-mail address that begins at `start`, whose first telling byte is at `index`.
  ///
  /// A stretch of bytes is searched once: a later word of the same stretch is not looked at again,
  /// so that time stays linear.
  mutating func address(
    _ bytes: Span<UInt8>, from start: Int, at index: Int
  ) -> (end: Int, kind: Token.Kind)? {
    if bytes[index] == UInt8(ascii: ":") {
      guard index + 3 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
        bytes[index + 2] == UInt8(ascii: "/"), !bytes[index + 3].isASCIIWhitespace
      else { return nil }
      return (Addresses.pathEnd(bytes, from: index + 3), .url)
    }
    guard index >= searchedForAddress else { return nil }
    var end = index
    while end < bytes.count, Addresses.isNameByte(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "@"), end > start,
      let end = Addresses.mailHostEnd(bytes, from: end + 1)
    {
      return (end, .email)
    }
    if let end = Addresses.hostEnd(bytes, start..<end) { return (end, .url) }
    searchedForAddress = end
    return nil
  }

  /// A hashtag or a mention, or the sign alone.
  mutating func tag(
    _ bytes: Span<UInt8>, from start: Int, into tokens: inout Layer<Token>
  ) -> Int {
    var end = start + 1
    var hasLetter = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte >= 0x80 {
        let (scalar, length) = bytes.scalar(at: end)
        let kind = ScalarClass(scalar)
        guard kind.isLetter || kind == .ideograph || kind == .mark else { break }
        hasLetter = true
        end += length
      } else if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") {
        if !byte.isASCIIDigit { hasLetter = true }
        end += 1
      } else {
        break
      }
    }
    guard hasLetter else { return emit(start, start + 1, .symbol, [], into: &tokens) }
    let kind: Token.Kind = bytes[start] == UInt8(ascii: "@") ? .mention : .hashtag
    return emit(start, end, kind, .upper, into: &tokens)
  }
}

/// Finds where hosts, paths and e-mail addresses end.
enum Addresses {
  /// Last labels that make a host of `name.label`; none is an English word, so that a missing
  /// space (`home.In`, `it.me`) is not taken for a host.
  private static let topLevels = WordTable<Bool>([
    (
      """
      com org net edu gov mil info biz io ai co uk eu de fr es nl ru ca jp cn br tv fm ly au ch pl se dk
      fi cz gr ie nz za kr tr ua app dev news blog htm html
      """, true
    )
  ])

  private static let extensions = WordTable<Bool>([
    (
      """
      doc docx xls xlsx ppt pptx pdf txt csv tsv rtf htm html xml json jpg jpeg png gif svg tif tiff
      mp3 mp4 avi mov zip gz tar exe dll py js swift
      """, true
    )
  ])

  /// The end of a file's name whose last stop is at `stop`: report-1.DOC.
  static func fileEnd(_ bytes: Span<UInt8>, stop: Int) -> Int? {
    var end = stop + 1
    while end < bytes.count, bytes[end].isASCIILetter || bytes[end].isASCIIDigit { end += 1 }
    return extensions.value(bytes, stop + 1..<end) == nil ? nil : end
  }

  /// Whether a byte may stand in a host or before the @ of an address.
  static func isNameByte(_ byte: UInt8) -> Bool {
    if byte.isASCIILetter || byte.isASCIIDigit { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "%"):
      return true
    default: return false
    }
  }

  /// The end of the host of an e-mail address, which must have a stop in it.
  static func mailHostEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    var lastStop: Int?
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < bytes.count, bytes[end + 1].isASCIILetter || bytes[end + 1].isASCIIDigit
        else { break }
        lastStop = end
      } else if !byte.isASCIILetter, !byte.isASCIIDigit, byte != UInt8(ascii: "-") {
        break
      }
      end += 1
    }
    guard let lastStop, lastStop > start else { return nil }
    while end > lastStop, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return end
  }

  /// The end of a URL that begins with a host and has no scheme: www.bbc.co.uk, example.com/path.
  static func hostEnd(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
    var end = name.upperBound
    while end > name.lowerBound, !bytes[end - 1].isASCIILetter, !bytes[end - 1].isASCIIDigit {
      end -= 1
    }
    var label = end
    while label > name.lowerBound, bytes[label - 1].isASCIILetter { label -= 1 }
    guard label > name.lowerBound + 1, end - label >= 2, bytes[label - 1] == UInt8(ascii: ".")
    else { return nil }
    guard startsWithWWW(bytes, name) || isTopLevel(bytes, label..<end) else { return nil }
    let hasPath =
      end < bytes.count && (bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "?"))
    return hasPath ? pathEnd(bytes, from: end) : end
  }

  private static func startsWithWWW(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    name.count > 4 && bytes[name.lowerBound + 3] == UInt8(ascii: ".")
      && (name.lowerBound..<name.lowerBound + 3).allSatisfy {
        bytes[$0].asciiLowercased == UInt8(ascii: "w")
      }
  }

  /// Whether the label is known, and written as the one before it: bbc.com, BBC.COM, Amazon.Com.
  private static func isTopLevel(_ bytes: Span<UInt8>, _ label: Range<Int>) -> Bool {
    var start = label.lowerBound - 1
    while start > 0, bytes[start - 1].isASCIILetter || bytes[start - 1].isASCIIDigit { start -= 1 }
    let first = bytes[label.lowerBound].isASCIIUppercase
    let second = bytes[label.lowerBound + 1].isASCIIUppercase
    if first, !bytes[start].isASCIIUppercase { return false }
    if second, !bytes[label.lowerBound - 2].isASCIIUppercase { return false }
    return topLevels.value(bytes, label) != nil
  }

  /// The end of the rest of a URL, without the marks that end the clause it stands in.
  static func pathEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    var open = 0
    scan: while end < bytes.count {
      switch bytes[end] {
      case 0x00...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "`"), UInt8(ascii: "|"):
        break scan
      case UInt8(ascii: "("):
        open += 1
      case UInt8(ascii: ")"):
        if open == 0 { break scan }
        open -= 1
      case 0x80...:
        let (scalar, length) = bytes.scalar(at: end)
        let kind = ScalarClass(scalar)
        guard kind.isLetter || kind == .mark || kind == .digit else { break scan }
        end += length
        continue
      default: break
      }
      end += 1
    }
    while end > start, isClauseMark(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isClauseMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "]"), UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
