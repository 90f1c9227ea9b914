/// A closed list of words.
struct WordSet {
  private let keys: Set<WordKey>

  /// Reads words separated by white space.
  init(_ words: String) {
    keys = Set(words.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
  }

  func contains(_ piece: Piece) -> Bool { piece.kind == .word && keys.contains(piece.key) }
}
