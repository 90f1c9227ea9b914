internal import PipeKit

/// Proposes names by lists and context: the best way to cut each run of capitalised words into
/// names and other words.
///
/// A segmental Viterbi search over a run of at most 24 words with names of at most 8: linear in the
/// text. Hot: the scratch space is the caller's, and kept.
struct NameRules: Sendable {
  private let known: KnownNames
  private let table = NameClueTable()

  init(known: KnownNames) { self.known = known }

  /// Adds a proposal for each name of the sentence, in order.
  func propose(
    _ view: borrowing WordView, using cuts: inout NameCuts, into proposals: inout [Proposal]
  ) {
    let evidence = NameEvidence(view, table)
    var index = view.start
    while index < view.end {
      guard view.isNameWord(index) else {
        index += 1
        continue
      }
      let run = view.nameRun(from: index, known)
      cuts.search(run, evidence, known)
      cuts.collect(run, into: &proposals)
      index = run.upperBound
    }
  }
}
