import PipeKit

/// Builds located nodes from libyaml's events, within the limits of ``YAMLLimits``.
///
/// Reports duplicate keys, tags, merge keys, second documents and bad aliases, and goes on after
/// each. A syntax error ends it: what was read until then is kept.
struct NodeComposer: ~Copyable {
  let source: SourceText
  /// What is read of the source, in code points.
  private let part: Range<Int>
  private let interpolation: Interpolation?
  private var stream: YAMLEventStream
  private var anchors = AnchorTable()
  private var problems: [Diagnostic] = []
  private var placeholders: Set<SourceLocation> = []
  private var cut: SourceLocation?

  /// Reads a part of `source`, filling variables in if there is an interpolation.
  init(_ source: SourceText, part: Range<Int>? = nil, interpolation: Interpolation?) {
    self.source = source
    self.interpolation = interpolation
    self.part = part ?? 0..<source.scalars.count
    var text = String.UnicodeScalarView()
    text.append(contentsOf: source.scalars[self.part])
    stream = YAMLEventStream(Array(String(text).utf8))
  }

  /// Reads the one document of the text.
  consuming func compose() -> ComposedYAML {
    var root: ConfigNode?
    reading: while let event = advance() {
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: break reading
      case .documentStart:
        if root != nil {
          report(
            "second-document", "a second document begins here", event,
            help: "put each pipeline in a file of its own")
          break reading
        }
        if let first = advance() { root = value(first, depth: 0).node }
      case .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd: continue
      }
    }
    return ComposedYAML(
      root: root, problems: problems, cut: cut, placeholders: placeholders)
  }

  /// The next event; nil once reading has ended.
  private mutating func advance() -> YAMLEvent? {
    if problems.count >= YAMLLimits.problems, cut == nil { cut = problems.last?.location }
    guard cut == nil else { return nil }
    do {
      var event = try stream.next()
      event.range =
        part.lowerBound + event.range.lowerBound..<part.lowerBound + event.range.upperBound
      return event
    } catch {
      let problem = SyntaxExplanation(of: error, in: source, part: part).diagnostic
      // What was said of a piece there is said better of the whole.
      problems.removeAll { $0.location == problem.location }
      problems.append(problem)
      cut = problem.location
      return nil
    }
  }

  private typealias Value = ComposedValue

  private mutating func value(_ event: YAMLEvent, depth: Int) -> Value {
    if event.tag != nil { refuseTag(of: event) }
    if let anchor = event.anchor { anchors.open(anchor) }
    let value: Value
    switch event.kind {
    case .alias(let name): return alias(name, event, depth: depth)
    case .scalar(let text, let isQuoted): value = scalar(text, isQuoted: isQuoted, event)
    case .sequenceStart: value = sequence(event, depth: depth + 1)
    case .mappingStart: value = mapping(event, depth: depth + 1)
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      preconditionFailure("libyaml begins no value with \(event.kind)")
    }
    if let anchor = event.anchor { anchors.close(anchor, value) }
    return value
  }

  private mutating func sequence(_ start: YAMLEvent, depth: Int) -> Value {
    guard isAllowed(depth, at: start) else { return placeholder(for: start) }
    var items: [ConfigNode] = []
    var whole = Value(node: empty(at: start), height: 1)
    while let event = advance() {
      if event.kind == .sequenceEnd {
        return whole.finished(.sequence(items), at: location(from: start, to: event))
      }
      let item = value(event, depth: depth)
      items.append(item.node)
      whole.add(item)
    }
    return cutShort(.sequence(items), whole, start)
  }

  private mutating func mapping(_ start: YAMLEvent, depth: Int) -> Value {
    guard isAllowed(depth, at: start) else { return placeholder(for: start) }
    var pairs: [(key: ConfigNode, value: ConfigNode)] = []
    var lines: [[UInt8]: Int] = [:]
    var whole = Value(node: empty(at: start), height: 1)
    while let keyEvent = advance() {
      if keyEvent.kind == .mappingEnd {
        return whole.finished(.mapping(pairs), at: location(from: start, to: keyEvent))
      }
      let key = key(keyEvent, depth: depth, lines: &lines)
      guard let valueEvent = advance() else { break }
      let value = value(valueEvent, depth: depth)
      whole.add(value)
      if let key { pairs.append((key, value.node)) }
    }
    return cutShort(.mapping(pairs), whole, start)
  }

  /// A key that can be used: a scalar that no earlier key of the mapping equals.
  private mutating func key(
    _ event: YAMLEvent, depth: Int, lines: inout [[UInt8]: Int]
  ) -> ConfigNode? {
    let isAlias = if case .alias = event.kind { true } else { false }
    let node: ConfigNode
    if case .scalar(let text, let isQuoted) = event.kind, event.anchor == nil, event.tag == nil {
      node = ConfigNode(.scalar(text, isQuoted: isQuoted), at: source.location(of: event.range))
    } else {
      node = value(event, depth: depth).node
    }
    guard cut == nil else { return nil }
    guard let text = node.scalar else {
      report(
        "invalid-key", "a key must be a word, not \(node.kind)", event,
        help: isAlias ? nil : "put quotes around it if it is text")
      return nil
    }
    if node.plainScalar == "" {
      report("invalid-key", "a key is missing before ':'", event)
      return nil
    }
    if text == "<<", node.plainScalar != nil {
      report(
        "merge-key", "merge keys are not allowed", event,
        help: "write the settings out, or use an alias for a whole value")
      return nil
    }
    let line = source.lineNumber(of: event.range.lowerBound)
    if let first = lines[Array(text.utf8)] {
      let place = first == line ? "earlier on this line" : "on line \(first)"
      report(
        "duplicate-key", "\(Diagnostic.quote(text)) is written twice; the first is \(place)", event)
      return nil
    }
    lines[Array(text.utf8)] = line
    return node
  }

  private mutating func scalar(_ text: String, isQuoted: Bool, _ event: YAMLEvent) -> Value {
    let place = source.location(of: event.range)
    guard let interpolation else {
      return Value(node: ConfigNode(.scalar(text, isQuoted: isQuoted), at: place))
    }
    let (expanded, found) = interpolation.expand(text)
    let places = found.isEmpty ? [] : source.variables(in: event.range)
    for problem in found.prefix(YAMLLimits.problems) {
      var diagnostic = problem.diagnostic
      // Escapes in double quotes can hide a variable.
      let range = problem.ordinal < places.count ? places[problem.ordinal] : event.range
      diagnostic.location = source.location(of: range)
      problems.append(diagnostic)
    }
    guard found.allSatisfy({ $0.diagnostic.severity == .warning }) else {
      return placeholder(for: event)
    }
    return Value(node: ConfigNode(.scalar(expanded, isQuoted: isQuoted), at: place))
  }

  private mutating func alias(_ name: String, _ event: YAMLEvent, depth: Int) -> Value {
    switch anchors.use(name, depth: depth) {
    case .success(let value): return value
    case .failure(let problem):
      report(problem.code, problem.message, event, help: problem.help)
      if problem.endsReading { cut = source.location(of: event.range) }
      return placeholder(for: event)
    }
  }

  private mutating func refuseTag(of event: YAMLEvent) {
    placeholders.insert(source.location(of: event.range))
    // An anchor may stand in front of the tag.
    let first = source.word(at: event.range.lowerBound)
    let written =
      first.text.hasPrefix("!") ? first : source.word(at: event.range.lowerBound, after: 1)
    report(
      "tag", "tags are not allowed, such as \(Diagnostic.quote(written.text))",
      at: source.location(of: written.range),
      help: "leave it out, or put quotes around the value if '!' is part of it")
  }

  private mutating func isAllowed(_ depth: Int, at event: YAMLEvent) -> Bool {
    guard depth > YAMLLimits.depth else { return true }
    report(
      "too-deep", "lists and mappings stand more than \(YAMLLimits.depth) deep in one another",
      event)
    cut = source.location(of: event.range)
    return false
  }

  /// A list or mapping as far as it was read; nothing is said of what it may lack.
  private mutating func cutShort(
    _ value: ConfigNode.Value, _ whole: Value, _ start: YAMLEvent
  ) -> Value {
    let place = source.location(of: start.range)
    placeholders.insert(place)
    return whole.finished(value, at: place)
  }

  /// What stands in for a value that cannot be had; nothing more is said about it.
  private mutating func placeholder(for event: YAMLEvent) -> Value {
    let node = empty(at: event)
    placeholders.insert(node.location)
    return Value(node: node)
  }

  private func empty(at event: YAMLEvent) -> ConfigNode {
    ConfigNode(.scalar("", isQuoted: false), at: source.location(of: event.range))
  }

  /// The place of a list or mapping: all of it where brackets show its end.
  private func location(from start: YAMLEvent, to end: YAMLEvent) -> SourceLocation {
    let isFlow = !end.range.isEmpty
    return source.location(
      of: isFlow ? start.range.lowerBound..<end.range.upperBound : start.range)
  }

  private mutating func report(
    _ code: String, _ message: String, _ event: YAMLEvent, help: String? = nil
  ) {
    report(code, message, at: source.location(of: event.range), help: help)
  }

  private mutating func report(
    _ code: String, _ message: String, at place: SourceLocation, help: String?
  ) {
    problems.append(Diagnostic(code, message, at: place, help: help))
  }
}
