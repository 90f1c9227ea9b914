import PipeKit
import PipeStages
import Testing

@Suite struct SentencesHostileTests {
  /// Covers everything but white space, in order, whatever the text.
  private func check(_ text: Text) throws {
    var stage = Sentences()
    var notes = Annotations()
    try stage.annotate(text, into: &notes)
    var end: UInt32 = 0
    for sentence in notes.sentences {
      try #require(sentence.range.lower >= end && sentence.range.upper <= UInt32(text.count))
      end = sentence.range.upper
    }
    #expect(notes.sentences.reduce(0) { $0 + $1.tokens.count } == notes.tokens.count)
  }

  /// `make bench-sentences` shows that time grows as their length does.
  @Test(arguments: [
    " ", "\n", "\"", "”", "'", ".", ". ", "7", "1. ", "a", "A", "A.", "A. ", "A B ", "(", ")", "[",
    ")\n", "e\u{301}", "\u{301}", "! ", "…", "•", "@", "x@", "a.b.", "://", "😀", "- ", "Mr. ",
    "\r\n",
  ])
  func `A hundred thousand of one thing come through`(_ piece: String) throws {
    try check(Text(String(repeating: piece, count: 100_000)))
  }

  @Test func `Random bytes come through`() throws {
    var random = NormalizeGenerator(state: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 0...400, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      try check(Text(String(decoding: bytes, as: UTF8.self)))
    }
  }
}
