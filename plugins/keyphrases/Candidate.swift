import PipeKit

/// One place in a document where a phrase stands.
struct Candidate {
  /// The phrase's number in the reader's list.
  var phrase: Int
  var range: TextRange
  var words: Int
  var isName: Bool
  /// Whether the last word stands in the plural, of which the phrase has lost the s.
  var isPlural = false
}
