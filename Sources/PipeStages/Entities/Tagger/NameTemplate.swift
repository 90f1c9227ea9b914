/// The numbers of the feature templates. They are part of the model format: append, never change.
enum NameTemplate {
  // Of a word alone, at the token itself.
  static let bias: UInt8 = 1
  static let word: UInt8 = 2
  static let lower: UInt8 = 3
  static let shape: UInt8 = 4
  static let prefix: UInt8 = 5
  static let suffix: UInt8 = 6
  static let traits: UInt8 = 7
  static let zeroed: UInt8 = 8
  static let length: UInt8 = 9
  static let outline: UInt8 = 10
  static let suffixOutline: UInt8 = 11
  static let list: UInt8 = 12
  static let listOutline: UInt8 = 13
  static let capitals: UInt8 = 14
  static let cluster: UInt8 = 15
  static let clusterOutline: UInt8 = 16

  // Of a pair or row of words.
  static let shapesAround: UInt8 = 40
  static let shapePair: UInt8 = 41
  static let lowerThenShape: UInt8 = 42
  static let shapeThenLower: UInt8 = 43
  static let lowersBefore: UInt8 = 44
  static let lowersAfter: UInt8 = 45
  static let lowersBeside: UInt8 = 46
  static let lowerPair: UInt8 = 47
  static let outlines: UInt8 = 48
  static let lowerShapeLower: UInt8 = 49
  static let lowersBeforeOutline: UInt8 = 50
  static let lowersAfterOutline: UInt8 = 51

  // Of the token's place.
  static let start: UInt8 = 60
  static let edge: UInt8 = 61
  static let quoted: UInt8 = 62
  static let spacing: UInt8 = 63
  static let paragraphCase: UInt8 = 64
  static let paragraphShouts: UInt8 = 65
  static let lead: UInt8 = 66
  static let shortParagraph: UInt8 = 67
  static let listNear: UInt8 = 68
  static let listNearOutline: UInt8 = 69
  static let capitalsNear: UInt8 = 70
  static let capitalsStart: UInt8 = 71

  static let style: UInt8 = 72
  static let uncased: UInt8 = 73

  // Of the run of capitalised words the token is in.
  static let runLength: UInt8 = 80
  static let runBefore: UInt8 = 81
  static let runAfter: UInt8 = 82
  static let runFirst: UInt8 = 83
  static let runLast: UInt8 = 84
  static let runBeside: UInt8 = 85
  static let runTwoBefore: UInt8 = 86
  static let runTwoAfter: UInt8 = 87
  static let runWhole: UInt8 = 88
  static let runSuffix: UInt8 = 89
  static let runList: UInt8 = 90
  static let runCluster: UInt8 = 91
  static let runWord: UInt8 = 92

  // Of the document.
  static let elsewhere: UInt8 = 100
  static let occurrences: UInt8 = 101
  static let firstOccurrence: UInt8 = 102
  static let elsewhereBefore: UInt8 = 103
  static let elsewhereAfter: UInt8 = 104

  // Of what the rules say.
  static let hint: UInt8 = 110
  static let hintPair: UInt8 = 111
  static let hintsAround: UInt8 = 112
  static let hintOutline: UInt8 = 113
  static let hintCapitals: UInt8 = 114
  static let hintCluster: UInt8 = 115
}
