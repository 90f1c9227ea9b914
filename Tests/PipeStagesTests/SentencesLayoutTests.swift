import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentencesLayoutTests {
  private func marked(_ text: String, newline: String? = nil) throws -> String {
    let notation = newline.map { "newline: \($0)" }
    var stage = try notation.map(Self.stage) ?? Sentences()
    var notes = Annotations()
    let text = Text(text)
    try stage.annotate(text, into: &notes)
    return "\(MarkedText(text, layer: Sentence.layer, of: notes))"
  }

  private static func stage(_ notation: String) throws -> Sentences {
    var problems: [Diagnostic] = []
    let stage = Sentences(settings: NormalizeOracle.node(notation), problems: &problems)
    #expect(problems.isEmpty)
    return stage
  }

  @Test func `A document with a paragraph a line begins with headlines`() throws {
    let text = """
      Macron warns of defeat
      Kyiv says it needs weapons
      By Ann Lee
      The president spoke on Monday. He was in Paris.
      "We will go on," he said.
      """
    #expect(
      try marked(text) == """
        ⟦headline Macron warns of defeat⟧
        ⟦headline Kyiv says it needs weapons⟧
        ⟦headline By Ann Lee⟧
        ⟦sentence The president spoke on Monday.⟧ ⟦sentence He was in Paris.⟧
        ⟦sentence "We will go on," he said.⟧
        """)
  }

  @Test func `Hard-wrapped text goes on over its line ends`() throws {
    let text = """
      A headline above
      The committee met on Tuesday afternoon in the old town hall to hear the
      report of its treasurer, Mr. Brown, who had come from Leeds that morning
      with two clerks. Nobody had expected the sum of 4,000 pounds to be found
      missing.
      He left early. The others stayed until the lamps were lit, and argued for
      hours about who was to blame.
      """
    #expect(
      try marked(text) == """
        ⟦headline A headline above⟧
        ⟦sentence The committee met on Tuesday afternoon in the old town hall to hear the
        report of its treasurer, Mr. Brown, who had come from Leeds that morning
        with two clerks.⟧ ⟦sentence Nobody had expected the sum of 4,000 pounds to be found
        missing.⟧
        ⟦sentence He left early.⟧ ⟦sentence The others stayed until the lamps were lit, and argued for
        hours about who was to blame.⟧
        """)
  }

  @Test(arguments: [
    ("auto", "⟦headline One two⟧\n\n⟦headline three⟧\n⟦sentence Four. Five⟧"),
    ("always", "⟦headline One two⟧\n\n⟦headline three⟧\n⟦sentence Four. Five⟧"),
    ("two", "⟦headline One two⟧\n\n⟦sentence three\nFour. Five⟧"),
    ("never", "⟦sentence One two\n\nthree\nFour. Five⟧"),
  ])
  func `The setting says which line ends end a sentence`(
    _ mode: String, _ expected: String
  ) throws {
    let found = try marked("One two\n\nthree\nFour. Five", newline: mode)
    #expect(found == expected.replacing("Four. Five", with: "Four.⟧ ⟦sentence Five"))
  }

  @Test func `Paragraphs are counted and tokens belong to their sentence`() throws {
    let text: Text = "One. Two.\n\nThree!\r\n\r\n\r\nFour"
    var stage = Sentences()
    var notes = Annotations()
    try stage.annotate(text, into: &notes)
    #expect(notes.sentences.map(\.paragraph) == [0, 0, 1, 2])
    #expect(notes.sentences.map(\.tokens) == [0..<2, 2..<4, 4..<6, 6..<7])
  }

  @Test func `Lines that begin with a bullet, a dash or a number are items`() throws {
    let text = "Results:\n- first thing\n– second thing\n• third thing\n12. Fourth. And more"
    #expect(
      try marked(text) == """
        ⟦sentence Results:⟧
        ⟦list_item - first thing⟧
        ⟦list_item – second thing⟧
        ⟦list_item • third thing⟧
        ⟦list_item 12. Fourth.⟧ ⟦sentence And more⟧
        """)
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
  func `Every kind of line end counts`(_ lineEnd: String) throws {
    var stage = Sentences()
    var notes = Annotations()
    try stage.annotate(Text("A title\(lineEnd)\(lineEnd)Some text."), into: &notes)
    #expect(notes.sentences.map(\.kind) == [.headline, .sentence])
  }
}
