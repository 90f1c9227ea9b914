internal import PipeKit

/// Sequences of known words, as a tree whose edges lie in one hash table.
struct PhraseTree: Sendable {
  private struct Edge: Sendable, BitwiseCopyable {
    /// The node it starts from and the word, plus one; zero is an empty cell.
    var key: UInt32 = 0
    var target: UInt16 = 0
  }

  /// What a sequence that ends at each node means; zero where none ends.
  private var meanings: [PolarityLexicon.Number] = [0]
  private var edges = [Edge](repeating: Edge(), count: 1 << 13)

  @inline(__always)
  private func slot(_ key: UInt32) -> Int {
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while edges[slot].key != 0, edges[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private func key(_ node: UInt16, _ word: PolarityLexicon.Number) -> UInt32 {
    (UInt32(node) << 16 | UInt32(word)) &+ 1
  }

  func longest(
    in cues: Span<Cue>, at start: Int
  ) -> (number: PolarityLexicon.Number, count: Int)? {
    var best: (number: PolarityLexicon.Number, count: Int)?
    var node: UInt16 = 0
    var index = start
    while index < cues.count, cues[index].number != 0 {
      let edge = edges[slot(key(node, cues[index].number))]
      guard edge.key != 0 else { break }
      node = edge.target
      index += 1
      if meanings[Int(node)] != 0 { best = (meanings[Int(node)], index - start) }
    }
    return best
  }

  /// Adds a sequence; returns its number, which is an earlier one if it is known.
  mutating func add(
    _ first: PolarityLexicon.Number, _ others: [PolarityLexicon.Number],
    number: PolarityLexicon.Number
  ) -> PolarityLexicon.Number {
    var node = child(of: 0, first)
    for word in others { node = child(of: node, word) }
    if meanings[Int(node)] == 0 { meanings[Int(node)] = number }
    return meanings[Int(node)]
  }

  private mutating func child(of node: UInt16, _ word: PolarityLexicon.Number) -> UInt16 {
    if meanings.count * 2 > edges.count { grow() }
    let key = key(node, word)
    let slot = slot(key)
    if edges[slot].key == 0 {
      edges[slot] = Edge(key: key, target: UInt16(meanings.count))
      meanings.append(0)
    }
    return edges[slot].target
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: Edge(), count: old.count * 4)
    for edge in old where edge.key != 0 { edges[slot(edge.key)] = edge }
  }
}
