/// What came of holding a pipeline against gold.
package struct Evaluation: Sendable {
  /// The figures of some of the documents.
  package struct Group: Sendable {
    package var name: String
    package var documents: Int
    package var figures: [Figure]
  }

  /// A document that the pipeline gave no result for.
  package struct Missing: Hashable, Sendable {
    package var document: String
    package var reason: String
  }

  package var task: EvalTask
  /// How many documents were scored.
  package var documents: Int
  /// They were scored as if nothing had been found in them.
  package var missing: [Missing]
  package var figures: [Figure]
  /// What divides the groups; nil where there are none.
  package var grouping: Grouping?
  /// In byte order of their names.
  package var groups: [Group]
  /// In the order of the gold file.
  package var mistakes: [Mistake]
}
