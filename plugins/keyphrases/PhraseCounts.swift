/// How often one phrase occurs.
struct PhraseCounts {
  var occurrences = 0
  var plurals = 0
  var documents = 0

  /// The last bytes a table writes behind the phrase.
  var ending: String { plurals * 2 > occurrences ? "s" : "" }
}
