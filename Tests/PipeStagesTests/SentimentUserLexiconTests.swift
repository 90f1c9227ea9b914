import PipeKit
import PipeStages
import PipeTesting
import Testing

@Suite struct SentimentUserLexiconTests {
  @Test func `A user's words are added and go first`() throws {
    let stage = try Self.stage("# ours\nbadger\t-3\nfell short\t2.5\r\n\nexcellent\t-4\n")
    #expect(try Self.judge("The badger slept.", stage) == .negative)
    #expect(try Self.judge("It fell short.", stage) == .positive)
    #expect(try Self.judge("It was excellent.", stage) == .negative)
    #expect(try Self.judge("It was good.", stage) == .positive)
  }

  @Test func `A large lexicon finds room`() throws {
    let words = (0..<20_000).map { "word\($0)\t-3\n" }.joined()
    let stage = try Self.stage(words)
    #expect(try Self.judge("A word19999 slept.", stage) == .negative)
    #expect(try Self.judge("A word0 slept.", stage) == .negative)
    #expect(try Self.judge("It was excellent.", stage) == .positive)
  }

  @Test func `More words than it can number are refused`() {
    let words = (0..<70_000).map { "word\($0)\t-3\n" }.joined()
    let problem = #expect(throws: Diagnostic.self) { try Self.stage(words) }
    #expect(problem?.code == "lexicon-full")
  }

  @Test func `A weight of zero silences a word`() throws {
    #expect(try Self.judge("It was good.", Self.stage("good\t0")) == .neutral)
  }

  @Test(arguments: [
    ("good", "words.tsv:1:1: error: expected a word, a tab and a weight [lexicon-line]"),
    ("\t2", "words.tsv:1:1: error: expected a word, a tab and a weight [lexicon-line]"),
    (
      "a\t1\nb\tx",
      "words.tsv:2:1: error: expected a weight from -4 to 4 after the tab [lexicon-weight]"
    ),
    (
      "a\t4.1",
      "words.tsv:1:1: error: expected a weight from -4 to 4 after the tab [lexicon-weight]"
    ),
  ]) func `A bad line is named`(file: String, message: String) throws {
    let problem = #expect(throws: Diagnostic.self) { try Self.stage(file) }
    let first = problem?.description.split(separator: "\n").first
    #expect(first.map(String.init) == message)
  }

  private static func stage(_ file: String) throws -> SentimentStage {
    let place = SourceLocation(file: "", line: 1, column: 1)
    let key = ConfigNode(.scalar("lexicon", isQuoted: false), at: place)
    let path = ConfigNode(.scalar("words.tsv", isQuoted: false), at: place)
    var problems: [Diagnostic] = []
    var stage = SentimentStage(
      settings: ConfigNode(.mapping([(key, path)]), at: place), problems: &problems)
    #expect(problems.isEmpty)
    try stage.prepare(PrepareContext { _ in Array(file.utf8) })
    return stage
  }

  private static func judge(_ sentence: String, _ stage: SentimentStage) throws -> Polarity {
    let sentiment = try SentimentProbe.notes(Text(sentence), stage: stage).sentiment
    return try #require(sentiment.sentences.first).polarity
  }
}
