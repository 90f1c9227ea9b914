import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct EntityPatternTests {
  @Test(arguments: [
    ("LAW: <capital>+ Act (of <number>)?", "Under the ⟦LAW Clean Air Act of 1970⟧ and the rest."),
    ("LAW: <capital>+ Act (of <number>)?", "Under the ⟦LAW Clean Air Act⟧ of Congress."),
    ("FLIGHT: flight [<upper> <number>]", "The Flight ⟦FLIGHT BA 117⟧ and flight 3."),
    ("DRUG: aspirin|ibuprofen", "⟦DRUG Aspirin⟧, ⟦DRUG ibuprofen⟧ and paracetamol."),
    ("CASE: Roe v (Wade | Smith)", "In ⟦CASE Roe v Wade⟧ and ⟦CASE Roe v Smith⟧ and roe v Wade."),
    ("ROOM: room <number>{1,2}", "⟦ROOM Room 1 2⟧ 3 and room."),
    ("ROOM: room <number>{2}", "Room 1 and ⟦ROOM room 1 2⟧."),
    ("X: a (b c)* d", "⟦X a d⟧ ⟦X a b c d⟧ ⟦X a b c b c d⟧ a b d"),
    ("X: a? b? c", "⟦X c⟧ ⟦X a c⟧ ⟦X b c⟧ ⟦X a b c⟧ b ⟦X a c⟧"),
    ("X: \"(\" [<upper>] \")\"", "The union (⟦X ADU⟧) met ADU."),
    ("X: <title> [<given> <capital>]", "Dr ⟦X Emma Hope⟧ left."),
    ("X: (a | a b) [c]", "a ⟦X c⟧ a b ⟦X c⟧"),
    // What is longest counts, and of equals what comes first.
    ("X: a | a b | a b c", "⟦X a b c⟧ ⟦X a b⟧ d ⟦X a⟧"),
    ("X: <any> <any>", "⟦X a b⟧ ⟦X c d⟧ e"),
  ])
  func `A pattern finds the longest words it fits`(pattern: String, expected: String) throws {
    var pipeline = try EntityPipeline("{ labels: [], patterns: ['\(pattern)'] }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test func `Of several patterns the longest match wins, and then the first pattern`() throws {
    var pipeline = try EntityPipeline(
      "{ labels: [], patterns: ['A: red', 'B: red wine', 'C: red', 'D: <word> cheese'] }")
    let expected = "⟦B Red wine⟧, ⟦A red⟧ and ⟦D blue cheese⟧."
    #expect(try pipeline.marked(plain(expected)) == expected)
  }

  @Test(arguments: [
    ("red", "expected a label and a pattern, found 'red'"),
    ("X: ", "a part of the pattern is empty"), ("X: a | ", "a part of the pattern is empty"),
    ("X: (a", "there is no ')' to close the bracket"), ("X: a)", "')' closes nothing"),
    ("X: * a", "'*' follows nothing"), ("X: a ?", "'?' follows nothing"),
    ("X: a?", "the pattern asks for no word at all"),
    ("X: (a|b*) c?", "the pattern asks for no word at all"),
    ("X: [a?] b", "the name in '[ ]' may have no word at all"),
    ("X: [a] [b]", "the name can be marked once, and not inside of '( )'"),
    ("X: ([a] b)", "the name can be marked once, and not inside of '( )'"),
    ("X: [a]+", "the name itself cannot be repeated or left out"),
    ("X: <capitol>", "there is no kind of words '<capitol>'"),
    ("X: <capital", "there is no '>' after '<'"),
    ("X: \"\"", "there are no words and a '\"' after '\"'"),
    ("X: a{3,2}", "expected numbers from 0 to 32, found '{3,2}'"),
    ("X: a{99}", "expected numbers from 0 to 32, found '{99}'"),
    ("X: ((((a{32}){32}){32}){32}){32}", "the pattern is too large"),
    ("PERSN: a", "'PERSN' is no label"),
    ("X: " + String(repeating: "(", count: 40) + "a", "the brackets are too deep"),
  ])
  func `A pattern that is none is an error at its place`(pattern: String, message: String) throws {
    let node = ConfigNode(
      .scalar(pattern, isQuoted: true), at: SourceLocation(file: "f", line: 3, column: 5))
    let problem = #expect(throws: Diagnostic.self) { try TokenPattern(node) }
    #expect(problem?.message == message)
    #expect(problem?.location?.line == 3)
  }

  @Test func `A pattern that regular expressions choke on takes linear time`() throws {
    var pipeline = try EntityPipeline(
      "{ labels: [], patterns: ['X: (a* a*)* b', 'Y: <any>* c', 'Z: (<any>? <any>?){16} d'] }")
    let text = String(repeating: "a ", count: 4_000)
    #expect(try pipeline.notes(Text(text)).entities.isEmpty)
  }

  @Test func `Yours are kept beside the others where asked for`() throws {
    let patterns = "patterns: ['ROLE: <capital> Secretary', 'PERSON: Emmanuel Macron']"
    let text = "Emmanuel Macron met the Russian Secretary."
    func found(_ overlap: String) throws -> [String] {
      var pipeline = try EntityPipeline("{ overlap: \(overlap), \(patterns) }")
      let text = Text(text)
      return try pipeline.notes(text).entities.map { "\(text.string($0.range)) \($0.label)" }
    }
    #expect(
      try found("keep") == [
        "Emmanuel Macron PERSON", "Russian Secretary ROLE", "Russian NORP",
      ])
    #expect(try found("trusted") == ["Emmanuel Macron PERSON", "Russian Secretary ROLE"])
  }

  @Test(arguments: [
    ("trusted", "⟦CODE Emmanuel⟧ Macron left."), ("longest", "⟦PERSON Emmanuel Macron⟧ left."),
    ("surest", "⟦CODE Emmanuel⟧ Macron left."),
  ])
  func `The policy decides who wins`(policy: String, expected: String) throws {
    var pipeline = try EntityPipeline(
      "{ overlap: \(policy), consistency: off, patterns: ['CODE: Emmanuel'] }")
    #expect(try pipeline.marked(plain(expected)) == expected)
  }
}
