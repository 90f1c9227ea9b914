internal import PipeModels

/// Puts the words of a sentence, or those around a target, before a convolution.
struct ConvolutionReading: Sendable {
  private(set) var input = ConvolutionInput()
  /// Which token of the window each word of the input is.
  private(set) var tokens: [UInt16] = []

  /// Zones and classes of the two kinds of input.
  static let sentenceZones = 2
  static let sentenceClasses = 8
  static let targetZones = 4
  static let targetClasses = 28

  private static let nearby = 4
  /// How far from a target patterns are looked for.
  private static let reach = 14

  /// The whole window: all of it is one zone, what comes after the last "but" is another.
  mutating func readSentence(_ window: WordWindow) {
    input.removeAll()
    tokens.removeAll(keepingCapacity: true)
    for (index, word) in window.words.enumerated() {
      let sign: UInt8 = word.degree == 0 ? 0 : word.degree > 0 ? 1 : 2
      let isNegated: UInt8 = word.traits.contains(.isNegated) ? 4 : 0
      input.append(
        row: word.row, class: sign + isNegated, zones: index > window.lastContrast ? 3 : 1)
      tokens.append(UInt16(index))
    }
  }

  /// The words around a target: those before it, after it, in its clause, and near it.
  mutating func readTarget(_ place: TargetWindow, _ words: [ReadWord]) {
    input.removeAll()
    tokens.removeAll(keepingCapacity: true)
    let clause = words[place.target.lowerBound].clause
    let first = max(place.reach.lowerBound, place.target.lowerBound - Self.reach)
    let end = min(place.reach.upperBound, place.target.upperBound + Self.reach)
    for index in first..<end {
      let word = words[index]
      let quoted: UInt8 = word.traits.contains(.isQuoted) ? 14 : 0
      if place.target.contains(index) {
        guard index == place.target.lowerBound else { continue }
        input.append(row: ReadWord.target, class: 12 + quoted, zones: 12)
      } else {
        let distance = place.distance(index)
        let side = UInt8(place.side(index))
        let near: UInt8 = distance <= Self.nearby ? 8 : 0
        let inside: UInt8 = word.clause == clause ? 4 : 0
        input.append(
          row: word.row, class: side * 6 + UInt8(TargetWindow.step(distance)) + quoted,
          zones: 1 << side | near | inside)
      }
      tokens.append(UInt16(index))
    }
  }
}
