import PipeKit

/// One annotation of a layer as a line of JSON Lines gives it.
struct LayerItem {
  var range: TextRange
  var label: String?
  var kind: String?
  var canonical: String?
  /// What it may stand for, one a line.
  var candidates: String?
  var score: Score?
  var manner: Evidence.Manner = []
  var judgement: Judgement?
}

/// Where an annotation stands in a line, for messages: `entities[3].sentiment.evidence[0]`.
struct LayerPlace: CustomStringConvertible {
  var layer: LayerName
  var index: Int?
  var evidence: Int?

  var description: String {
    let item = index.map { "\(layer.rawValue)[\($0)]" } ?? layer.rawValue
    guard let evidence else { return item }
    return "\(item)\(layer == .sentiment ? "" : ".sentiment").evidence[\(evidence)]"
  }
}
