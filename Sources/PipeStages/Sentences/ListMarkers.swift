internal import PipeKit

/// Follows the markers of a list within a paragraph: 1. … 2. …, a) … b) …, • … • …
///
/// A list begins with a marker below four, or a bullet, at the start of a sentence. From then on
/// the marker that comes next begins an item wherever it stands.
struct ListMarkers: Sendable {
  /// The value the next marker must have; zero where no list is open.
  private var next = 0
  private var isLettered = false
  private var isBulleted = false
  /// The last token of the latest marker; no sentence ends right after it.
  private var lastMarker = -1

  /// Whether the token is the last one of a marker.
  func isMarker(_ token: Int) -> Bool { token == lastMarker }

  mutating func endParagraph() {
    next = 0
    isBulleted = false
  }

  /// Whether an item begins at `index`. `startsSentence` says that a sentence does, anyway.
  mutating func begins(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, at index: Int,
    startsSentence: Bool
  ) -> Bool {
    let looks = traits[index]
    if looks.contains(.bullet) { return bullet(bytes, tokens, traits, index, startsSentence) }
    guard looks.contains(.digit) || looks.contains(.oneLetter) else { return false }
    if isMarker(index) { return false }
    guard let marker = Marker(bytes, tokens, traits, at: index) else { return false }
    return accept(marker, startsSentence: startsSentence, below: 4)
  }

  private mutating func bullet(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, _ index: Int,
    _ startsSentence: Bool
  ) -> Bool {
    let continues = isBulleted
    if startsSentence { isBulleted = true }
    guard continues || startsSentence else { return false }
    if index + 1 < tokens.count, let marker = Marker(bytes, tokens, traits, at: index + 1) {
      _ = accept(marker, startsSentence: true, below: 1000)
    }
    return true
  }

  private mutating func accept(_ marker: Marker, startsSentence: Bool, below limit: Int) -> Bool {
    let continues = next > 0 && marker.value == next && marker.isLettered == isLettered
    guard continues || (startsSentence && marker.value < limit) else { return false }
    next = marker.value + 1
    isLettered = marker.isLettered
    lastMarker = marker.lastToken
    return continues
  }
}

/// A number or a letter with a stop or a bracket after it.
private struct Marker {
  var value: Int
  var isLettered: Bool
  var lastToken: Int

  init?(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, at index: Int
  ) {
    let range = tokens[index].range.indices
    var value = 0
    isLettered = traits[index].contains(.oneLetter)
    if isLettered {
      value = Int(bytes[range.lowerBound].asciiLowercased) - 0x60
      guard (1...26).contains(value) else { return nil }
    } else {
      guard range.count <= 3 else { return nil }
      for place in range {
        guard bytes[place].isASCIIDigit else { return nil }
        value = value * 10 + Int(bytes[place] - 0x30)
      }
    }
    self.value = value
    lastToken = index
    // The stop may be in the token, as in "A.".
    var hasMark = isLettered && range.count == 2
    var place = index + 1
    if !hasMark, place < tokens.count, traits[place].contains(.stop),
      traits[place].isDisjoint(with: .anySpace)
    {
      hasMark = true
      lastToken = place
      place += 1
    }
    if place < tokens.count, traits[place].contains(.closer),
      traits[place].isDisjoint(with: .anySpace),
      bytes[Int(tokens[place].range.lower)] == UInt8(ascii: ")")
    {
      hasMark = true
      lastToken = place
      place += 1
    }
    guard hasMark, place < tokens.count, !traits[place].isDisjoint(with: .anySpace) else {
      return nil
    }
  }
}
