internal import PipeKit

/// Asks the rules what they take the words of a document to be.
struct NameHinter: Sendable {
  private var rules: NameRules
  private var proposals: [Proposal] = []
  private(set) var hints: [NameHint] = []

  init(_ rules: NameRules) { self.rules = rules }

  /// Fills ``hints`` for a document that a reader has read, in text order.
  mutating func read(_ bytes: Span<UInt8>, _ words: Span<EntityWord>, _ sentences: [EntitySentence])
  {
    hints.removeAll(keepingCapacity: true)
    for sentence in sentences where sentence.style != .upper {
      proposals.removeAll(keepingCapacity: true)
      rules.propose(
        WordView(bytes: bytes, words: words, sentence: sentence.words), into: &proposals)
      for proposal in proposals {
        if let hint = NameHint(proposal, words) { hints.append(hint) }
      }
    }
  }
}
