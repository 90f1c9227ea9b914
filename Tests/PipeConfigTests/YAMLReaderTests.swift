import PipeConfig
import PipeKit
import Testing

@Suite struct YAMLReaderTests {
  @Test func `The settings of an example are read without variables`() throws {
    let node = try YAMLReader.node("{ lang: \"${LANG}\", max_length: 3 }")
    var problems: [Diagnostic] = []
    let stage = FakeSentences(settings: node, problems: &problems)
    #expect(problems.isEmpty)
    #expect(stage.lang == "${LANG}")
    #expect(stage.maxLength == 3)
  }

  @Test func `What is no YAML is thrown with its place`() {
    let error = #expect(throws: InvalidPipeline.self) { try YAMLReader.node("{ a: 1") }
    #expect(
      error.map { DiagnosticRenderer(sources: $0.sources).render($0.problems) }
        == """
        settings:1:1: error: this '{' is never closed [unclosed-bracket]
          1 | { a: 1
            | ^
        help: add '}'
        """)
  }

  @Test func `Scalars remember their quotes, and places count code points`() throws {
    let node = try YAMLReader.node("[é, '1', 2]")
    guard case .sequence(let items) = node.value else {
      Issue.record("expected a list")
      return
    }
    #expect(items.map(\.scalar) == ["é", "1", "2"])
    #expect(items.map(\.plainScalar) == ["é", nil, "2"])
    #expect(items.map(\.location.column) == [2, 5, 10])
    #expect(items.map(\.location.length) == [1, 3, 1])
  }
}
