/// One entry of a pipeline file's `tests:`.
package struct PipelineTest: Sendable {
  package var text: String
  /// How many sentences are expected; nil where the test does not say.
  package var sentences: Int?
  /// Entities as `words LABEL`, in text order; nil where the test does not say.
  package var entities: [String]?
  /// The document's polarity; nil where the test does not say.
  package var sentiment: String?
  /// The words that a layer marks, in text order, by the layer's name.
  package var layers: [(name: String, words: [String])] = []
  /// Facts in the notation of a pipeline file, by name.
  package var facts: [(name: String, value: String)] = []
  /// The file that holds the whole document as it should come out, relative to the pipeline file.
  package var snapshot: String?
  package var location: SourceLocation?

  package init(
    text: String, sentences: Int? = nil, entities: [String]? = nil, sentiment: String? = nil,
    location: SourceLocation? = nil
  ) {
    self.text = text
    self.sentences = sentences
    self.entities = entities
    self.sentiment = sentiment
    self.location = location
  }
}
