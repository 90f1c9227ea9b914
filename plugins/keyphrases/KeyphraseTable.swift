import PipeKit

/// Ranks the phrases that set each document and each period apart from the rest of the corpus.
///
/// Keeps one record for each phrase, for each phrase of a period, and for each document.
struct KeyphraseTable: Aggregator {
  static let info = Info(
    "keyphrase-table", "Ranks the phrases that set documents and periods apart from the rest.",
    reads: [Token.layer, Sentence.layer])

  static let settings = [
    Setting("by", \Self.by, "The length of a period: 'year', 'month' or 'day'."),
    Setting("top", \Self.top, "How many phrases of a document and of a period.", in: 1...100),
    Setting(
      "min_documents", \Self.minDocuments,
      "In how many of its documents a period must have a phrase.", in: 1...1_000_000),
  ]

  var by = PeriodLength.month
  var top = 10
  var minDocuments = 3

  private var reader = CandidateReader()
  private var state = KeyphraseState()

  init() {}

  /// How many candidates of a document are kept for the comparison at the end.
  private static let kept = 60

  mutating func add(_ document: Document) {
    reader.read(document.text, document.notes)
    var places = [PhrasePlace?](repeating: nil, count: reader.phrases.count)
    for candidate in reader.candidates {
      places[candidate.phrase, default: PhrasePlace(candidate)].add(candidate)
    }
    let period = document.day().map { Array($0.utf8.prefix(by.bytes)) }
    state.add(
      Array(document.id.utf8), period: period, reader.phrases, places, keeping: Self.kept)
  }

  mutating func merge(_ other: Self) { state.merge(other.state) }

  func write(to writer: inout StateWriter) { state.write(to: &writer) }

  mutating func read(from reader: inout StateReader) throws {
    state = KeyphraseState()
    try state.read(from: &reader)
  }

  func makeTables() -> [Table] {
    [
      state.documentTable(top: top),
      state.periodTable(top: top, minDocuments: minDocuments),
    ]
  }
}
