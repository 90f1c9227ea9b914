/// One worker's copy of a stage, ready to run on documents.
///
/// The kind of stage is found out once, when the runner is made. The stage is then mutated where it
/// stands, so that its scratch space is never copied; a call costs an existential call (12 ns).
package struct StageRunner: Sendable {
  private var rewriter: (any Rewriter)?
  private var annotator: (any Annotator)?
  private var filter: (any Filter)?
  /// The same stage, where it takes documents together.
  private var batchStage: (any BatchStage)?
  /// The fold, where the stage is one.
  package private(set) var aggregator: (any Aggregator)?

  /// Creates a runner, or nil for a type that is none of the four kinds of stage.
  package init?(_ stage: any Stage) {
    batchStage = stage as? any BatchStage
    switch stage {
    case let stage as any Rewriter: rewriter = stage
    case let stage as any Annotator: annotator = stage
    case let stage as any Filter: filter = stage
    case let stage as any Aggregator: aggregator = stage
    default: return nil
    }
  }

  /// Runs the stage; returns false if a filter drops the document.
  package mutating func run(_ document: inout Document) throws -> Bool {
    if annotator != nil {
      try annotator?.annotate(document.text, into: &document.notes)
    } else if rewriter != nil {
      var builder = TextBuilder(rewriting: document.text)
      try rewriter?.rewrite(document.text, into: &builder)
      let counts = builder.counts
      let (text, alignment) = builder.finish()
      document.replaceText(text, alignment: alignment)
      for (name, count) in counts { document.notes[fact: name] = .integer(count) }
    } else if aggregator != nil {
      try aggregator?.add(document)
    } else {
      return try filter?.keeps(document) ?? true
    }
    return true
  }

  /// The stage as it is now.
  var stage: (any Stage)? { annotator ?? rewriter ?? filter ?? aggregator }

  /// Whether documents should come together.
  package var takesBatches: Bool { batchStage != nil }

  /// Runs a stage that takes documents together on those at `indices`; returns those that do not
  /// go on. Throws only what ends the run.
  package mutating func run(
    _ documents: inout [Document], at indices: [Int]
  ) throws -> [(index: Int, verdict: BatchVerdict)] {
    try batchStage?.run(&documents, at: indices) ?? []
  }

  /// Adds another worker's fold to this one's, in place: a copy of the state would double it.
  package mutating func merge(_ other: StageRunner) throws {
    guard var mine = aggregator.take(), let theirs = other.aggregator else { return }
    defer { aggregator = mine }
    try Self.merge(theirs, into: &mine)
  }

  private static func merge<A: Aggregator>(
    _ theirs: any Aggregator, into mine: inout A
  ) throws {
    guard let theirs = theirs as? A else {
      preconditionFailure("two workers run different stages in one place")
    }
    try mine.merge(theirs)
  }
}
