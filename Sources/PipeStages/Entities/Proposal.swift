internal import PipeKit

/// A span of words that may be an entity: what every recogniser hands on to the later steps.
///
/// Rules propose numbers, dates and names; a trained tagger may propose names in their place. All
/// that follows (overlaps, consistency, names that belong together) works on proposals alone.
struct Proposal: BitwiseCopyable {
  /// Who proposed, the more trusted last.
  enum Source: UInt8, Comparable {
    case name, number, pattern, gazetteer

    static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
  }

  var firstWord: Int32
  var endWord: Int32
  var label: Symbol
  /// How sure the proposer is; a weak one counts only if the document bears it out.
  var score: Score
  var source: Source
  /// The number of the name to give it in the gazetteer; -1 for none.
  var canonical: Int32 = -1

  init(_ words: Range<Int>, _ label: Symbol, score: Score, source: Source) {
    firstWord = Int32(words.lowerBound)
    endWord = Int32(words.upperBound)
    self.label = label
    self.score = score
    self.source = source
  }

  /// Whether the user's own lists or patterns proposed it.
  var isUsers: Bool { source >= .pattern }

  var words: Range<Int> { Int(firstWord)..<Int(endWord) }
}
