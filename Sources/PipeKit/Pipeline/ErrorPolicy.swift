/// What a run does with documents that cannot be processed.
package struct ErrorPolicy: Hashable, Sendable {
  /// What happens to one such document.
  package enum Action: String, CaseIterable, Sendable, SettingValue {
    /// The run ends.
    case fail
    /// The document is left out and counted.
    case skip
    /// The document is left out, with its bytes and the reason, in `quarantine.jsonl`.
    case quarantine
  }

  /// How many such documents end the run.
  package enum Limit: Hashable, Sendable {
    case count(Int)
    /// Of the documents read, in hundredths of a percent.
    case share(Int)
  }

  package var action: Action
  package var limit: Limit?
  /// How many milliseconds a stage may take for one document; nil for as long as it likes.
  package var timeout: Int?

  package init(action: Action = .quarantine, limit: Limit? = nil, timeout: Int? = nil) {
    self.action = action
    self.limit = limit
    self.timeout = timeout
  }
}
