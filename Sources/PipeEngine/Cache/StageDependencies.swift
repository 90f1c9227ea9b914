internal import PipeKit

/// What a stage sees of a document, as far as it says: this, and nothing else, makes its key.
struct StageDependencies: Sendable {
  /// The layers whose content counts, in byte order; nil where any may.
  let layers: [String]?
  let countsIdentifier: Bool
  let countsMetadata: Bool

  /// Finds what a stage depends on; nil for a stage whose results cannot be kept.
  ///
  /// A rewriter is given the text alone, and a stage in another process what it declares. An
  /// annotator could look at everything unless it says what it uses. A filter of ours gets the whole
  /// document, its place in the input included, and an aggregator has no result of its own.
  init?(_ stage: any Stage) {
    let info = type(of: stage).info
    if stage is any BatchStage {
      // Sentences and entities go there with their judgements.
      let judged = info.reads.contains { $0 == Sentence.layer || $0 == Entity.layer }
      layers = Self.sorted(info.reads + info.writes + (judged ? [Sentiment.layer] : []))
      countsIdentifier = true
      countsMetadata = stage is any Filter
    } else if stage is any Rewriter {
      layers = []
      (countsIdentifier, countsMetadata) = (false, false)
    } else if stage is any Annotator {
      layers = info.uses.map { Self.sorted(info.reads + $0 + info.writes) }
      (countsIdentifier, countsMetadata) = (false, false)
    } else {
      return nil
    }
  }

  /// Whether the content of a layer is part of the key.
  func count(_ layer: String) -> Bool {
    layers?.contains { $0.utf8.elementsEqual(layer.utf8) } ?? true
  }

  private static func sorted(_ names: [String]) -> [String] {
    var result: [String] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where result.last != name { result.append(name) }
    return result
  }
}
