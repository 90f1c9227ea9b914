internal import PipeKit

/// Reads the notation of a ``TokenPattern``, or says what is wrong with it.
struct PatternReader {
  private let text: [Unicode.Scalar]
  private let location: SourceLocation
  private var position = 0
  private var depth = 0
  private var hasName = false

  private static let deepest = 32
  private static let mostRepetitions = 32
  private static let largest = 2_000
  private static let signs: [Unicode.Scalar] = [
    "(", ")", "[", "]", "<", ">", "|", "?", "*", "+", "{", "}", "\"",
  ]

  init(_ text: String, at location: SourceLocation) {
    self.text = Array(text.unicodeScalars)
    self.location = location
  }

  mutating func read() throws(Diagnostic) -> (label: Symbol, tree: TokenPattern.Tree) {
    let label = try readLabel()
    let tree = try readAlternatives()
    if let sign = next { throw problem("'\(sign)' closes nothing") }
    if tree.matchesNothing {
      throw problem("the pattern asks for no word at all", help: "one part must have no '?' or '*'")
    }
    if tree.hasEmptyName { throw problem("the name in '[ ]' may have no word at all") }
    if tree.size > Self.largest {
      throw problem("the pattern is too large", help: "ask for fewer repetitions")
    }
    return (label, tree)
  }

  private mutating func readLabel() throws(Diagnostic) -> Symbol {
    guard let colon = text.firstIndex(of: ":"),
      case let label = Self.string(text[..<colon]), !label.isEmpty, !label.contains(" ")
    else {
      throw problem(
        "expected a label and a pattern, found \(Diagnostic.quote(Self.string(text[...])))",
        help: "write it as 'LAW: <capital>+ Act'")
    }
    position = colon + 1
    let scalar = ConfigNode(.scalar(label, isQuoted: true), at: location)
    return try LabelName(scalar).symbol
  }

  private mutating func readAlternatives() throws(Diagnostic) -> TokenPattern.Tree {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw problem("the brackets are too deep") }
    var parts = [try readSequence()]
    while next == "|" {
      position += 1
      parts.append(try readSequence())
    }
    return parts.count == 1 ? parts[0] : .alternatives(parts)
  }

  private mutating func readSequence() throws(Diagnostic) -> TokenPattern.Tree {
    var parts: [TokenPattern.Tree] = []
    while let sign = next, sign != ")", sign != "]", sign != "|" {
      let part = try readPart(sign)
      parts.append(try readRepetition(of: part))
    }
    if parts.isEmpty { throw problem("a part of the pattern is empty") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func readPart(_ sign: Unicode.Scalar) throws(Diagnostic) -> TokenPattern.Tree {
    switch sign {
    case "(": return try readBracketed(until: ")")
    case "[":
      if hasName || depth > 1 {
        throw problem("the name can be marked once, and not inside of '( )'")
      }
      hasName = true
      return .name(try readBracketed(until: "]"))
    case "<": return .kind(try readKind())
    case "\"": return .literal(try readQuoted())
    case _ where Self.signs.contains(sign): throw problem("'\(sign)' follows nothing")
    default: return .literal(readWord())
    }
  }

  private mutating func readBracketed(
    until end: Unicode.Scalar
  ) throws(Diagnostic) -> TokenPattern.Tree {
    position += 1
    let inner = try readAlternatives()
    guard next == end else { throw problem("there is no '\(end)' to close the bracket") }
    position += 1
    return inner
  }

  private mutating func readKind() throws(Diagnostic) -> WordKind {
    let start = position + 1
    guard let end = text[start...].firstIndex(of: ">") else {
      throw problem("there is no '>' after '<'")
    }
    let name = Self.string(text[start..<end])
    guard let kind = WordKind(rawValue: name) else {
      let names = WordKind.allCases.map(\.rawValue)
      throw problem(
        "there is no kind of words '<\(name)>'",
        help: Suggestion.nearest(to: name, in: names).map { "did you mean '<\($0)>'?" }
          ?? "the kinds are " + names.map { "<\($0)>" }.joined(separator: ", "))
    }
    position = end + 1
    return kind
  }

  private mutating func readQuoted() throws(Diagnostic) -> String {
    let start = position + 1
    guard let end = text[start...].firstIndex(of: "\""), end > start else {
      throw problem("there are no words and a '\"' after '\"'")
    }
    position = end + 1
    return Self.string(text[start..<end])
  }

  private mutating func readWord() -> String {
    let start = position
    while position < text.count, text[position] != " ", !Self.signs.contains(text[position]) {
      position += 1
    }
    return Self.string(text[start..<position])
  }

  private mutating func readRepetition(
    of part: TokenPattern.Tree
  ) throws(Diagnostic) -> TokenPattern.Tree {
    // A sign after white space would be a mistake, and is found to be one as the next part.
    guard position < text.count else { return part }
    let bounds: (from: Int, to: Int?)
    switch text[position] {
    case "?": bounds = (0, 1)
    case "*": bounds = (0, nil)
    case "+": bounds = (1, nil)
    case "{": bounds = try readBounds()
    default: return part
    }
    position += 1
    if case .name = part { throw problem("the name itself cannot be repeated or left out") }
    return .repeated(part, from: bounds.from, to: bounds.to)
  }

  /// Reads `{2}` or `{2,3}` up to its last sign.
  private mutating func readBounds() throws(Diagnostic) -> (from: Int, to: Int?) {
    let start = position + 1
    guard let end = text[start...].firstIndex(of: "}") else {
      throw problem("there is no '}' after '{'")
    }
    let numbers = text[start..<end].split(separator: ",").map { Int(Self.string($0)) }
    guard (1...2).contains(numbers.count), let first = numbers[0], let last = numbers.last ?? nil,
      first <= last, first >= 0, (1...Self.mostRepetitions).contains(last)
    else {
      throw problem(
        "expected numbers from 0 to \(Self.mostRepetitions), found '{\(Self.string(text[start..<end]))}'",
        help: "write '{2}' or '{1,3}'")
    }
    position = end
    return (first, last)
  }

  /// The next sign that is no space.
  private var next: Unicode.Scalar? {
    mutating get {
      while position < text.count, text[position] == " " { position += 1 }
      return position < text.count ? text[position] : nil
    }
  }

  private func problem(_ message: String, help: String? = nil) -> Diagnostic {
    Diagnostic("invalid-pattern", message, at: location, help: help)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
