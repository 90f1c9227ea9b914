import PipeKit

/// What was read of one YAML text, and everything wrong with it as YAML.
struct ComposedYAML {
  /// The value; nil where nothing at all could be read.
  var root: ConfigNode?
  var problems: [Diagnostic]
  /// The problem that ended reading before the text did; what is missing may only be unread.
  var cut: SourceLocation?
  /// The places of values that stand in for something already reported, or that were cut short.
  var placeholders: Set<SourceLocation>

  /// Whether a problem found later says nothing that ``problems`` do not already explain: it is
  /// about a value that was cut short or replaced, or lies behind the mistake that ended reading.
  func explains(_ problem: Diagnostic) -> Bool {
    guard let place = problem.location else { return false }
    if placeholders.contains(place) { return true }
    guard let cut, cut.file == place.file else { return false }
    return (cut.line, cut.column) <= (place.line, place.column)
  }
}
