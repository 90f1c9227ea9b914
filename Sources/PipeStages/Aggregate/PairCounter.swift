import PipeKit

/// Counts which entities of one document come together.
///
/// Hot: runs over every sentence that names two things. Its arrays are scratch space.
struct PairCounter: Sendable {
  let scope: Aggregate.PairScope
  private var keys: [UInt64] = []
  private var together: [UInt32] = []

  /// Sentences that name more are lists, and pair nobody.
  private static let sentenceLimit = 20
  /// Of a document, so many of the entities named first are paired.
  private static let documentLimit = 64

  init(scope: Aggregate.PairScope) { self.scope = scope }

  /// Adds a document's pairs: `mentions` in text order, `named` the distinct entities in them.
  mutating func count(_ mentions: [CountedMention], named: [UInt32], in tally: inout Tally) {
    keys.removeAll(keepingCapacity: true)
    switch scope {
    case .sentence:
      pairWithinSentences(mentions)
      addSentences(to: &tally)
    case .document: addDocument(named, to: &tally)
    case .off: break
    }
  }

  private mutating func pairWithinSentences(_ mentions: [CountedMention]) {
    var start = 0
    while start < mentions.count {
      let sentence = mentions[start].sentence
      var end = start + 1
      while end < mentions.count, mentions[end].sentence == sentence { end += 1 }
      if sentence >= 0, end - start > 1 { pair(mentions, start..<end) }
      start = end
    }
  }

  /// Pairs the entities of one sentence's mentions, each once.
  private mutating func pair(_ mentions: [CountedMention], _ range: Range<Int>) {
    together.removeAll(keepingCapacity: true)
    for index in range where !together.contains(mentions[index].entity) {
      together.append(mentions[index].entity)
      if together.count > Self.sentenceLimit { return }
    }
    for first in together.indices {
      for second in first + 1..<together.count {
        keys.append(Tally.pairKey(together[first], together[second]))
      }
    }
  }

  /// A key that comes twice was in two sentences.
  private mutating func addSentences(to tally: inout Tally) {
    keys.sort()
    var index = 0
    while index < keys.count {
      var end = index + 1
      while end < keys.count, keys[end] == keys[index] { end += 1 }
      let (a, b) = KeyTable.parts(keys[index])
      tally.addPair(a, b, sentences: end - index, documents: 1)
      index = end
    }
  }

  private func addDocument(_ named: [UInt32], to tally: inout Tally) {
    let first = named.prefix(Self.documentLimit)
    for (index, one) in first.enumerated() {
      for other in first[(index + 1)...] { tally.addPair(one, other, sentences: 0, documents: 1) }
    }
  }
}
