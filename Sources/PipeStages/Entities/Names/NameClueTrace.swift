package import PipeKit

/// The clues of every reading of a text's names, for the tool that fits what clues are worth.
package struct NameClueTrace: Sendable {
  /// A run of capitalised words, and all that may be read in it.
  package struct Run: Sendable {
    /// Where its words stand.
    package var words: [TextRange] = []
    /// For each word, the clues of its being in no name, as indices into ``outsideClues``.
    package var outside: [[Int]] = []
    package var spans: [Candidate] = []
  }

  /// Words of a run that may be one name.
  package struct Candidate: Sendable {
    package var words: Range<Int>
    /// Indices into ``clues``.
    package var clues: [Int]
  }

  /// The names of the clues, in the order of the table.
  package static let clues = NameClue.allCases.map { "\($0)" }
  /// The names of the clues of words in no name.
  package static let outsideClues = OutsideClue.allCases.map { "\($0)" }
  /// The labels that the columns of the table stand for.
  package static let labels = NameLane.allCases.map(\.label)

  /// Lists the clues.
  private struct List: NameClueReceiver {
    var clues: [Int] = []
    mutating func add(_ clue: NameClue) { clues.append(clue.rawValue) }
    mutating func add(outside clue: OutsideClue) { clues.append(clue.rawValue) }
  }

  private var reader: EntityWordReader
  private let known: KnownNames

  package init() {
    var lexicon = Lexicon.english()
    known = KnownNames(lexicon: &lexicon)
    reader = EntityWordReader(lexicon: lexicon)
  }

  /// The runs of a text whose tokens and sentences are known.
  package mutating func runs(_ text: Text, _ notes: Annotations) -> [Run] {
    let bytes = text.bytes
    reader.read(bytes, tokens: notes.tokens.span, sentences: notes.sentences.span)
    let words = reader.words
    var runs: [Run] = []
    for sentence in reader.sentences where sentence.style != .upper {
      let view = WordView(bytes: bytes, words: words.span, sentence: sentence.words)
      var index = view.start
      while index < view.end {
        guard view.isNameWord(index) else {
          index += 1
          continue
        }
        let range = view.nameRun(from: index, known)
        runs.append(run(range, view))
        index = range.upperBound
      }
    }
    return runs
  }

  private func run(_ range: Range<Int>, _ view: borrowing WordView) -> Run {
    let table = NameClueTable()
    let evidence = NameEvidence(view, table)
    var run = Run()
    for start in range {
      var outside = List()
      evidence.addOutside(start, to: &outside)
      run.words.append(view[start].range)
      run.outside.append(outside.clues)
      evidence.forEachSpan(from: start, in: range, known) { end, lanes, cutsKnown in
        var list = List()
        evidence.addClues(start..<end, known: lanes, cutsKnown: cutsKnown, to: &list)
        run.spans.append(
          Candidate(
            words: start - range.lowerBound..<end - range.lowerBound, clues: list.clues))
      }
    }
    return run
  }
}
