package import PipeKit

/// A mention in gold of something that other mentions of its chain are about as well.
package struct GoldMention: Hashable, Sendable {
  package var range: TextRange
  package var label: String
  package var chain: String

  package init(_ range: TextRange, label: String, chain: String) {
    self.range = range
    self.label = label
    self.chain = chain
  }
}
