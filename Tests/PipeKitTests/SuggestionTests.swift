import PipeKit
import Testing

@Suite struct SuggestionTests {
  private let stages = ["aggregate", "ner", "normalize", "sentences", "sentiment"]

  @Test(arguments: [
    ("normalise", "normalize"), ("sentance", "sentences"), ("sentences ", "sentences"),
    ("sentimnet", "sentiment"), ("Ner", "ner"), ("nre", "ner"), ("agregate", "aggregate"),
    ("report", nil), ("", nil),
  ])
  func findsTheNameThatWasMeant(word: String, expected: String?) {
    #expect(Suggestion.nearest(to: word, in: stages) == expected)
  }

  @Test func takesHyphensAndUnderscoresForTheSame() {
    #expect(Suggestion.nearest(to: "min-score", in: ["min_score"]) == "min_score")
  }

  @Test func staysQuickOnALongWord() {
    let word = String(repeating: "x", count: 100_000)
    #expect(Suggestion.nearest(to: word, in: stages) == nil)
  }
}
