/// A stage that takes documents together, such as one that runs in another process.
///
/// It is an ``Annotator`` or ``Filter`` too, for whoever has one document only; the engine asks for
/// whole batches instead.
package protocol BatchStage: Stage {
  /// Runs on the documents at `indices`; returns those that do not go on, each with the reason.
  ///
  /// Throws only what ends the run, such as ``StageUnavailable``.
  mutating func run(
    _ documents: inout [Document], at indices: [Int]
  ) throws -> [(index: Int, verdict: BatchVerdict)]
}

/// Why a document goes no further than one stage.
package enum BatchVerdict: Hashable, Sendable {
  /// A filter drops it.
  case dropped
  case failed(DocumentError)
}

/// Why a stage can run on no document any more: the end of a run, not of a document.
package struct StageUnavailable: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}

extension StageUnavailable: CustomStringConvertible {
  package var description: String { message }
}
