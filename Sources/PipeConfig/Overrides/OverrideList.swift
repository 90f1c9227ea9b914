import PipeKit

/// What `--set` gave, read as YAML.
///
/// For diagnostics, the texts are the lines of a file called `--set`.
struct OverrideList {
  private(set) var overrides: [Override] = []
  private(set) var problems: [Diagnostic] = []
  private(set) var placeholders: Set<SourceLocation> = []
  let source: SourceText

  init(_ texts: [String], interpolation: Interpolation) {
    source = SourceText(name: "--set", texts.joined(separator: "\n"))
    var start = 0
    for text in texts {
      let end = start + text.unicodeScalars.count
      read(start..<end, interpolation)
      start = end + 1
    }
  }

  private mutating func read(_ range: Range<Int>, _ interpolation: Interpolation) {
    let text = source.scalars[range]
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
      report("expected KEY=VALUE, found \(Diagnostic.quote(source.string(range)))", range)
      return
    }
    guard let path = path(range.lowerBound..<equals) else { return }
    let value = NodeComposer(
      source, part: equals + 1..<range.upperBound, interpolation: interpolation
    )
    .compose()
    problems += value.problems
    placeholders.formUnion(value.placeholders)
    guard value.cut == nil else { return }
    let nothing = ConfigNode(
      .scalar("", isQuoted: false), at: source.location(of: equals..<equals + 1))
    overrides.append(
      Override(
        path: path, value: value.root ?? nothing,
        location: source.location(of: range.lowerBound..<equals)))
  }

  private mutating func path(_ range: Range<Int>) -> [Override.Part]? {
    var parts: [Override.Part] = []
    for part in source.scalars[range].split(separator: ".", omittingEmptySubsequences: false) {
      let place = part.startIndex..<part.endIndex
      guard !part.isEmpty else {
        report("a name is missing in \(Diagnostic.quote(source.string(range)))", range)
        return nil
      }
      parts.append(
        Override.Part(text: source.string(place), location: source.location(of: place)))
    }
    return parts
  }

  private mutating func report(_ message: String, _ range: Range<Int>) {
    problems.append(
      Diagnostic(
        "invalid-override", message, at: source.location(of: range),
        help: "write '--set stages.ID.SETTING=VALUE'"))
  }
}
