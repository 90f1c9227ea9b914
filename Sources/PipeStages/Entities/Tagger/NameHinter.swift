internal import PipeKit

/// Asks the rules what they take the words of a document to be, once for all who want to know.
struct NameHinter: Sendable {
  private let rules: NameRules
  private var cuts = NameCuts()
  /// What the rules propose, in text order.
  private var proposals: [Proposal] = []
  /// How many proposals there are up to the end of each sentence.
  private var ends: [Int] = []
  /// The proposals as advice for the tagger.
  private(set) var hints: [NameHint] = []

  init(_ rules: NameRules) { self.rules = rules }

  /// Reads a document that a reader has read.
  mutating func read(_ bytes: Span<UInt8>, _ words: Span<EntityWord>, _ sentences: [EntitySentence])
  {
    proposals.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hints.removeAll(keepingCapacity: true)
    for sentence in sentences {
      if sentence.style != .upper {
        rules.propose(
          WordView(bytes: bytes, words: words, sentence: sentence.words), using: &cuts,
          into: &proposals)
      }
      ends.append(proposals.count)
    }
  }

  /// Fills ``hints`` with what was read last.
  mutating func makeHints(_ words: Span<EntityWord>) {
    for proposal in proposals {
      if let hint = NameHint(proposal, words) { hints.append(hint) }
    }
  }

  /// What the rules propose in a sentence, by its number.
  func proposals(inSentence number: Int) -> ArraySlice<Proposal> {
    proposals[(number > 0 ? ends[number - 1] : 0)..<ends[number]]
  }
}
