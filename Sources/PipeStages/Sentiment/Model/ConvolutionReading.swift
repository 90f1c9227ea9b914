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

  /// The class of a target that is not quoted; those of its words are below it, 6 for each side.
  private static let targetClass: UInt8 = 12
  private static let nearby = 4
  /// How far from a target patterns are looked for.
  private static let reach = 14

  private mutating func removeAll() {
    input.removeAll()
    tokens.removeAll(keepingCapacity: true)
  }

  /// The whole window: all of it is one zone, what comes after the last "but" is another.
  mutating func readSentence(_ window: WordWindow) {
    removeAll()
    let words = window.words
    input.rows.append(addingCapacity: words.count) { rows in
      for word in words { rows.append(word.row) }
    }
    input.classes.append(addingCapacity: words.count) { classes in
      for word in words {
        let sign: UInt8 = word.degree == 0 ? 0 : word.degree > 0 ? 1 : 2
        classes.append(word.traits.contains(.isNegated) ? sign + 4 : sign)
      }
    }
    tokens.append(addingCapacity: words.count) { tokens in
      for index in words.indices { tokens.append(UInt16(truncatingIfNeeded: index)) }
    }
    input.zones.append(0..<words.count)
    input.zones.append(window.lastContrast + 1..<words.count)
  }

  /// The words around a target: those before it, after it, in its clause, and near it.
  mutating func readTarget(_ place: TargetWindow, _ words: [ReadWord]) {
    removeAll()
    let target = words[place.target.lowerBound]
    let before =
      max(place.reach.lowerBound, place.target.lowerBound - Self.reach)..<place.target.lowerBound
    let after =
      place.target.upperBound..<min(place.reach.upperBound, place.target.upperBound + Self.reach)
    let capacity = before.count + 1 + after.count
    input.rows.append(addingCapacity: capacity) { rows in
      for index in before { rows.append(words[index].row) }
      rows.append(ReadWord.target)
      for index in after { rows.append(words[index].row) }
    }
    input.classes.append(addingCapacity: capacity) { classes in
      for index in before { classes.append(Self.placeClass(index, place, words[index])) }
      classes.append(Self.targetClass + Self.quoted(target))
      for index in after { classes.append(Self.placeClass(index, place, words[index])) }
    }
    tokens.append(addingCapacity: capacity) { tokens in
      for index in before { tokens.append(UInt16(truncatingIfNeeded: index)) }
      tokens.append(UInt16(truncatingIfNeeded: place.target.lowerBound))
      for index in after { tokens.append(UInt16(truncatingIfNeeded: index)) }
    }
    addZones(middle: before.count, clause: target.clause, words)
  }

  @inline(__always)
  private static func quoted(_ word: ReadWord) -> UInt8 {
    word.traits.contains(.isQuoted) ? targetClass + 2 : 0
  }

  @inline(__always)
  private static func placeClass(_ index: Int, _ place: TargetWindow, _ word: ReadWord) -> UInt8 {
    let step = UInt8(truncatingIfNeeded: TargetWindow.step(place.distance(index)))
    return UInt8(truncatingIfNeeded: place.side(index)) * 6 + step + quoted(word)
  }

  private mutating func addZones(middle: Int, clause number: UInt16, _ words: [ReadWord]) {
    let count = input.count
    func isInside(_ index: Int) -> Bool { words[Int(tokens[index])].clause == number }
    var (first, end) = (middle, middle + 1)
    while first > 0, isInside(first - 1) { first -= 1 }
    while end < count, isInside(end) { end += 1 }
    input.zones.append(0..<middle)
    input.zones.append(middle + 1..<count)
    input.zones.append(first..<end)
    input.zones.append(
      max(0, middle - Self.nearby)..<min(count, middle + Self.nearby + 1))
  }
}
