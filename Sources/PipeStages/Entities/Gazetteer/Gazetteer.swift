internal import PipeKit

/// Names that a user listed, found in a text in one pass, however many they are.
///
/// A file has a name a line: surface, label and, each after a tab, an identifier and the name to
/// give it. Entries with one identifier are one thing; where none of them gives a name, the first
/// surface is it. A surface in small letters is found in any case, others as they are written.
struct Gazetteer: Sendable {
  private struct Entry: BitwiseCopyable {
    var label: Symbol
    var letters: PhraseLetters
    /// The place of its name; -1 for none.
    var canonical: Int32
  }

  private var table: PhraseTable
  private var entries: [Entry] = []
  private var names: [Text] = []

  /// Creates an empty gazetteer with room for about `capacity` names.
  init(capacity: Int) { table = PhraseTable(capacity: max(64, capacity)) }

  var isEmpty: Bool { entries.isEmpty }

  /// Every label that the files give.
  var labels: Set<Symbol> { Set(entries.map(\.label)) }

  /// Adds the names of a file. An entry whose words an earlier entry has is left out.
  mutating func add(_ file: GazetteerFile, _ policy: LetterPolicy, lexicon: Lexicon) {
    let reader = PhraseReader(file.surfaces, lexicon: lexicon)
    let first = names.count
    names.append(contentsOf: file.names)
    reader.forEach(file.rows.map(\.surface)) { place, words in
      guard !words.isEmpty else { return }
      let row = file.rows[place]
      let number = Int32(entries.count)
      guard table.insert(words.lazy.map(\.key), number: number) == number else { return }
      entries.append(
        Entry(
          label: row.label, letters: PhraseLetters(user: words, file.surfaces.bytes, policy),
          canonical: row.name < 0 ? -1 : Int32(first) + row.name))
    }
  }

  /// Adds a proposal for each listed name of the sentence, in order.
  func propose(_ view: borrowing WordView, into proposals: inout [Proposal]) {
    let words = view.words
    let bytes = view.bytes
    var index = view.start
    while index < view.end {
      guard table.mayBegin(with: words[index].key),
        let match = table.longestMatch(
          words, index, before: view.end,
          accepts: { entries[Int($0)].letters.accept(words, $1, bytes) })
      else {
        index += 1
        continue
      }
      let entry = entries[Int(match.number)]
      var proposal = Proposal(index..<match.end, entry.label, score: .one, source: .gazetteer)
      proposal.canonical = entry.canonical
      proposals.append(proposal)
      index = match.end
    }
  }

  func name(_ canonical: Int32) -> Text { names[Int(canonical)] }
}
