internal import PipeKit

/// A list of words that is being read: what its heading says of each of them.
struct WordList: Sendable {
  var shape = Shape.word
  var entry = LexiconEntry()

  /// Which forms are made of a word that stands without its forms.
  enum Shape: Sendable { case verb, noun, adverbial, graded, word }

  init() {}

  /// Reads a heading such as `topic-noun -2.0 -1.4`; nil for one that nobody has defined.
  init?(heading: Span<UInt8>) {
    let text = heading.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let parts = text.split(separator: " ")
    guard var name = parts.first else { return nil }
    if name.hasPrefix("topic-") {
      name.removeFirst(6)
      entry.traits.insert(.topic)
    }
    let weights = parts.dropFirst().map { part in
      Int8(clamping: Tenths.read(Array(part.utf8).span) ?? 0)
    }
    guard describe(name) else { return nil }
    if entry.role != .none || entry.traits.contains(.shifter) {
      entry.shift = weights.first ?? 0
    } else {
      entry.traits.insert(.isWeighed)
      entry.tone = weights.first ?? 0
      entry.own = weights.count > 1 ? weights[1] : entry.tone
      entry.other = weights.count > 2 ? weights[2] : entry.own / 2
    }
  }

  private mutating func describe(_ name: Substring) -> Bool {
    switch name {
    case "verb": shape = .verb
    case "noun": shape = .noun
    case "adj-ly": shape = .adverbial
    case "adj-er": shape = .graded
    case "mass", "adj", "word": shape = .word
    case "shifter": entry.traits.insert(.shifter)
    case "failure": entry.traits.formUnion([.shifter, .failure])
    case "relief": entry.traits.formUnion([.shifter, .relief])
    default:
      guard let role = GrammarRole(name: String(name)) else { return false }
      entry.role = role
    }
    return true
  }
}
