/// Which of "he" and "she" may stand for somebody, as far as names and titles tell.
enum Sex {
  case feminine, masculine

  /// The one that a pronoun tells; nil for every other word.
  init?(pronoun piece: Piece) {
    guard piece.kind == .word, Words.personalPronouns.contains(piece) else { return nil }
    self = Words.feminine.contains(piece) ? .feminine : .masculine
  }

  /// The one that a title or a first name tells.
  init?(name piece: Piece) {
    if Words.feminine.contains(piece) || FirstNames.feminine.contains(piece) {
      self = .feminine
    } else if Words.masculine.contains(piece) || FirstNames.masculine.contains(piece) {
      self = .masculine
    } else {
      return nil
    }
  }
}
