/// One mention of an entity that is counted.
struct CountedMention: Sendable, BitwiseCopyable {
  /// The entity's number in the tally.
  var entity: UInt32
  /// The mention's place in the layer of entities.
  var index: Int
  /// The place of the sentence it is in, or −1.
  var sentence: Int
}
