/// What became of one text in a stage under test.
enum StageOutcome: Equatable {
  case found(StageFindings)
  case dropped
  case failed(_ code: String, _ message: String)

  /// What a sound stage does not do.
  var fault: String? {
    switch self {
    case .found(let findings): findings.fault
    case .dropped: nil
    case .failed(let code, let message):
      // A stage may reject a text; its process may not fall over on one.
      Self.faults.contains(code) ? message : nil
    }
  }

  private static let faults = [
    "plugin-crashed", "plugin-timeout", "plugin-answer", "invalid-span", "invalid-layer",
    "undeclared-layer", "no-stage",
  ]
}
