import PipeKit

/// The values that anchors name, and what aliases to them have cost so far.
struct AnchorTable {
  private var values: [String: ComposedValue] = [:]
  /// Anchors whose value is still being read.
  private var open: Set<String> = []
  private var aliasCount = 0
  private var nodeCount = 0

  /// Why an alias has no value.
  struct Problem: Error {
    var code: String
    var message: String
    var help: String?
    /// Whether reading on could cost too much.
    var endsReading = false
  }

  /// Begins the value of an anchor; a later anchor of the same name replaces an earlier one.
  mutating func open(_ name: String) { open.insert(name) }

  mutating func close(_ name: String, _ value: ComposedValue) {
    open.remove(name)
    values[name] = value
  }

  /// The value that an alias stands for, `depth` lists and mappings deep.
  mutating func use(_ name: String, depth: Int) -> Result<ComposedValue, Problem> {
    if open.contains(name) {
      return .failure(
        Problem(
          code: "cyclic-alias",
          message: "\(Diagnostic.quote("*" + name)) stands inside the value it names"))
    }
    guard let value = values[name] else { return .failure(unknown(name)) }
    aliasCount += 1
    nodeCount += value.count
    guard aliasCount <= YAMLLimits.aliases else {
      return .failure(tooMany("there are more than \(YAMLLimits.aliases) aliases"))
    }
    guard nodeCount <= YAMLLimits.aliasedNodes else {
      return .failure(tooMany("aliases stand for more than \(YAMLLimits.aliasedNodes) values"))
    }
    guard depth + value.height <= YAMLLimits.depth else {
      return .failure(
        Problem(
          code: "too-deep",
          message: "with \(Diagnostic.quote("*" + name)) filled in, lists and mappings stand "
            + "more than \(YAMLLimits.depth) deep in one another",
          endsReading: true))
    }
    return .success(value)
  }

  private func unknown(_ name: String) -> Problem {
    // A search among very many would take longer than reading the file.
    let names = values.count > YAMLLimits.aliases ? [] : values.keys.sorted(by: <)
    let near = Suggestion.nearest(to: name, in: names)
    return Problem(
      code: "unknown-alias",
      message: "no \(Diagnostic.quote("&" + name)) stands before \(Diagnostic.quote("*" + name))",
      help: near.map { "did you mean '*\($0)'?" }
        ?? "put quotes around the value if '*' is part of it")
  }

  private func tooMany(_ message: String) -> Problem {
    Problem(
      code: "too-many-aliases", message: message, help: "write the values out",
      endsReading: true)
  }
}
