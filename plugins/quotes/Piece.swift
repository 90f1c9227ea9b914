import PipeKit

/// A word or a mark of the text, as far as quotations need to know it.
struct Piece {
  /// What a piece is.
  enum Kind: UInt8 {
    case word, number
    /// A mark that ends a sentence.
    case stop
    case comma, colon, semicolon, dash, ellipsis, opening, closing, other
    case quotationMark
    /// The end of a paragraph; covers the white space.
    case paragraphEnd
  }

  var range: TextRange
  var kind: Kind
  /// What a word is compared by; see ``WordKey``.
  var key = WordKey()
  var isCapitalized = false
  /// Whether the word ends in "'s".
  var isPossessive = false
  /// Whether its last letter is an s.
  var endsInS = false
  /// Whether the word is in small letters and ends in "ly".
  var isAdverb = false
  /// Whether the word ends in "ing".
  var isParticiple = false
  /// Whether the word ends in "ed".
  var isPast = false
  /// Whether a stop is a full stop, not a question or an exclamation mark.
  var isFullStop = false
  /// The sign, where the piece is a quotation mark.
  var mark = QuotationMark()

  /// Whether the piece ends a sentence or more.
  var endsSentence: Bool { kind == .stop || kind == .paragraphEnd }
}
