internal import PipeKit

/// One way in which a document writes a name, with what tells whose name it may be.
struct NameSurface: BitwiseCopyable {
  /// What the document tells of a person's sex.
  enum Sex: UInt8 {
    case unknown, female, male
  }

  var lane: NameLane
  /// The words of the first mention.
  var firstWord: Int32
  var endWord: Int32
  /// Where the document first writes it so.
  let introduced: Int32
  var sex: Sex
  /// Whether it has only been met in capitals that say nothing.
  var isShouted: Bool
  /// Whether it is written in initials alone: S. F.
  let isInitials: Bool
  /// Whether it seems to be another name misspelt.
  var isMisspelt = false
  /// Another surface of the same group; itself for the one that stands for all.
  var parent: Int32
  /// Its letters and digits alone.
  var letters: NameKey
  /// The name that the list of aliases gives it; -1 for none.
  var alias: Int32

  var words: Range<Int> { Int(firstWord)..<Int(endWord) }
  var count: Int { words.count }
}

extension NameSurface.Sex {
  /// Whether two can be of one person.
  func agrees(with other: Self) -> Bool { self == .unknown || other == .unknown || self == other }
}
