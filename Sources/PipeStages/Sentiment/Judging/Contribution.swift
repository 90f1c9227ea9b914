/// What one word says of one entity.
struct Contribution: Sendable, BitwiseCopyable {
  /// The word, as an index into the sentence's hits.
  var hit: Int32
  var relation: Relation
  /// How many tokens lie between the two.
  var distance: Int32
}
