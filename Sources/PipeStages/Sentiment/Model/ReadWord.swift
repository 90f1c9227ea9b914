/// One token of a sentence as the models see it.
struct ReadWord: Sendable, BitwiseCopyable {
  /// The hash of its bytes in lower case; one number stands for all names, one for all numbers.
  var word: UInt32 = 0
  /// The row of its vector.
  var row: UInt32 = 0
  /// From −150 to 150, after negation.
  var polarity: Int16 = 0
  /// The clause it is in, from 0.
  var clause: UInt16 = 0
  var traits: Traits = []

  struct Traits: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8
    static let isNegated = Traits(rawValue: 1)
    static let isQuoted = Traits(rawValue: 2)
    /// A word that names or describes something, not one that ties others together.
    static let isContent = Traits(rawValue: 4)
    static let isWord = Traits(rawValue: 8)
  }

  /// How strong the polarity is, from −3 to 3.
  var degree: Int {
    let size = polarity.magnitude
    let degree = size < 15 ? 0 : size < 45 ? 1 : size < 75 ? 2 : 3
    return polarity < 0 ? -degree : degree
  }

  /// The degree as a number for a feature.
  var degreeKey: UInt32 { UInt32(degree + 3) }

  // What stands for words that are not told apart; the first three have vectors too.
  static let name: UInt32 = 1
  static let number: UInt32 = 2
  static let target: UInt32 = 3
  static let edge: UInt32 = 4
}
