import PipeKit

/// What stands under `tests:`: texts, and what the pipeline should find in them.
struct TestSection {
  private(set) var tests: [PipelineTest] = []

  private enum Polarity: String, CaseIterable, SettingValue { case negative, neutral, positive }

  /// Reads tests of a pipeline whose stages write `layers`; nil where that is not known.
  init(_ node: ConfigNode, layers: Set<String>?, problems: inout [Diagnostic]) {
    guard case .sequence(let entries) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected a list of tests, found \(node.kind)", at: node.location,
          help: "write '- text: …' and 'expect: { … }' for each"))
      return
    }
    for entry in entries { add(entry, layers: layers, problems: &problems) }
  }

  private mutating func add(
    _ node: ConfigNode, layers: Set<String>?, problems: inout [Diagnostic]
  ) {
    guard
      let fields = Fields(
        node, of: "a test", keys: ["text", "expect", "snapshot"], problems: &problems)
    else { return }
    let required = fields["snapshot"] == nil ? ["text", "expect"] : ["text"]
    for key in required where fields.lacks(key) {
      problems.append(
        Diagnostic("missing-key", "this test has no '\(key)'", at: fields.location))
    }
    let text: String? = fields.read("text", problems: &problems)
    var test = PipelineTest(text: text ?? "", location: node.location)
    test.snapshot = fields.text("snapshot", problems: &problems)
    if let expected = fields["expect"] {
      read(expected, into: &test, layers: layers, problems: &problems)
    }
    tests.append(test)
  }

  private func read(
    _ node: ConfigNode, into test: inout PipelineTest, layers: Set<String>?,
    problems: inout [Diagnostic]
  ) {
    let keys = [Sentence.layer, Entity.layer, Sentiment.layer]
    let custom = (layers ?? []).subtracting(keys + Self.unmarked).sorted()
    guard
      let fields = Fields(
        node, of: "'expect'", keys: keys + ["facts"] + custom, problems: &problems)
    else { return }
    for layer in custom {
      guard let words = fields.read(layer, as: [String].self, problems: &problems) else { continue }
      test.layers.append((layer, words))
    }
    readFacts(fields["facts"], into: &test, problems: &problems)
    for key in keys {
      guard let layers, !layers.contains(key), let place = fields.location(of: key) else {
        continue
      }
      problems.append(
        Diagnostic("missing-layer", "this test expects '\(key)', which no stage writes", at: place))
    }
    test.sentences = fields.read(Sentence.layer, problems: &problems)
    if let node = fields[Sentence.layer], let count = test.sentences, count < 0 {
      problems.append(
        Diagnostic("out-of-range", "expected a count, found \(node.kind)", at: node.location))
    }
    test.entities = fields.read(Entity.layer, problems: &problems)
    if let list = fields[Entity.layer] { checkEntities(list, problems: &problems) }
    test.sentiment = fields.read(Sentiment.layer, as: Polarity.self, problems: &problems)?.rawValue
  }

  /// Layers that have no words of their own to expect.
  private static let unmarked = [Token.layer, Evidence.layer, "facts"]

  private func readFacts(
    _ node: ConfigNode?, into test: inout PipelineTest, problems: inout [Diagnostic]
  ) {
    guard let node else { return }
    guard case .mapping(let pairs) = node.value else {
      problems.append(
        Diagnostic(
          "wrong-type", "expected facts and their values, found \(node.kind)", at: node.location,
          help: "write '{ excitement: 2 }'"))
      return
    }
    for (key, value) in pairs {
      do throws(Diagnostic) {
        test.facts.append((key.scalar ?? "", try String(value)))
      } catch {
        problems.append(error)
      }
    }
  }

  /// Each entity is `words LABEL`.
  private func checkEntities(_ list: ConfigNode, problems: inout [Diagnostic]) {
    let nodes = if case .sequence(let items) = list.value { items } else { [list] }
    for node in nodes {
      guard let text = node.scalar, !node.isNull else { continue }
      let words = text.split(separator: " ")
      if words.count > 1, let label = words.last, label.utf8.allSatisfy(Self.isLabelByte) {
        continue
      }
      problems.append(
        Diagnostic(
          "wrong-type", "expected words and a label, found \(node.kind)", at: node.location,
          help: "write it as 'Emmanuel Macron PERSON'"))
    }
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}
