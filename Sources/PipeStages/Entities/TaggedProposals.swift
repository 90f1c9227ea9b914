internal import PipeKit

/// Hands on what the tagger found in a document, sentence by sentence, as proposals.
///
/// The tagger speaks of ranges, later steps of words. Dates and amounts are left to the rules, which
/// know their ends better.
struct TaggedProposals: Sendable {
  private var tagger: NameTagger
  private let labels: [Symbol]
  private var names: [TaggedName] = []
  private var next = 0

  init(_ tagger: NameTagger) {
    self.tagger = tagger
    labels = tagger.labels.map { Symbol($0) }
  }

  /// Reads a document; `hints` is what the rules say of it.
  mutating func read(_ text: Text, _ notes: Annotations, hints: [NameHint]) {
    names = tagger.tag(
      text, tokens: notes.tokens.span, sentences: notes.sentences.span, hints: hints)
    next = 0
  }

  /// Adds the names of the next sentence, in text order.
  mutating func propose(
    _ words: Span<EntityWord>, in sentence: Range<Int>, into proposals: inout [Proposal]
  ) {
    guard let last = sentence.last else { return }
    var word = sentence.lowerBound
    while next < names.count, names[next].range.lower < words[last].range.upper {
      let name = names[next]
      next += 1
      while word < last, words[word].range.upper <= name.range.lower { word += 1 }
      var end = word + 1
      while end <= last, words[end].range.lower < name.range.upper { end += 1 }
      let label = labels[name.label]
      guard label != .date, label != .money, words[word].range.overlaps(name.range) else {
        continue
      }
      proposals.append(Proposal(word..<end, label, score: name.score, source: .name))
    }
  }
}
