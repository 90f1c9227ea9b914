package import PipeKit

/// Everything wrong with one pipeline file, in file order, warnings among it.
package struct InvalidPipeline: Error {
  package let problems: [Diagnostic]
  /// The texts that the problems point into, for a ``DiagnosticRenderer``.
  package let sources: [SourceText]
}
