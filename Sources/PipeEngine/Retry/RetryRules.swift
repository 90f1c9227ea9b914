internal import PipeKit

/// What may differ between a run and its retry: only what cannot change a document that was written.
///
/// These are the answers to errors, limits and timeouts that are no tighter than they were, and the
/// files of plugins whose components still have the versions they had – a version says that the same
/// text gives the same result. An input that could not be read may be readable now.
package struct RetryRules {
  /// The folders of plugins, as the plan's files name them.
  private let plugins: [String]
  /// Whether `on_error: skip` may have dropped documents, which are in no quarantine.
  private let mayHaveSkipped: Bool

  package init(plugins: [String], mayHaveSkipped: Bool) {
    self.plugins = plugins
    self.mayHaveSkipped = mayHaveSkipped
  }

  /// What forbids that a retry by the plan `new` amends a run of the plan `old`, a line each.
  package func obstacles(from old: RunPlan, to new: RunPlan) -> [String] {
    var (left, right) = (old, new)
    (left.pipeline, right.pipeline) = stripped(old.pipeline, new.pipeline)
    left.files.removeAll(where: isOfPlugin)
    right.files.removeAll(where: isOfPlugin)
    if left.inputs.count == right.inputs.count {
      for index in left.inputs.indices where left.inputs[index].sha256 == nil {
        if left.inputs[index].path.utf8.elementsEqual(right.inputs[index].path.utf8) {
          left.inputs[index] = right.inputs[index]
        }
      }
    }
    guard left.identity != right.identity else { return [] }
    return PlanDifference.lines(from: left, to: right)
  }

  private func isOfPlugin(_ file: InputRecord) -> Bool {
    plugins.contains { file.path.hasPrefix("\($0)/") }
  }

  /// Two pipelines without the parts that may differ as they do.
  private func stripped(_ old: JSONValue, _ new: JSONValue) -> (JSONValue, JSONValue) {
    var (left, right) = withoutAnswers(old, new)
    guard let before = old["stages"]?.array, let after = new["stages"]?.array,
      before.count == after.count
    else { return (left, right) }
    let stages = zip(before, after).map(withoutAnswers)
    left = left.replacing("stages", with: .array(stages.map(\.0)))
    right = right.replacing("stages", with: .array(stages.map(\.1)))
    return (left, right)
  }

  /// A pipeline or a stage without the answers to errors that may differ as they do.
  private func withoutAnswers(_ old: JSONValue, _ new: JSONValue) -> (JSONValue, JSONValue) {
    var (left, right) = (old, new)
    let wasSkip = old["on_error"]?.string == ErrorPolicy.Action.skip.rawValue
    if !(wasSkip && mayHaveSkipped) {
      (left, right) = (left.removing("on_error"), right.removing("on_error"))
    }
    if isLooser(old["timeout"], new["timeout"], by: TimeSpan.milliseconds) {
      (left, right) = (left.removing("timeout"), right.removing("timeout"))
    }
    if let before = old["limits"], let after = new["limits"] {
      var (keptLeft, keptRight) = (before, after)
      for (name, _) in InputLimits().settings
      where isLooser(before[name], after[name], by: ByteCount.parse) {
        (keptLeft, keptRight) = (keptLeft.removing(name), keptRight.removing(name))
      }
      left = left.replacing("limits", with: keptLeft)
      right = right.replacing("limits", with: keptRight)
    }
    return (left, right)
  }

  /// Whether the second limit, if there is one, allows all that the first does.
  private func isLooser(
    _ old: JSONValue?, _ new: JSONValue?, by read: (String) -> Int?
  ) -> Bool {
    guard let new = new?.string.flatMap(read) else { return new == nil }
    guard let old = old?.string.flatMap(read) else { return false }
    return new >= old
  }
}

extension JSONValue {
  /// The object without a member.
  fileprivate func removing(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }

  /// The object with another value for a member that it has.
  fileprivate func replacing(_ key: String, with value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.map { $0.key == key ? Member(key, value) : $0 })
  }
}
