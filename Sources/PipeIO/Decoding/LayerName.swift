import PipeKit

/// The layers that a line of JSON Lines may bring along.
package enum LayerName: String, CaseIterable {
  case tokens, sentences, entities, sentiment, zones, facts
}
