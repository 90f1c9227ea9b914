internal import PipeKit

/// Follows the markers of a list within a paragraph: 1. … 2. …, a) … b) …, • … • …
///
/// A list begins with a marker at the start of a paragraph, or with one below four at the start of
/// a sentence. From then on the marker that comes next begins an item wherever it stands.
struct ListMarkers: Sendable {
  /// What begins at a token, as far as is known without the marker.
  enum Place {
    case inside
    /// What a colon announces.
    case announced
    case sentence, paragraph
  }

  /// The value the next marker must have; zero where no list is open.
  private var next = 0
  private var isLettered = false
  private var isBulleted = false
  /// The last token of the latest marker; no sentence ends right after it.
  private var lastMarker = -1
  /// The first token of the latest item.
  private(set) var itemStart = -1

  /// Whether the token is the last one of a marker.
  func isMarker(_ token: Int) -> Bool { token == lastMarker }

  /// Whether an item begins at `index`; if so it begins a sentence.
  mutating func begins(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, at index: Int,
    _ place: Place
  ) -> Bool {
    if place == .paragraph {
      next = 0
      isBulleted = false
    }
    let looks = traits[index]
    if looks.contains(.bullet) { return bullet(bytes, tokens, traits, index, place) }
    guard looks.contains(.digit) || looks.contains(.oneLetter), !isMarker(index),
      let marker = Marker(bytes, tokens, traits, at: index),
      !marker.isInitial || startsList(marker, place, bytes, tokens), accept(marker, place)
    else { return false }
    itemStart = index
    return true
  }

  /// Whether a capital with a stop is a marker and no one's initial.
  private func startsList(
    _ marker: Marker, _ place: Place, _ bytes: Span<UInt8>, _ tokens: Span<Token>
  ) -> Bool {
    guard place == .sentence || place == .paragraph else { return false }
    if isLettered, marker.value == next { return true }
    let word = marker.lastToken + 1
    return marker.value == 1 && word < tokens.count
      && SentenceWords.isStarter(bytes, tokens[word].range)
  }

  private mutating func bullet(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, _ index: Int,
    _ place: Place
  ) -> Bool {
    guard isBulleted || place == .sentence || place == .paragraph else { return false }
    isBulleted = true
    itemStart = index
    if index + 1 < tokens.count, let marker = Marker(bytes, tokens, traits, at: index + 1) {
      _ = accept(marker, .paragraph)
    }
    return true
  }

  /// Takes a marker as one of a list, if it is.
  private mutating func accept(_ marker: Marker, _ place: Place) -> Bool {
    let isNext = next > 0 && marker.value == next && marker.isLettered == isLettered
    switch place {
    case .inside: guard isNext else { return false }
    case .announced:
      guard isNext || (marker.value == 1 && !marker.isLettered && marker.isBeforeCapital) else {
        return false
      }
    case .sentence: guard isNext || marker.value < 4 else { return false }
    case .paragraph: break
    }
    next = marker.value + 1
    isLettered = marker.isLettered
    lastMarker = marker.lastToken
    return true
  }
}

/// A number or a letter with a stop or a bracket after it.
private struct Marker {
  var value: Int
  var isLettered: Bool
  /// A capital with a stop.
  var isInitial: Bool
  var lastToken: Int
  /// Whether a word with a capital follows.
  var isBeforeCapital: Bool

  init?(
    _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ traits: Span<TokenTraits>, at index: Int
  ) {
    let range = tokens[index].range.indices
    var value = 0
    isLettered = traits[index].contains(.oneLetter)
    isInitial = traits[index].contains(.initial)
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
    isBeforeCapital = false
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
    isBeforeCapital = traits[place].contains(.upper)
  }
}
