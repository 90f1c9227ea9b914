/// A pattern for one name of a path: `*`, `?`, `[a-z]`, `[!a-z]`, and `\` before a plain character.
///
/// Names are bytes. Where they are UTF-8, `?` and sets stand for one character; a byte that is
/// not UTF-8 counts as one character. A name that begins with a dot matches only a pattern that
/// does.
struct NamePattern {
  private enum Element {
    case character(UInt32)
    case any
    case anyRun
    case set([ClosedRange<UInt32>], isNegated: Bool)
  }

  private var elements: [Element] = []
  /// The name itself, where the pattern has nothing special in it.
  private(set) var literal: [UInt8]?

  init(_ pattern: [UInt8]) {
    let characters = Self.characters(pattern)
    var index = 0
    var isLiteral = true
    while index < characters.count {
      let character = characters[index]
      index += 1
      switch character {
      case UInt32(ascii: "*"):
        if case .anyRun = elements.last {} else { elements.append(.anyRun) }
        isLiteral = false
      case UInt32(ascii: "?"):
        elements.append(.any)
        isLiteral = false
      case UInt32(ascii: "["):
        if let (set, end) = Self.set(in: characters, at: index) {
          elements.append(set)
          index = end
          isLiteral = false
        } else {
          elements.append(.character(character))
        }
      case UInt32(ascii: "\\") where index < characters.count:
        elements.append(.character(characters[index]))
        index += 1
      default: elements.append(.character(character))
      }
    }
    if isLiteral { literal = Self.unescaped(pattern) }
  }

  /// Whether a name matches. Linear in the name for each `*` of the pattern.
  func matches(_ name: [UInt8]) -> Bool {
    if name.first == UInt8(ascii: "."), !beginsWithDot { return false }
    let characters = Self.characters(name)
    var element = 0
    var position = 0
    // Where to go on after the last run of any characters, should what follows not match.
    var retry: (element: Int, position: Int)?
    while position < characters.count {
      if element < elements.count, case .anyRun = elements[element] {
        element += 1
        retry = (element, position)
      } else if element < elements.count, matches(elements[element], characters[position]) {
        element += 1
        position += 1
      } else if let (after, start) = retry {
        element = after
        position = start + 1
        retry = (after, position)
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy { if case .anyRun = $0 { true } else { false } }
  }

  private var beginsWithDot: Bool {
    if case .character(UInt32(ascii: ".")) = elements.first { true } else { false }
  }

  private func matches(_ element: Element, _ character: UInt32) -> Bool {
    switch element {
    case .character(let own): own == character
    case .any: true
    case .anyRun: false
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(character) } != isNegated
    }
  }

  /// Reads a set after its opening bracket; nil where no bracket closes it.
  private static func set(
    in characters: [UInt32], at start: Int
  ) -> (element: Element, end: Int)? {
    var index = start
    var isNegated = false
    if index < characters.count,
      characters[index] == UInt32(ascii: "!") || characters[index] == UInt32(ascii: "^")
    {
      isNegated = true
      index += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    // A closing bracket that comes first is a member.
    while index < characters.count, characters[index] != UInt32(ascii: "]") || ranges.isEmpty {
      if characters[index] == UInt32(ascii: "\\"), index + 1 < characters.count { index += 1 }
      let low = characters[index]
      index += 1
      guard index + 1 < characters.count, characters[index] == UInt32(ascii: "-"),
        characters[index + 1] != UInt32(ascii: "]")
      else {
        ranges.append(low...low)
        continue
      }
      let high = characters[index + 1]
      ranges.append(min(low, high)...max(low, high))
      index += 2
    }
    guard index < characters.count else { return nil }
    return (.set(ranges, isNegated: isNegated), index + 1)
  }

  /// The scalars of UTF-8; other bytes as numbers beyond every scalar.
  private static func characters(_ name: [UInt8]) -> [UInt32] {
    if (try? UTF8Span(validating: name.span)) != nil {
      return String(decoding: name, as: UTF8.self).unicodeScalars.map(\.value)
    }
    return name.map { $0 < 0x80 ? UInt32($0) : 0x11_0000 + UInt32($0) }
  }

  private static func unescaped(_ pattern: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in pattern {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        result.append(byte)
        isEscaped = false
      }
    }
    return isEscaped ? result + [UInt8(ascii: "\\")] : result
  }
}

extension UInt32 {
  fileprivate init(ascii scalar: Unicode.Scalar) { self = scalar.value }
}
