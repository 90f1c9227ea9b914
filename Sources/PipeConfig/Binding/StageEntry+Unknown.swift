import PipeKit

extension StageEntry {
  /// The problem that no stage has this name, with the likeliest reason.
  func unknownStage(_ registry: Registry) -> Diagnostic {
    let shown = Diagnostic.quote(name)
    if let other = registry[name] {
      let kind =
        switch other {
        case is any Source.Type: "an input"
        case is any Sink.Type: "an output"
        default: "something else"
        }
      return Diagnostic("unknown-stage", "\(shown) is \(kind), not a stage", at: location)
    }
    return Diagnostic(
      "unknown-stage", "there is no stage \(shown)", at: location, help: likelyReason(registry))
  }

  private func likelyReason(_ registry: Registry) -> String {
    if let colon = name.firstIndex(of: ":"), registry[String(name[..<colon])] is any Stage.Type {
      return "a space is missing after '\(name[..<colon]):'"
    }
    let words = name.split { $0 == " " || $0 == "{" }
    if words.count > 1, registry[String(words[0])] is any Stage.Type {
      return name.contains(" - ")
        ? "begin every '- ' of a list in the same column"
        : "a ':' is missing after '\(words[0])'"
    }
    if name.contains(" - ") { return "begin every '- ' of a list in the same column" }
    if let value = settings?.scalar, registry[value] is any Stage.Type {
      return "write '- \(value)' alone"
    }
    let names = registry.names.filter { registry[$0] is any Stage.Type }
    return Suggestion.nearest(to: name, in: names).map { "did you mean '\($0)'?" }
      ?? "'pipe list' shows the stages there are"
  }
}
