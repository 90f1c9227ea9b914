/// What a model knows of a word from raw text and from lists, whatever text it stands in.
package struct WordFacts: Hashable, Sendable, BitwiseCopyable {
  /// The word's cluster in each of three clusterings from coarse to fine; 0 for none.
  package var coarse: UInt16 = 0
  package var middle: UInt16 = 0
  package var fine: UInt16 = 0
  /// How often the word is capitalised inside sentences, as one of the classes of ``CapitalisationCounts``.
  package var capitals: UInt8 = 0
  /// The word lists that hold the word, a bit each.
  package var lists: UInt32 = 0

  package init() {}

  package var isEmpty: Bool { self == WordFacts() }
}
