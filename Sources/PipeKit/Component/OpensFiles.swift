/// A stage whose files are opened by somebody else, such as a process of its own: they are part of
/// what it is, and nobody sees them read.
package protocol OpensFiles: Stage {
  /// The paths of the files that its settings name.
  func openedFiles(_ context: borrowing PrepareContext) -> [String]
}
