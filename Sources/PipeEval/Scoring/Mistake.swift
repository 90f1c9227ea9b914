/// One thing that gold and the pipeline see differently.
package struct Mistake: Hashable, Sendable {
  /// What sort of mistake it is, in words; equal ones are counted together.
  package var kind: String
  package var document: String
  /// The line of the gold file.
  package var line: Int
  package var passage: Passage
  /// What else there is to say, such as the score; may be empty.
  package var note = ""

  init(_ kind: String, in gold: GoldDocument, passage: Passage, note: String = "") {
    self.kind = kind
    document = gold.id
    line = gold.line
    self.passage = passage
    self.note = note
  }
}
